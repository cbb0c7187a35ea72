public import Findings
public import Judging

/// The inspection report: what an inspector writes about a sample of dossiers, in the order of the published reports.
///
/// Of each dossier only counts are kept, and a limited number of places for those who may see them.
public struct InspectionReport: CheckReport {
    private let form: InspectionForm
    private var gathering: InspectionGathering
    /// Whether there was no room to pack the report.
    public private(set) var hasFailed = false

    /// Begins an empty report.
    ///
    /// - Parameters:
    ///   - form: The form it has.
    ///   - options: What it is asked to be.
    public init(_ form: InspectionForm, options: InspectionOptions) {
        self.form = form
        gathering = InspectionGathering(options)
    }

    /// Keeps what the check was made with.
    public mutating func begin(_ header: CheckHeader) -> [UInt8] {
        gathering.begin(header)
        return []
    }

    /// Makes what is kept of an input.
    public func piece(of input: InputRecord, _ judgement: DossierJudgement?) -> ReportPiece {
        gathering.piece(of: input, judgement)
    }

    /// Counts an input.
    public mutating func add(_ piece: ReportPiece) -> [UInt8] {
        gathering.add(piece)
        return []
    }

    /// Writes the report.
    public mutating func end<Failure>(
        _ summary: FindingsSummary, to write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        let builder = gathering.builder(summary)
        let document = builder.document
        switch form {
        case .html: try write(Array(InspectionHTML(document: document).text.utf8))
        case .markdown: try write(Array(InspectionMarkdown(document: document).text.utf8))
        case .json:
            try write(
                InspectionJSON(document: document, options: builder.options, header: builder.header).bytes)
        case .docx:
            let bytes = WordDocument(document: document, header: builder.header).bytes
            hasFailed = bytes == nil
            try write(bytes ?? [])
        }
    }
}
