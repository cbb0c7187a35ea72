import CivilDates
import DossierFactory
import Frameworks
import Judging
import Records
import Testing

/// Every row of the table of docs/decisions/0012, over everything a dossier can hold.
///
/// What is expected is worked out from the table itself: unknown values by all the values they can have.
struct OutcomeTableTests {
    private let bench: Bench
    private let day = CivilDay(number: 20_697)

    init() throws {
        bench = Bench(try TableModel.framework.get())
        try #require(day.description == "2026-09-01")
    }

    /// The rows for one requirement with all its parts.
    private func expected(
        _ applies: YesNoState, _ condition: YesNoState, _ due: DueState, _ question: YesNoState,
        _ closing: ClosingState?
    ) -> Outcome {
        if applies.answers == [false] { return .notApplicable }  // 1
        if condition == .yes { return .met }  // 2
        let isPast = Set(
            due.hasCome.flatMap { term in (closing?.hasClosed ?? [false]).map { term || $0 } })
        if applies.answers.count > 1 || isPast.count > 1 { return .unknown }  // 3
        if isPast == [false] { return .notYetDue }  // 4
        if question == .yes { return .judgementNeeded }  // 5
        // Not knowing whether another source may show it must not become a no.
        if question.outcome == .unknown && condition.outcome == .notMet { return .unknown }
        return condition.outcome  // 6 and 7
    }

    private func judgement(_ values: [String: GeneratedValue]) throws -> DossierJudgement {
        try bench.judgement(TableModel.dossier(values), day)
    }

    private func outcome(_ letter: String, _ judgement: DossierJudgement) -> Outcome? {
        judgement.requirement("1.B1.\(letter)")?.outcome
    }

    private func values(
        _ applies: YesNoState, _ first: YesNoState, _ due: DueState, _ question: YesNoState,
        _ closing: ClosingState
    ) -> [String: GeneratedValue] {
        let (status, date) = closing.values
        return [
            "toepasselijk": applies.value, "eerste": first.value, "vanaf": due.value,
            "navraag": question.value,
            "status": status, "afsluiting": .record(TableModel.record(3, ["datum": date])),
        ]
    }

    @Test(arguments: ClosingState.allCases)
    func `applicability, condition, term, question and closing give the outcome of the table`(
        closing: ClosingState
    ) throws {
        for applies in YesNoState.allCases {
            for condition in YesNoState.allCases {
                for due in DueState.allCases {
                    for question in YesNoState.allCases {
                        let found = try judgement(values(applies, condition, due, question, closing))
                        let row = "\(applies) \(condition) \(due) \(question)"
                        let capped = expected(applies, condition, due, question, closing)
                        #expect(outcome("a", found) == capped, "\(row)")
                        #expect(
                            outcome("h", found) == expected(applies, condition, due, question, nil), "\(row)")
                        try checkPersons(found, capped, applies, row)
                    }
                }
            }
        }
    }

    /// A signal, a refining and a deciding question beside the requirement they go with.
    private func checkPersons(
        _ found: DossierJudgement, _ expected: Outcome, _ applies: YesNoState, _ row: String
    ) throws {
        let signal = try #require(found.requirement("1.B1.i"))
        #expect(signal.outcome == expected, "\(row)")
        let asked: [Outcome: [String]] = [.met: ["Is het goed genoeg?"], .judgementNeeded: ["Een signaal."]]
        #expect(signal.questions == asked[expected] ?? [], "\(row)")
        let refining = try #require(found.requirement("1.B1.j"))
        #expect(refining.outcome == (expected == .met ? .judgementNeeded : .notApplicable), "\(row)")
        #expect(refining.questions == (expected == .met ? ["Een mens verfijnt a."] : []), "\(row)")
        let deciding = try #require(found.requirement("1.B1.k"))
        #expect(deciding.outcome == (applies == .no ? .notApplicable : .unknown), "\(row)")
        #expect(deciding.questions == (applies == .no ? [] : ["Een mens beslist."]), "\(row)")
    }

    @Test func `a condition of several parts is the gravest of them, a choice is decided as a whole`() throws
    {
        for first in YesNoState.allCases {
            for second in YesNoState.allCases {
                let found = try judgement(["eerste": first.value, "tweede": second.value])
                #expect(outcome("b", found) == max(first.outcome, second.outcome), "\(first) and \(second)")
                let choice: Outcome =
                    if first == .yes || second == .yes {
                        .met
                    } else if [first, second].contains(where: { $0 == .unknown || $0 == .undeliverable }) {
                        .unknown
                    } else {
                        .notMet
                    }
                #expect(outcome("c", found) == choice, "\(first) or \(second)")
            }
        }
    }

    @Test func `what waits for another requirement applies when that one is met and surely applies`() throws {
        for applies in YesNoState.allCases {
            for first in YesNoState.allCases {
                for due in [DueState.past, .future, .absent] {
                    for second in YesNoState.allCases {
                        var values = values(applies, first, due, first == .no ? .yes : .no, .open)
                        values["tweede"] = second.value
                        let found = try judgement(values)
                        let expected: Outcome =
                            switch try #require(outcome("a", found)) {
                            case .met where applies == .yes: second.outcome
                            case .met: second == .yes ? .met : .unknown
                            case .unknown, .judgementNeeded: second == .yes ? .met : .unknown
                            case .notMet, .notYetDue, .notApplicable: .notApplicable
                            }
                        let row: Comment = "\(applies) \(first) \(due) \(second)"
                        #expect(outcome("g", found) == expected, row)
                        let waiting = try #require(found.requirement("1.B1.g"))
                        let isExplained = !waiting.missing.isEmpty || waiting.waitsFor != nil
                        #expect(isExplained || waiting.outcome != .unknown, row)
                    }
                }
            }
        }
    }
}
