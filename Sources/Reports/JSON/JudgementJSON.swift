import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging
import StrictJSON

/// Writes judgements as JSON.
struct JudgementJSON {
    /// The id of the framework they are judged against.
    let framework: String
    /// How much of what they rest on is written.
    let detail: ReportDetail
    /// The facts of the dossier.
    private var facts = FactTexts()

    /// Prepares to write judgements about one dossier.
    ///
    /// - Parameters:
    ///   - framework: The id of the framework.
    ///   - detail: How much of what they rest on is written.
    init(framework: String, detail: ReportDetail) {
        self.framework = framework
        self.detail = detail
    }

    /// The members of an element of `dossiers`.
    mutating func dossier(
        _ judgement: DossierJudgement, _ input: InputRecord, to writer: inout JSONWriter
    ) {
        writer.member("kenmerk", judgement.id)
        writer.member("file", input.file)
        if let line = input.line { writer.member("line", line) }
        writer.member("kind", judgement.kind)
        writer.member("effectiveReferenceDate", judgement.referenceDate.description)
        writer.key("indicators")
        writer.array(judgement.indicators) { indicator($1, to: &$0) }
        writer.key("derived")
        writer.array(judgement.derived) { derived($1, to: &$0) }
        writer.member("warnings", array: input.problems.filter { $0.severity == .warning }) { $0.problem($1) }
    }

    /// An indicator with its requirements.
    private mutating func indicator(_ indicator: IndicatorJudgement, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", "\(framework)/\(indicator.number)")
        writer.member("number", indicator.number)
        writer.member("verdict", indicator.verdict.rawValue)
        writer.member("provisional", indicator.isProvisional)
        writer.member("openQuestions", indicator.openQuestions.map(\.description))
        writer.key("requirements")
        writer.array(indicator.requirements) { writer, requirement in
            writer.object { members(of: requirement, to: &$0) }
        }
        writer.endObject()
    }

    /// The members of a requirement; items are those of a list or of several cases only.
    mutating func members(of judgement: RequirementJudgement, to writer: inout JSONWriter) {
        writer.member("code", judgement.code.description)
        writer.member("deciding", judgement.isDeciding)
        writer.member("outcome", judgement.outcome.word)
        if let answer = judgement.answer { answered(answer, judgement, to: &writer) }
        if detail != .none {
            writer.key("items")
            writer.array(judgement.hasRows ? judgement.items : []) { item($1, to: &$0) }
            writer.member("itemsOmitted", judgement.itemsOmitted)
            facts.member("evidence", judgement.evidence, to: &writer)
            facts.member("missing", judgement.missing, to: &writer)
        }
        if detail == .all { facts.member("basis", judgement.basis, to: &writer) }
        writer.member("due", judgement.due?.description)
        writer.member("questions", judgement.questions)
        writer.member("waitsFor", judgement.waitsFor?.description)
    }

    /// An item of a requirement.
    private mutating func item(_ item: ItemJudgement, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("path", item.path)
        writer.member("case", item.caseName)
        writer.member("outcome", item.outcome.word)
        facts.member("evidence", item.evidence, to: &writer)
        facts.member("missing", item.missing, to: &writer)
        if detail == .all { facts.member("basis", item.basis, to: &writer) }
        writer.member("due", item.due?.description)
        writer.endObject()
    }

    /// What a person answered, and what the machine had found.
    private func answered(_ answer: Answer, _ judgement: RequirementJudgement, to writer: inout JSONWriter) {
        writer.member("machineOutcome", judgement.machineOutcome.word)
        writer.member("contradicted", judgement.isContradicted)
        writer.member("answer") {
            $0.member("outcome", answer.outcome.word)
            $0.member("reason", answer.reason)
            $0.member("source", answer.source.rawValue)
            $0.member("role", answer.role)
            $0.member("date", answer.date.description)
        }
    }

    /// A value worked out from the dossier.
    private mutating func derived(_ derived: DerivedValue, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", derived.name)
        writer.member("value", derived.value)
        if detail != .none {
            facts.member("evidence", derived.evidence, to: &writer)
            facts.member("missing", derived.missing, to: &writer)
        }
        writer.endObject()
    }
}
