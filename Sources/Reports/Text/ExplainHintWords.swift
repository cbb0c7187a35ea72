import Findings

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

    /// The indicator that is negative most often with the first it is of, else the first with the first file.
    private static func hinted(_ summary: FindingsSummary) -> (number: Int, id: String?) {
        let counted = summary.indicators.enumerated().map { index, number in
            (index, number, summary.rows.count { $0.marks[index] == .negative })
        }
        guard let most = counted.max(by: { $0.2 < $1.2 || ($0.2 == $1.2 && $0.1 > $1.1) }) else {
            return (1, summary.rows.first?.id)
        }
        let row = summary.rows.first { $0.marks[most.0] == .negative } ?? summary.rows.first
        return (most.1, row?.id)
    }

    /// Whether an id can be typed as it is.
    private static func isPlain(_ id: String) -> Bool {
        !id.isEmpty && !id.hasPrefix("-")
            && id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:/".contains($0)) }
    }
}
