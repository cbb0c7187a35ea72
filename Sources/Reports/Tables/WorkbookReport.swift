public import Findings
public import Judging

/// An inspection report as a workbook for a spreadsheet; rows of files are written as the check goes on.
public struct WorkbookReport: CheckReport {
    private let sheets: [ReportSheet]
    private let book: Workbook
    private var gathering: InspectionGathering
    private var maker: SheetRows?

    /// Begins an empty workbook.
    ///
    /// - Parameter options: What the report is asked to be.
    public init(options: InspectionOptions) { self.init(options: options, rowLimit: Workbook.rowLimit) }

    /// Begins an empty workbook with sheets of so many rows at the most.
    init(options: InspectionOptions, rowLimit: Int) {
        sheets = ReportSheet.all(for: options.audience)
        book = Workbook(rowLimit: rowLimit)
        gathering = InspectionGathering(options, hasPlaces: false)
    }

    /// Whether the workbook could not be made, for lack of room on the disk most likely.
    public var hasFailed: Bool { book.hasFailed }

    /// Makes the sheets with their heads.
    public mutating func begin(_ header: CheckHeader) -> [UInt8] {
        gathering.begin(header)
        maker = SheetRows(header)
        for sheet in sheets {
            book.add(sheet, sheet.columns(for: gathering.options.audience, in: header.framework))
        }
        return []
    }

    /// Makes the rows of an input.
    public func piece(of input: InputRecord, _ judgement: DossierJudgement?) -> ReportPiece {
        var piece = gathering.piece(of: input, judgement)
        guard let judgement, let maker else { return piece }
        for sheet in sheets where sheet.isOfFiles {
            piece.sheets[sheet] = maker.rows(sheet, judgement, input)
        }
        return piece
    }

    /// Puts the rows of an input on their sheets.
    public mutating func add(_ piece: ReportPiece) -> [UInt8] {
        gathering.add(piece)
        for sheet in sheets { book.append(piece.sheets[sheet] ?? [], to: sheet) }
        return []
    }

    /// Puts the rows about all inputs on their sheets, and writes the workbook.
    public mutating func end<Failure>(
        _ summary: FindingsSummary, to write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        let builder = gathering.builder(summary)
        let closing = ClosingRows(builder)
        for sheet in sheets { book.append(closing.rows(sheet), to: sheet) }
        book.describe(builder.document.title, on: builder.header.referenceDate)
        book.close()
        try book.read(to: write)
    }
}
