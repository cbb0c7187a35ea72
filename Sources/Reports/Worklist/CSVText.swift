/// Rows of a table as separated values.
///
/// Source: RFC 4180.
enum CSVText {
    /// A row with its end.
    static func row(_ cells: [String], _ dialect: CSVDialect = .plain) -> String {
        cells.map { cell($0, dialect) }.joined(separator: dialect.separator) + "\r\n"
    }

    /// A cell: in quotation marks when it needs them, and never a formula.
    static func cell(_ text: String, _ dialect: CSVDialect = .plain) -> String {
        let shown = FormulaGuard.shown(text, behind: dialect.misreadSeparators)
        let needsQuotes = shown.unicodeScalars.contains { "\"\r\n,;\t".unicodeScalars.contains($0) }
        guard needsQuotes else { return shown }
        return "\"" + shown.replacing("\"", with: "\"\"") + "\""
    }
}
