import CivilDates
import DossierFactory
import Frameworks
import Judging
import Records
import Testing

/// Requirements with rows per item and with several cases are the gravest of their items.
struct OutcomeOfItemsTests {
    /// One item: whether it counts and whether it is good.
    struct Item: Sendable {
        let counts: YesNoState
        let isGood: YesNoState

        var value: GeneratedRecord {
            TableModel.record(1, ["telt": counts.value, "goed": isGood.value])
        }

        var outcome: Outcome {
            if counts == .no { return .notApplicable }
            if isGood == .yes { return .met }
            return counts == .yes ? isGood.outcome : .unknown
        }

        static let all = YesNoState.allCases.flatMap { counts in
            YesNoState.allCases.map { Item(counts: counts, isGood: $0) }
        }
    }

    private let bench: Bench

    init() throws { bench = Bench(try TableModel.framework.get()) }

    private func judgement(_ letter: String, _ values: [String: GeneratedValue]) throws
        -> RequirementJudgement
    {
        let found = try bench.judgement(TableModel.dossier(values), CivilDay(number: 20_697))
        return try #require(found.requirement("1.B1.\(letter)"))
    }

    @Test func `no item, or none that applies, is not applicable and never met`() throws {
        #expect(try judgement("d", [:]).outcome == .notApplicable)
        #expect(try judgement("d", ["zaken": .records([])]).outcome == .notApplicable)
        let item = Item(counts: .no, isGood: .yes)
        #expect(try judgement("d", ["zaken": .records([item.value])]).outcome == .notApplicable)
    }

    @Test(arguments: [GeneratedValue.unknown, .undeliverable])
    func `an unknown list is unknown`(list: GeneratedValue) throws {
        #expect(try judgement("d", ["zaken": list]).outcome == .unknown)
        #expect(try judgement("d", ["zaken": list]).missing.map(\.path) == ["zaken"])
    }

    @Test func `the gravest of two items decides, in any order`() throws {
        for one in Item.all {
            for two in Item.all {
                let found = try judgement("d", ["zaken": .records([one.value, two.value])])
                #expect(found.outcome == max(one.outcome, two.outcome), "\(one) \(two)")
                #expect(found.failedCount == [one, two].count { $0.outcome == .notMet }, "\(one) \(two)")
                #expect(found.judgedCount == [one, two].count { [.met, .notMet].contains($0.outcome) })
            }
        }
    }

    @Test(arguments: [GeneratedValue.unknown, .undeliverable])
    func `a list unknown in part adds unknown and takes no failure away`(list: GeneratedValue) throws {
        let rest = TableModel.record(2, ["zaken": list])
        for item in Item.all {
            let known = TableModel.record(2, ["zaken": .records([item.value])])
            for groups in [[known, rest], [rest, known]] {
                let found = try judgement("e", ["groepen": .records(groups)])
                #expect(found.outcome == max(item.outcome, .unknown), "\(item)")
            }
        }
    }

    @Test(arguments: [
        (YesNoState.yes, YesNoState.no, YesNoState.no, Outcome.notMet),
        (.yes, .no, .yes, .judgementNeeded), (.yes, .yes, .no, .met),
        (.no, .no, .no, .judgementNeeded), (.no, .yes, .no, .met), (.no, .unknown, .no, .judgementNeeded),
    ])
    func `the question of a case goes before that of its requirement`(
        applies: YesNoState, first: YesNoState, asks: YesNoState, expected: Outcome
    ) throws {
        let found = try judgement(
            "l",
            [
                "toepasselijk": applies.value, "eerste": first.value, "navraag": asks.value,
                "tweede": YesNoState.no.value,
            ])
        #expect(found.outcome == expected)
    }

    @Test func `a case left to a person always asks`() throws {
        let found = try judgement("l", ["tweede": YesNoState.yes.value])
        #expect(
            found.items.first { $0.caseName == "aan een mens gelaten" }?.outcome == .judgementNeeded)
    }

    @Test func `the gravest of several cases decides`() throws {
        for applies in YesNoState.allCases {
            for first in YesNoState.allCases {
                let whole = Item(counts: applies, isGood: first)
                for item in Item.all {
                    let found = try judgement(
                        "f",
                        [
                            "toepasselijk": applies.value, "eerste": first.value,
                            "zaken": .records([item.value]),
                        ])
                    #expect(found.outcome == max(whole.outcome, item.outcome), "\(whole) \(item)")
                    #expect(Set(found.items.map(\.caseName)) == ["geheel", "per zaak"])
                }
            }
        }
    }
}
