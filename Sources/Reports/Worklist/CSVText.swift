/// Rows of a table as comma-separated values.
///
/// Source: RFC 4180.
enum CSVText {
    /// What a spreadsheet takes for the beginning of a formula.
    private static let formulaStarts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠",
    ]

    /// A row with its end.
    static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

    /// A cell: in quotation marks when it needs them, and with an apostrophe in front when a spreadsheet would
    /// otherwise work it out.
    static func cell(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map(formulaStarts.contains) == true
        let shown = isFormula ? "'" + text : text
        guard shown.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
            return shown
        }
        return "\"" + shown.replacing("\"", with: "\"\"") + "\""
    }
}
