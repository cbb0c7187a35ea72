import Diagnostics

/// A row of a dossier as it is shown: a line, or a part of a line that is too long to read.
struct SourceRow: Sendable {
    /// The 1-based line.
    let line: Int
    /// The 1-based column of its first code point.
    let column: Int
    /// Whether it is a part of a line.
    let isPart: Bool
    /// How deep a part stands in its line.
    let depth: Int
    /// What stands in it.
    let spans: [SourceSpan]

    /// What links lead to: `regel-24`, `regel-1-340`.
    var name: String { isPart ? "regel-\(line)-\(column)" : "regel-\(line)" }
    /// How people call it: `24`, `1:340`.
    var label: String { isPart ? "\(line):\(column)" : String(line) }
}
