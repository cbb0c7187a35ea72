import Records
import StandardFeel

/// What the engine of the standard says of an expression, with types erased and compiled for the types declared.
struct StandardAnswers: Encodable, Sendable {
    /// One answer for every file, as text, worked out from the values alone; `?` for nothing.
    let erased: [String]
    /// The same, compiled for the types of the model.
    let typed: [String]

    /// What the standard has no word for.
    private static let ownWords = [
        "minstens(", "werkdag(", "eerstvolgende werkdag(", "vroegste(", "laatst vastgelegde datum(",
    ]

    /// Puts an expression to files; nil when it uses what only the dialect has.
    init?(_ text: String, over scopes: [Scope]) {
        guard !Self.ownWords.contains(where: text.contains) else { return nil }
        let evaluator = Evaluator()
        // Weeks are the dialect's: durations of the standard have none.
        let text = text.replacing("\"P2W\"", with: "\"P14D\"")
            .replacing("sum(", with: StandardScope.total + "(")
        erased = scopes.map { Self.text(evaluator.value(of: text, in: $0)) }
        typed = scopes.map { Self.text(evaluator.typedValue(of: text, in: $0)) }
    }

    /// A value the way `EngineAnswers` writes one.
    private static func text(_ value: Value) -> String {
        switch value {
        case .months(let count): String(count)
        case .nanoseconds(let count): String(count / 86_400_000_000_000)
        default: value.text ?? "?"
        }
    }
}
