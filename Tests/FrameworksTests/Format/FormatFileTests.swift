import Testing

@testable import Frameworks

/// The tables of the format leave no key out and explain each.
struct FormatFileTests {
    private static let all = FormatFile.allCases.flatMap(\.value.groups)

    @Test func `every key stands in a group, save those of answers`() {
        let known = Set(Self.all.flatMap(\.keys).map(\.key))
        let missing = Key.allCases.filter { !known.contains($0) }
        #expect(missing == [.answers, .dossierID, .reason, .answeredBy, .date])
    }

    @Test func `a group has each key once`() {
        for group in Self.all { #expect(Set(group.allowed).count == group.allowed.count, "\(group.name)") }
    }

    @Test func `groups of one name are one group`() {
        let keys = Dictionary(grouping: Self.all, by: \.name).mapValues { Set($0.map(\.allowed)) }
        #expect(keys.filter { $0.value.count > 1 }.map(\.key) == [])
    }

    @Test func `an explanation is a sentence without its full stop`() {
        for text in Self.all.flatMap({ [$0.explanation] + $0.keys.map(\.explanation) }) {
            #expect(!text.isEmpty && !text.hasSuffix(".") && !text.hasSuffix(" "), "\(text)")
        }
    }

    @Test func `a rule speaks of keys that its group has`() {
        for group in Self.all {
            for rule in group.rules {
                for key in rule.conditions.map(Self.key) + Self.keys(of: rule.consequence) {
                    #expect(group[key] != nil, "\(group.name): \(key)")
                }
            }
        }
    }

    private static func key(_ condition: FormatRule.Condition) -> String {
        switch condition {
        case .has(let key), .lacks(let key), .isOne(let key, _), .isNot(let key, _): key
        }
    }

    private static func keys(of consequence: FormatRule.Consequence) -> [String] {
        switch consequence {
        case .demands(let keys), .demandsOne(let keys), .forbids(let keys): keys
        case .demandsInItems(let key, _), .forbidsInItems(let key, _), .value(let key, _): [key]
        }
    }
}
