import StandardFeel

/// Runs expressions of the standard language.
enum Standard {
    /// How the value of a text is written: with types erased, and compiled for the types that are known.
    static func written(_ text: String) -> [String] {
        let scope = Scope(kinds: [:], now: .null)
        let evaluator = Evaluator()
        return [evaluator.value(of: text, in: scope), evaluator.typedValue(of: text, in: scope)]
            .map { $0.text ?? "null" }
    }
}
