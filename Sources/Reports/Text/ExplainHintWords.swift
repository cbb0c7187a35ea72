import Findings
import Frameworks

/// The command that explains a verdict of a check, one that people will want to see explained.
enum ExplainHintWords {
    /// The command in parts that belong together; where it cannot say which dossier, the reader puts in a file.
    static func parts(_ summary: FindingsSummary, _ call: ExplainCall) -> [String] {
        let (number, id) = hinted(summary)
        var named: [String] = []
        if let path = call.path {
            if !call.holdsMany {
                named = ["dossiertoets explain \(path)"]
            } else if let id, isPlain(id) {
                named = ["dossiertoets explain \(path)", "--kenmerk \(id)"]
            }
        }
        return (named.isEmpty ? ["dossiertoets explain BESTAND"] : named) + ["--indicator \(number)"]
            + call.options
    }

    /// The indicator that comes out worst most often with the first it does so in.
    ///
    /// Dossiers come before what was given beside them, which stands elsewhere.
    private static func hinted(_ summary: FindingsSummary) -> (number: Int, id: String?) {
        let kind = RequirementLevel.dossier.rawValue
        let hasDossiers = summary.rows.contains { $0.kind == kind }
        for mark in Mark.allCases.reversed() {
            var counts = summary.indicators.map { _ in 0 }
            var first: [String?] = summary.indicators.map { _ in nil }
            for row in summary.rows where !hasDossiers || row.kind == kind {
                for index in row.marks.indices where row.marks[index] == mark {
                    counts[index] += 1
                    first[index] = first[index] ?? row.id
                }
            }
            guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) else { continue }
            return (summary.indicators[index], first[index])
        }
        return (summary.indicators.first ?? 1, summary.rows.first?.id)
    }

    /// Whether an id can be typed as it is.
    private static func isPlain(_ id: String) -> Bool {
        !id.isEmpty && !id.hasPrefix("-")
            && id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:/".contains($0)) }
    }
}
