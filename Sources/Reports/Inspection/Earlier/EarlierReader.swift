import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging

/// Reads the members of the result of a check back into inputs and judgements.
struct EarlierReader {
    /// Whether only what the check was made with is wanted.
    let isHeaderOnly: Bool
    /// What the check was made with, as far as it has been read.
    private(set) var header = EarlierHeader()
    private let cursor = JSONCursor()
    private let judgements: EarlierJudgementReader

    /// Begins reading.
    init(isHeaderOnly: Bool) {
        self.isHeaderOnly = isHeaderOnly
        judgements = EarlierJudgementReader(cursor: cursor)
    }

    /// Reads a result that is one object.
    mutating func document(
        _ text: UnsafeBufferPointer<UInt8>, _ deliver: (InputRecord, DossierJudgement?) -> Void
    ) throws(JSONCursor.Unexpected) {
        cursor.begin(text)
        var header = header
        try cursor.object { name throws(JSONCursor.Unexpected) in
            switch name {
            case "dossiers" where !isHeaderOnly: try dossiers(deliver)
            case "inputs" where !isHeaderOnly: try inputs(deliver)
            default: try member(name, of: &header)
            }
        }
        try cursor.end()
        self.header = header
    }

    /// Reads a line of a result.
    mutating func line(
        _ text: UnsafeBufferPointer<UInt8>, _ deliver: (InputRecord, DossierJudgement?) -> Void
    ) throws(JSONCursor.Unexpected) {
        cursor.begin(text)
        let draft = EarlierInput()
        var type = ""
        var header = header
        try cursor.object { name throws(JSONCursor.Unexpected) in
            switch name {
            case "type": type = try cursor.string()
            case _ where type == "summary": try member(name, of: &header)
            case _ where isHeaderOnly: try cursor.skip()
            default: try judgements.member(name, of: draft)
            }
        }
        try cursor.end()
        self.header = header
        guard !isHeaderOnly, type != "summary" else { return }
        if let status = InputRecord.Status(rawValue: type), status != .judged { draft.record.status = status }
        deliver(draft.record, draft.judgement)
    }

    private func member(_ name: String, of header: inout EarlierHeader) throws(JSONCursor.Unexpected) {
        switch name {
        case "referenceDate":
            header.referenceDate = try cursor.value { PartialDate(iso: $0)?.day }
        case "framework":
            var (id, digest) = ("", "")
            try cursor.object { name throws(JSONCursor.Unexpected) in
                switch name {
                case "id": id = try cursor.string()
                case "sha256": digest = try cursor.string()
                default: try cursor.skip()
                }
            }
            (header.framework, header.digest) = (id, digest)
        case "region": header.region = try cursor.optionalString()
        case "parameters":
            var parameters: [String: String] = [:]
            try cursor.object { name throws(JSONCursor.Unexpected) in parameters[name] = try cursor.string() }
            header.parameters = parameters
        case "evidence": header.hasEvidence = try cursor.string() != ReportDetail.none.rawValue
        case "interrupted": header.isInterrupted = try cursor.bool()
        default: try cursor.skip()
        }
    }

    private func dossiers(
        _ deliver: (InputRecord, DossierJudgement?) -> Void
    ) throws(JSONCursor.Unexpected) {
        var draft = EarlierInput()
        try cursor.objects(
            { name throws(JSONCursor.Unexpected) in try judgements.member(name, of: draft) },
            finish: { () throws(JSONCursor.Unexpected) in
                deliver(draft.record, draft.judgement)
                draft = EarlierInput()
            })
    }

    /// The inputs that were not judged; the others have been handed on with their judgements.
    private func inputs(
        _ deliver: (InputRecord, DossierJudgement?) -> Void
    ) throws(JSONCursor.Unexpected) {
        var draft = EarlierInput()
        try cursor.objects(
            { name throws(JSONCursor.Unexpected) in try judgements.member(name, of: draft) },
            finish: { () throws(JSONCursor.Unexpected) in
                if draft.record.status != .judged { deliver(draft.record, nil) }
                draft = EarlierInput()
            })
    }
}
