import CivilDates
import Diagnostics
public import Findings
import Frameworks
public import Judging
import StrictJSON

/// The work list of a check as one JSON object, `dossiertoets/worklist/1`, dossiers written as they come.
public struct WorklistJSON: CheckReport {
    /// How many objects and arrays stand around a dossier.
    private static let depth = 2

    private var writer = JSONWriter(layout: .pretty)
    private var header: CheckHeader?
    private var maker: WorkItemMaker?
    private var totals = InputTotals()

    /// Begins an empty list.
    public init() {}

    /// Writes what the check was made with.
    public mutating func begin(_ header: CheckHeader) -> [UInt8] {
        self.header = header
        maker = WorkItemMaker(header)
        writer.beginObject()
        writer.member("schema", "dossiertoets/worklist/1")
        writer.member("engine", header.engine)
        writer.member("referenceDate", header.referenceDate.description)
        writer.framework(header.framework, digest: header.frameworkDigest)
        writer.key("dossiers")
        writer.beginArray()
        return writer.takeBytes()
    }

    /// Writes the points of an input.
    public func piece(of input: InputRecord, _ judgement: DossierJudgement?) -> ReportPiece {
        var piece = ReportPiece(input)
        guard let judgement, let work = maker?.dossier(judgement, input.place) else {
            return piece
        }
        var writer = JSONWriter(layout: .pretty, depth: Self.depth)
        writer.object {
            $0.member("kenmerk", work.id)
            $0.member("kind", judgement.kind)
            $0.member("file", work.place.file)
            if work.place.line > 0 { $0.member("line", work.place.line) }
            $0.member("items", array: work.items) { writer, item in
                writer.object { Self.members(of: item, to: &$0) }
            }
        }
        piece.bytes = writer.takeBytes()
        return piece
    }

    /// Gives the points of an input to be written.
    public mutating func add(_ piece: ReportPiece) -> [UInt8] {
        totals.count(piece.input)
        if !piece.bytes.isEmpty { writer.value(piece.bytes) }
        return writer.takeBytes()
    }

    /// Writes the totals of the inputs.
    public mutating func end<Failure>(
        _ summary: FindingsSummary, to write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        writer.endArray()
        writer.totals(totals)
        if summary.isInterrupted { writer.member("interrupted", true) }
        writer.endObject()
        try write(writer.finish())
    }

    private static func members(of item: WorkItem, to writer: inout JSONWriter) {
        writer.member("code", item.code.description)
        writer.member("indicator", item.code.indicator)
        writer.member("deciding", item.isDeciding)
        writer.member("urgency", item.urgency.rawValue)
        writer.member("kind", item.urgency.word)
        writer.member("text", item.text)
        writer.member("norm", item.norm)
        writer.member("source", item.source)
        writer.member("doer", item.doer)
        writer.member("date", item.day?.description)
        writer.member("daysOverdue", item.daysOverdue)
        writer.member("effect", item.effect)
        writer.member("places", array: item.facts) { writer, fact in
            writer.object {
                $0.member("path", fact.path)
                $0.member("line", fact.line)
                $0.member("column", fact.column)
                $0.member("missing", fact.isMissing ? fact.reasons.word : nil)
            }
        }
        writer.member("morePlaces", item.moreFacts)
        writer.member("moments", item.moments.map(\.day.description))
    }
}
