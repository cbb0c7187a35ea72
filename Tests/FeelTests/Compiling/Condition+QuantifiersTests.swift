import Feel
import Records
import Testing

struct ConditionQuantifiersTests {
    /// `every` by the tables of Kleene, for a row of truth values in whatever order.
    static func every(_ row: [Tri]) -> Tri {
        if row.contains(.no) { return .no }
        let reasons = row.reduce(into: NullReasons()) { $0.formUnion($1.reasons) }
        return reasons.isEmpty ? .yes : .unknown(reasons)
    }

    /// `some` by the tables of Kleene.
    static func some(_ row: [Tri]) -> Tri { !every(row.map { !$0 }) }

    @Test(arguments: 0...4)
    func `quantifiers follow Kleene for every row in every order`(length: Int) throws {
        let rules = try Prepared([
            "every v in vlaggen satisfies v", "all(vlaggen)", "not(some v in vlaggen satisfies not(v))",
            "some v in vlaggen satisfies v", "any(vlaggen)", "not(every v in vlaggen satisfies not(v))",
        ])
        for row in rows(of: Doubt.allCases, length: length) {
            let truths = row.map(\.truth)
            let found = try rules.truths(["vlaggen": .list(row.map(\.flag))])
            let (every, some) = (Self.every(truths), Self.some(truths))
            #expect(found == [every, every, every, some, some, some], "\(row)")
        }
    }

    @Test(arguments: 0...3)
    func `an element in doubt counts both ways`(length: Int) throws {
        let rules = try Prepared([
            "every d in doelen[soort = \"zorg\"] satisfies d.behaald",
            "some d in doelen[soort = \"zorg\"] satisfies d.behaald",
            "all(for d in doelen[soort = \"zorg\"] return d.behaald)",
            "any(doelen[soort = \"zorg\"].behaald)",
            "count(doelen[soort = \"zorg\"][behaald]) = 0",
        ])
        let choices: [Doubt] = [.yes, .no, .undelivered]
        for row in rows(of: choices.flatMap { member in choices.map { (member, $0) } }, length: length) {
            let dossier: TestValue = [
                "doelen": .list(row.map { ["soort": $0.0.kind, "behaald": $0.1.flag] })
            ]
            let ways = completions(
                row.map { element in
                    element.0.completions.flatMap { member in element.1.completions.map { (member, $0) } }
                })
            let every = unanimous(ways.lazy.map { $0.allSatisfy { !$0.0 || $0.1 } })
            let some = unanimous(ways.lazy.map { $0.contains { $0.0 && $0.1 } })
            let expected = [every, some, every, some, some.map { !$0 }].map {
                $0.map { Tri($0) } ?? .unknown(.notDeliverable)
            }
            #expect(try rules.truths(dossier) == expected, "\(row)")
        }
    }

    @Test(arguments: [
        (TestValue.absent, Tri.yes, Tri.no), (.list([]), .yes, .no),
        (.undeliverable, .unknown(.notDeliverable), .unknown(.notDeliverable)),
        (.unknown, .unknown(.recordedAsUnknown), .unknown(.recordedAsUnknown)),
        (.invalid, .unknown(.invalid), .unknown(.invalid)),
    ])
    func `an absent list is empty and a list that is not known stays unknown`(
        list: TestValue, every: Tri, some: Tri
    ) throws {
        let dossier: TestValue = ["vlaggen": list, "doelen": list]
        for name in [
            "vlaggen", "doelen", "doelen[behaald]", "flatten(doelen.acties)", "concatenate(doelen, doelen)",
        ] {
            #expect(try Rules().truth("every x in \(name) satisfies false", dossier) == every, "\(name)")
            #expect(try Rules().truth("some x in \(name) satisfies true", dossier) == some, "\(name)")
            #expect(try Rules().truth("count(\(name)) = 0", dossier) == every, "\(name)")
            #expect(try Rules().truth("vastgelegd(\(name))", dossier) == some, "\(name)")
        }
    }

    @Test func `a known element decides although the rest of the list is unknown`() throws {
        let dossier: TestValue = ["doelen": [["acties": [["klaar": false]]], ["acties": .undeliverable]]]
        #expect(try Rules().truth("every a in flatten(doelen.acties) satisfies a.klaar", dossier) == .no)
        #expect(
            try Rules().truth("some a in flatten(doelen.acties) satisfies a.klaar", dossier)
                == .unknown(.notDeliverable))
    }

    @Test func `a list inside a record that is not there is empty`() throws {
        #expect(try Rules().truth("every d in overdracht.doelen satisfies false") == .yes)
        #expect(
            try Rules().truth("every d in overdracht.doelen satisfies false", ["overdracht": .unknown])
                == .unknown(.recordedAsUnknown))
    }
}
