public import Findings
public import Judging

/// One sheet of an inspection report as separated values; rows of files are written as the check goes on.
public struct TableReport: CheckReport {
    private let sheet: ReportSheet
    private let dialect: CSVDialect
    private var gathering: InspectionGathering
    private var maker: SheetRows?

    /// Begins an empty table.
    ///
    /// - Parameters:
    ///   - sheet: The sheet; one that the readers may see.
    ///   - options: What the report is asked to be.
    ///   - dialect: How values are separated.
    public init(_ sheet: ReportSheet, options: InspectionOptions, dialect: CSVDialect) {
        precondition(ReportSheet.all(for: options.audience).contains(sheet), "a sheet readers may not see")
        self.sheet = sheet
        self.dialect = dialect
        gathering = InspectionGathering(options, hasPlaces: false)
    }

    /// Writes the titles of the columns.
    public mutating func begin(_ header: CheckHeader) -> [UInt8] {
        gathering.begin(header)
        maker = SheetRows(header)
        let columns = sheet.columns(for: gathering.options.audience, in: header.framework)
        return Array((dialect.start + CSVText.row(columns.map(\.title), dialect)).utf8)
    }

    /// Writes the rows of an input.
    public func piece(of input: InputRecord, _ judgement: DossierJudgement?) -> ReportPiece {
        var piece = gathering.piece(of: input, judgement)
        if let judgement, let maker { piece.bytes = bytes(of: maker.rows(sheet, judgement, input)) }
        return piece
    }

    /// Gives the rows of an input to be written.
    public mutating func add(_ piece: ReportPiece) -> [UInt8] {
        gathering.add(piece)
        return piece.bytes
    }

    /// Writes the rows about all inputs.
    public mutating func end<Failure>(
        _ summary: FindingsSummary, to write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        guard !sheet.isOfFiles else { return }
        try write(bytes(of: ClosingRows(gathering.builder(summary)).rows(sheet)))
    }

    private func bytes(of rows: [[SheetCell]]) -> [UInt8] {
        Array(rows.map { CSVText.row($0.map(\.plainText), dialect) }.joined().utf8)
    }
}
