import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging

/// Makes the rows that one file has on the sheets of files; one for all files of a check.
struct SheetRows: Sendable {
    private let header: CheckHeader
    private let maker: WorkItemMaker
    private let requirements: [RequirementCode: RequirementSource]

    /// Prepares the making.
    init(_ header: CheckHeader) {
        self.header = header
        maker = WorkItemMaker(header)
        let all = header.framework.requirements
        requirements = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }
    }

    /// The rows of a file on a sheet; none on a sheet that is not of files.
    func rows(_ sheet: ReportSheet, _ judgement: DossierJudgement, _ input: InputRecord) -> [[SheetCell]] {
        switch sheet {
        case .verdicts: [verdicts(judgement, input)]
        case .requirements: judgement.indicators.flatMap(\.requirements).map { row(of: $0, judgement) }
        case .worklist:
            maker.dossier(judgement, input.place).map { work in
                work.items.map { WorklistTable.cells($0, of: work) }
            } ?? []
        case .answers:
            judgement.indicators.flatMap(\.requirements).compactMap { answer(to: $0, judgement) }
        case .findings, .account: []
        }
    }

    private func verdicts(_ judgement: DossierJudgement, _ input: InputRecord) -> [SheetCell] {
        let marks = header.framework.indicators.map { indicator -> SheetCell in
            guard let found = judgement.indicators.first(where: { $0.number == indicator.number }) else {
                return .empty
            }
            let mark = Mark(found)
            return .outcome(mark, mark == .provisional ? "voorlopig positief" : Sign.words(for: mark))
        }
        let questions = judgement.indicators.reduce(0) { $0 + $1.openQuestions.count }
        return [
            .text(VisibleText.escaped(judgement.id)), .text(judgement.kind),
            .text(VisibleText.escaped(input.place.description)), .date(judgement.referenceDate),
        ] + marks + [.number(questions)]
    }

    private func row(of found: RequirementJudgement, _ judgement: DossierJudgement) -> [SheetCell] {
        let source = requirements[found.code]
        let sentence =
            source.map {
                RequirementSentence(found, $0, in: header.framework, asked: header.referenceDate).text
            } ?? ""
        let facts = DossierWords.telling(found).prefix(DossierWords.placeLimit)
        let paths = facts.map(\.path).filter { !$0.isEmpty }
        return [
            .text(VisibleText.escaped(judgement.id)), .text(judgement.kind), .number(found.code.indicator),
            .text(found.code.description), .text(found.isDeciding ? "ja" : "nee"),
            .outcome(Sign.mark(of: found), found.outcome.word), .text(VisibleText.escaped(sentence)),
            .date(found.due), .text(VisibleText.escaped(paths.joined(separator: "; "))),
            .number(facts.first.map { Int($0.line) }),
            found.answer.map { .text(VisibleText.escaped($0.role)) } ?? .empty,
        ]
    }

    /// The row of a requirement that a person answered or is asked about; nil when there is neither.
    private func answer(to found: RequirementJudgement, _ judgement: DossierJudgement) -> [SheetCell]? {
        guard found.answer != nil || !found.questions.isEmpty else { return nil }
        let questions =
            found.questions.isEmpty ? [requirements[found.code]?.question ?? ""] : found.questions
        let start: [SheetCell] = [
            .text(VisibleText.escaped(judgement.id)), .text(found.code.description),
            .text(VisibleText.escaped(questions.joined(separator: " "))), .text(found.machineOutcome.word),
        ]
        guard let answer = found.answer else { return start + [.empty, .empty, .empty, .empty, .empty] }
        return start + [
            .text(answer.outcome.word), .text(VisibleText.escaped(answer.reason)),
            .text(answer.source.rawValue), .text(VisibleText.escaped(answer.role)), .day(answer.date),
        ]
    }
}
