import CivilDates
import DossierFactory
import Frameworks
import Judging
import Records
import Testing

/// Terms that lapse because a dossier was closed for a reason outside the help.
struct LapseTests {
    private let bench: Bench

    /// The framework of the table, in which the second field says that terms lapse.
    init() throws {
        var source = try TableModel.framework.get().source
        var condition = try #require(source.closing?.closedWhen)
        condition.text = "tweede"
        source.closing?.lapsesWhen = condition
        let (framework, faults) = FrameworkCompiler(model: TableModel.model, functions: []).compile(source)
        try #require(faults == [])
        bench = Bench(try #require(framework))
    }

    private func judgement(
        _ closing: ClosingState, _ reason: YesNoState, _ due: DueState, _ condition: YesNoState
    ) throws -> RequirementJudgement {
        let (status, date) = closing.values
        let dossier = TableModel.dossier([
            "toepasselijk": .scalar("true"), "eerste": condition.value, "tweede": reason.value,
            "navraag": .scalar("false"), "vanaf": due.value, "status": status,
            "afsluiting": .record(TableModel.record(3, ["datum": date])),
        ])
        return try #require(
            bench.judgement(dossier, CivilDay(number: 20_697)).requirement("1.B1.a"))
    }

    private func outcome(
        _ closing: ClosingState, _ reason: YesNoState, _ due: DueState, _ condition: YesNoState = .no
    ) throws -> Outcome? {
        try judgement(closing, reason, due, condition).outcome
    }

    /// Each row: the closing, whether the reason is one outside the help, the due day, and what is found.
    private static let rows: [(ClosingState, YesNoState, DueState, Outcome)] = [
        (.closed, .yes, .past, .notApplicable),  // on 1 May, due on 31 August
        (.closed, .yes, .thisMonth, .notApplicable),
        (.closedToday, .yes, .today, .notApplicable),
        (.closed, .yes, .lastYear, .notMet),  // the term was out before
        (.closedToday, .yes, .past, .notMet),
        (.closedLater, .yes, .past, .notMet),
        (.closed, .no, .past, .notMet),
        (.closed, .absent, .past, .notMet),  // a reason that is not recorded is none
        (.closed, .unknown, .past, .unknown),
        (.closed, .undeliverable, .past, .unknown),
        (.open, .yes, .past, .notMet),
        (.openWithDate, .yes, .past, .notMet),
        (.inDoubt, .yes, .past, .unknown),
        (.closedThisYear, .yes, .past, .unknown),  // before or after the due day
        (.closedUndated, .yes, .past, .notMet),
        (.closed, .yes, .undeliverable, .unknown),
    ]

    @Test(arguments: rows)
    func `a term lapses when the dossier was closed on or before its day for such a reason`(
        closing: ClosingState, reason: YesNoState, due: DueState, expected: Outcome
    ) throws {
        #expect(try outcome(closing, reason, due) == expected)
    }

    @Test func `what is met stays met although its term lapsed`() throws {
        #expect(try outcome(.closed, .yes, .past, .yes) == .met)
        #expect(try outcome(.closed, .unknown, .past, .yes) == .met)
    }

    @Test(arguments: ClosingState.allCases)
    func `a field that no judgement rests on may hold anything`(closing: ClosingState) throws {
        for reason in YesNoState.allCases {
            for due in DueState.allCases {
                for condition in YesNoState.allCases {
                    let found = try judgement(closing, reason, due, condition)
                    let paths = Set((found.evidence + found.missing + found.basis).map(\.path))
                    let row = "\(closing) \(reason) \(due) \(condition)"
                    for other in YesNoState.allCases where !paths.contains("eerste") {
                        #expect(try outcome(closing, reason, due, other) == found.outcome, "\(row): \(other)")
                    }
                    for other in YesNoState.allCases where !paths.contains("tweede") {
                        #expect(
                            try outcome(closing, other, due, condition) == found.outcome, "\(row): \(other)")
                    }
                    for other in DueState.allCases where !paths.contains("vanaf") {
                        #expect(
                            try outcome(closing, reason, other, condition) == found.outcome,
                            "\(row): \(other)")
                    }
                }
            }
        }
    }
}
