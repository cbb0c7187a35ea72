import Glibc

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

    /// A cell that holds something, or should: a formula without a value is one too.
    public struct Cell: Sendable {
        /// The number of its column, 1 for A.
        public var column: Int
        /// What it holds: a text, a number as `3` or `0.5`, a day as `2026-08-14`, `ja` or `nee`.
        ///
        /// Empty only in a formula of which no value is stored.
        public var text: String
        /// Whether the value is that of a formula, as the spreadsheet stored it.
        public var isFormula = false
        /// Whether the cell shows an error, such as `#N/A`.
        public var isError = false
    }

    /// The sheets in the order of their tabs.
    public var sheets: [Sheet]
    /// Whether a number that is not shown as a day but is meant as one counts from 1904 and not from 1900.
    public let countsFrom1904: Bool

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

    /// Whether a file is a workbook: by what it is called, or else by what it holds.
    ///
    /// - Parameters:
    ///   - path: Where it is.
    ///   - limits: How large a file may be to be looked into.
    /// - Returns: Whether it is one; it may still be damaged.
    public static func isWorkbook(path: String, limits: SpreadsheetLimits = .standard) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
        let name = path.lowercased()
        if name.hasSuffix(".xlsx") || name.hasSuffix(".xlsm") { return true }
        guard let file = fopen(path, "rb") else { return false }
        var start: [UInt8] = [0, 0, 0, 0]
        let count = fread(&start, 1, start.count, file)
        fclose(file)
        guard count == start.count, start == [0x50, 0x4B, 0x03, 0x04] else { return false }
        return (try? PackedFile(path: path, limits: limits))?.holds("xl/workbook.xml") ?? false
    }

    private init(_ file: PackedFile, _ limits: SpreadsheetLimits) throws(SpreadsheetFault) {
        let outline = try WorkbookOutline(file)
        let strings = try file.xml("xl/sharedStrings.xml").map { xml throws(SpreadsheetFault) in
            try SharedStrings(xml, limits).texts
        }
        let formats = try file.xml("xl/styles.xml").map { xml throws(SpreadsheetFault) in
            try NumberFormats(xml)
        }
        countsFrom1904 = outline.countsFrom1904
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
