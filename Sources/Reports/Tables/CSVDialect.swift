/// How separated values are written; the encoding is always UTF-8.
public enum CSVDialect: Sendable {
    /// As other programs read them: commas, no byte order mark (RFC 4180).
    case plain
    /// As Excel with Dutch settings opens them at once: semicolons, and a byte order mark in front.
    case excel

    /// What stands between two cells.
    var separator: String { self == .excel ? ";" : "," }
    /// What a program with other settings takes for the end of a cell, whatever quotation marks say.
    var misreadSeparators: Set<Unicode.Scalar> { self == .excel ? [",", "\t"] : [";", "\t"] }
    /// What stands in front of the first row.
    var start: String { self == .excel ? "\u{FEFF}" : "" }
}
