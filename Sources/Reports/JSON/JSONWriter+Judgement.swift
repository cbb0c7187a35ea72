import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging
import StrictJSON

extension JSONWriter {
    /// The members of an element of `dossiers`.
    mutating func dossier(
        _ judgement: DossierJudgement, _ input: InputRecord, framework: String, evidence: ReportDetail
    ) {
        member("kenmerk", judgement.id)
        member("file", input.file)
        if let line = input.line { member("line", line) }
        member("kind", judgement.kind)
        member("effectiveReferenceDate", judgement.referenceDate.description)
        member("indicators", array: judgement.indicators) {
            $0.indicator($1, framework: framework, evidence: evidence)
        }
        member("derived", array: judgement.derived) { $0.derived($1, evidence: evidence) }
        member("warnings", array: input.problems.filter { $0.severity == .warning }) { $0.problem($1) }
    }

    /// An indicator with its requirements.
    mutating func indicator(_ indicator: IndicatorJudgement, framework: String, evidence: ReportDetail) {
        object { writer in
            writer.member("id", "\(framework)/\(indicator.number)")
            writer.member("number", indicator.number)
            writer.member("verdict", indicator.verdict.rawValue)
            writer.member("provisional", indicator.isProvisional)
            writer.member("openQuestions", indicator.openQuestions.map(\.description))
            writer.member("requirements", array: indicator.requirements) { writer, requirement in
                writer.object { $0.requirement(requirement, evidence: evidence) }
            }
        }
    }

    /// The members of a requirement; items are those of a list or of several cases only.
    mutating func requirement(_ judgement: RequirementJudgement, evidence: ReportDetail = .all) {
        member("code", judgement.code.description)
        member("deciding", judgement.isDeciding)
        member("outcome", judgement.outcome.word)
        if let answer = judgement.answer { answered(answer, judgement) }
        if evidence == .all {
            member("items", array: judgement.hasRows ? judgement.items : []) { $0.item($1) }
            member("itemsOmitted", judgement.itemsOmitted)
        }
        if evidence != .none {
            member("evidence", array: judgement.evidence) { $0.fact($1) }
            member("missing", array: judgement.missing) { $0.fact($1) }
        }
        if evidence == .all { member("basis", array: judgement.basis) { $0.fact($1) } }
        member("due", judgement.due?.description)
        member("questions", judgement.questions)
        member("waitsFor", judgement.waitsFor?.description)
    }

    /// An item of a requirement.
    private mutating func item(_ item: ItemJudgement) {
        object {
            $0.member("path", item.path)
            $0.member("case", item.caseName)
            $0.member("outcome", item.outcome.word)
            $0.member("evidence", array: item.evidence) { $0.fact($1) }
            $0.member("missing", array: item.missing) { $0.fact($1) }
            $0.member("basis", array: item.basis) { $0.fact($1) }
            $0.member("due", item.due?.description)
        }
    }

    /// What a person answered, and what the machine had found.
    private mutating func answered(_ answer: Answer, _ judgement: RequirementJudgement) {
        member("machineOutcome", judgement.machineOutcome.word)
        member("contradicted", judgement.isContradicted)
        member("answer") {
            $0.member("outcome", answer.outcome.word)
            $0.member("reason", answer.reason)
            $0.member("source", answer.source.rawValue)
            $0.member("role", answer.role)
            $0.member("date", answer.date.description)
        }
    }

    /// A value worked out from the dossier.
    mutating func derived(_ derived: DerivedValue, evidence: ReportDetail = .all) {
        object {
            $0.member("name", derived.name)
            $0.member("value", derived.value)
            if evidence == .none { return }
            $0.member("evidence", array: derived.evidence) { $0.fact($1) }
            $0.member("missing", array: derived.missing) { $0.fact($1) }
        }
    }

    /// A value that was looked at, or why there is none.
    mutating func fact(_ fact: Fact) {
        object {
            $0.member("path", fact.path)
            if fact.isMissing { $0.member("reason", fact.reasons.word) }
            $0.member("line", fact.line)
            $0.member("column", fact.column)
        }
    }
}
