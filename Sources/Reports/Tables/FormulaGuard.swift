/// Keeps a spreadsheet from working out a text that came from outside.
enum FormulaGuard {
    /// What a spreadsheet takes for the beginning of a formula.
    ///
    /// Source: OWASP, *CSV injection*; the wide forms are read as the narrow ones.
    private static let starts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
    ]

    /// The text, with an apostrophe wherever a spreadsheet would otherwise begin to work it out.
    ///
    /// Blanks in front do not hide a formula: some programs pass over them.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - separators: What may be taken for the end of a cell, so that another begins behind it.
    /// - Returns: The text as a cell may hold it.
    static func shown(_ text: String, behind separators: Set<Unicode.Scalar> = []) -> String {
        var isBeginning = true
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isBeginning && starts.contains(scalar) { shown.append("'") }
            isBeginning = separators.contains(scalar) || isBeginning && (scalar == " " || scalar == "\u{A0}")
            shown.append(scalar)
        }
        return String(shown)
    }
}
