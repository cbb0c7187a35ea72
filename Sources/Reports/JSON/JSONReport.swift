import CivilDates
import Diagnostics
public import Findings
import Frameworks
public import Judging
public import StrictJSON

/// The report of a check as one JSON object, `dossiertoets/check/1`.
///
/// Judgements are written as they come; of each input only its record is kept until the end.
public struct JSONReport: CheckReport {
    private var writer: JSONWriter
    private var inputs: [InputRecord] = []
    private var totals = InputTotals()
    private var framework = ""

    /// Begins an empty report.
    public init(layout: JSONLayout = .pretty) { writer = JSONWriter(layout: layout) }

    /// Writes what the check was made with.
    public mutating func begin(_ header: CheckHeader) -> [UInt8] {
        framework = header.framework.id
        writer.beginObject()
        writer.member("schema", "dossiertoets/check/1")
        writer.member("engine", header.engine)
        writer.member("referenceDate", header.referenceDate.description)
        writer.framework(header.framework, digest: header.frameworkDigest)
        writer.key("dossiers")
        writer.beginArray()
        return writer.takeBytes()
    }

    /// Writes the judgement of an input and keeps its record.
    public mutating func add(_ input: InputRecord, _ judgement: DossierJudgement?) -> [UInt8] {
        totals.count(input)
        inputs.append(input)
        if let judgement { writer.dossier(judgement, input, framework: framework) }
        return writer.takeBytes()
    }

    /// Writes the findings, the inputs and their totals.
    public mutating func end(_ summary: FindingsSummary) -> [UInt8] {
        writer.endArray()
        writer.findings(summary)
        writer.member("inputs", array: inputs) { $0.input($1) }
        writer.totals(totals)
        writer.endObject()
        return writer.finish()
    }
}
