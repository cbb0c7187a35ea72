import DossierFactory
import PropertyTesting

/// A change of a tree that may make it another file than the model allows.
enum JSONChange: String, CaseIterable {
    /// Another kind of value.
    case otherKind
    /// `null`.
    case null
    /// Inside an array.
    case wrapped
    /// Out of its array.
    case unwrapped
    /// A member less.
    case memberGone
    /// A member more, with a key of the model or none.
    case memberMore
    /// A key a little other.
    case misspelt
    /// Another text: empty, blank, a date, a code, words.
    case otherText
    /// Another number.
    case otherNumber
    /// An element less or one twice.
    case otherLength

    /// A value changed in this way; the same where the change makes no sense.
    func applied(to tree: JSONTree, _ numbers: inout SeededNumbers) -> JSONTree {
        switch self {
        case .otherKind: return numbers.pick(Self.kinds)
        case .null: return .null
        case .wrapped: return .array([tree])
        case .unwrapped:
            if case .array(let elements) = tree, let first = elements.first { return first }
        case .memberGone:
            return Self.members(tree) { if !$0.isEmpty { $0.remove(at: numbers.below($0.count)) } }
        case .memberMore:
            let key = numbers.pick(["soort", "status", "datum", "onbekend", "nummer", "Doelen", ""])
            return Self.members(tree) { members in
                if !members.contains(where: { $0.key == key }) {
                    members.append(.init(key: key, value: numbers.pick(Self.kinds)))
                }
            }
        case .misspelt:
            return Self.members(tree) { members in
                guard !members.isEmpty else { return }
                let index = numbers.below(members.count)
                members[index].key = numbers.pick([members[index].key + "x", members[index].key.uppercased()])
            }
        case .otherText:
            if case .string = tree { return .string(numbers.pick(Self.texts)) }
        case .otherNumber:
            if case .number = tree {
                return .number(numbers.pick(["-1", "0", "1", "99", "1000000", "1.5", "12e1"]))
            }
        case .otherLength:
            if case .array(let elements) = tree, let first = elements.first {
                return .array(numbers.percent(50) ? [] : elements + [first])
            }
        }
        return tree
    }

    private static func members(
        _ tree: JSONTree, _ change: (inout [JSONTree.Member]) -> Void
    ) -> JSONTree {
        guard case .object(var members) = tree else { return tree }
        change(&members)
        return .object(members)
    }

    private static let kinds: [JSONTree] = [
        .string("lokaal"), .string("1"), .number("1"), .boolean(true), .null, .array([]), .object([]),
    ]
    private static let texts = [
        "", "  ", "a", "lopend", "veiligheid", "2026-02-30", "2026-13", "2026-02", "2026", "1899-01-01",
        "2200-01-01", "1", "01", "true", " 2026-01-01", "a\nb", "é", "2024-02-29", "2025-02-29",
    ]
}
