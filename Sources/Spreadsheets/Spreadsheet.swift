/// A workbook of a spreadsheet (`.xlsx`) as it was read: what its cells show, with the place of each.
///
/// Archive and XML are taken apart by libzip and libxml2; what the parts mean is read here, because no library at hand
/// gives the place of a cell and holds bounds on what a hostile file may ask for. Formulas are not worked out: the
/// value counts that the spreadsheet stored beside them.
///
/// Source: ECMA-376, part 1, section 18.
public struct Spreadsheet: Sendable {
    /// A sheet.
    public struct Sheet: Sendable {
        /// The name on its tab.
        public var name: String
        /// The rows that hold something, from above.
        public var rows: [Row]
    }

    /// A row of a sheet.
    public struct Row: Sendable {
        /// The number beside it, 1 for the first.
        public var number: Int
        /// The cells that hold something, from the left.
        public var cells: [Cell]
    }

    /// A cell that holds something.
    public struct Cell: Sendable {
        /// The number of its column, 1 for A.
        public var column: Int
        /// What it holds: a text, a number as `3` or `0.5`, a day as `2026-08-14`, `ja` or `nee`.
        public var text: String
    }

    /// The sheets in the order of their tabs.
    public var sheets: [Sheet]

    /// Reads a workbook whole.
    ///
    /// - Parameters:
    ///   - path: Where it is.
    ///   - limits: How much it may hold.
    /// - Throws: Why it cannot be used.
    public init(path: String, limits: SpreadsheetLimits = .standard) throws(SpreadsheetFault) {
        try self.init(PackedFile(path: path, limits: limits), limits)
    }

    /// Reads a workbook from its bytes.
    ///
    /// - Parameters:
    ///   - bytes: All of it.
    ///   - limits: How much it may hold.
    /// - Throws: Why it cannot be used.
    public init(bytes: [UInt8], limits: SpreadsheetLimits = .standard) throws(SpreadsheetFault) {
        try self.init(PackedFile(bytes: bytes, limits: limits), limits)
    }

    private init(_ file: PackedFile, _ limits: SpreadsheetLimits) throws(SpreadsheetFault) {
        let outline = try WorkbookOutline(file)
        let strings = try file.xml("xl/sharedStrings.xml").map { xml throws(SpreadsheetFault) in
            try SharedStrings(xml, limits).texts
        }
        let formats = try file.xml("xl/styles.xml").map { xml throws(SpreadsheetFault) in
            try NumberFormats(xml)
        }
        var cells = 0
        var sheets: [Sheet] = []
        for sheet in outline.sheets {
            guard let xml = try file.xml(sheet.part) else { throw .notAWorkbook }
            var reader = SheetReader(
                strings: strings ?? [], formats: formats, countsFrom1904: outline.countsFrom1904)
            let rows = try reader.rows(xml, upTo: limits.cells - cells)
            cells += rows.reduce(0) { $0 + $1.cells.count }
            sheets.append(Sheet(name: sheet.name, rows: rows))
        }
        self.sheets = sheets
    }
}
