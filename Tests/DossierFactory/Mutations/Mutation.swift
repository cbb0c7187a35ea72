public import PropertyTesting
public import Records

/// A single named change to a generated file.
public struct Mutation: Sendable, CustomStringConvertible {
    /// What the change does to a valid file.
    public enum Effect: Hashable, Sendable {
        /// The schema does not allow it.
        case invalid
        /// It says the same, or something else that is allowed.
        case harmless
        /// The schema allows it and a reader must not.
        case beyondSchema
    }

    /// The name, as in reports of tests.
    public let name: String
    /// What it does.
    public let effect: Effect
    private let change: @Sendable (inout GeneratedElement, inout SeededNumbers, RecordModel) -> Bool

    init(
        _ name: String, _ effect: Effect = .invalid,
        _ change: @escaping @Sendable (inout GeneratedElement, inout SeededNumbers, RecordModel) -> Bool
    ) {
        self.name = name
        self.effect = effect
        self.change = change
    }

    /// Applies the change.
    ///
    /// - Parameters:
    ///   - root: The file.
    ///   - numbers: Decide where.
    ///   - model: The model the file follows.
    /// - Returns: False when the file has no place for it; it is unchanged then.
    public func apply(to root: inout GeneratedElement, _ numbers: inout SeededNumbers, model: RecordModel)
        -> Bool
    {
        change(&root, &numbers, model)
    }

    /// Every change there is.
    public static let all = structure + values + unknowns + markup + references

    /// The name.
    public var description: String { name }
}

extension Mutation {
    /// Gives a value another text, where its type is of some kind and the choice gives one.
    static func value(
        _ name: String, _ effect: Effect = .invalid, of fits: @escaping @Sendable (SimpleType.Kind) -> Bool,
        _ text: @escaping @Sendable (String, SimpleType, inout SeededNumbers) -> String?
    ) -> Mutation {
        Mutation(name, effect) { root, numbers, model in
            let ways = root.ways { element in
                guard case .value(let type) = element.role, !element.isNil else { return false }
                return fits(model.simpleTypes[type].kind)
            }
            guard !ways.isEmpty else { return false }
            var isDone = false
            let way = numbers.pick(ways)
            root.change(at: way[...]) { element in
                guard case .value(let type) = element.role, case .text(let old)? = element.nodes.first,
                    let new = text(old, model.simpleTypes[type], &numbers)
                else { return }
                element.nodes = [.text(new)]
                isDone = true
            }
            return isDone
        }
    }
}

extension SimpleType.Kind {
    /// Whether it is a date.
    var isDate: Bool { if case .date = self { true } else { false } }
    /// Whether it is a code.
    var isCode: Bool { if case .code = self { true } else { false } }
    /// Whether it is a reference.
    var isReference: Bool { if case .reference = self { true } else { false } }
}
