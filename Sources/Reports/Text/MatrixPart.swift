import Diagnostics
import Findings
import Frameworks

/// The matrix of files and indicators, most urgent first, with the meaning of its signs.
struct MatrixPart {
    /// The most rows that are shown.
    static let rowLimit = 40
    /// The most columns an id takes.
    static let labelLimit = 28
    /// The columns of an indicator, and those it has when there is little room.
    private static let columnWidth = 5
    private static let narrowWidth = 4

    let summary: FindingsSummary
    let framework: FrameworkSource

    /// Writes the matrix.
    func write(to page: inout TextPage) {
        guard !summary.rows.isEmpty else { return }
        page.gap()
        page.heading("Overzicht")
        page.gap()
        let shown = MatrixOrder.mostUrgentFirst(summary.rows, limit: Self.rowLimit).map {
            (label: Self.label(of: $0), marks: $0.marks)
        }
        let labelWidth = max(7, shown.map { VisibleText.columns(of: $0.label) }.max() ?? 0)
        let left = page.width - 2 - labelWidth
        let columnWidth =
            left >= Self.columnWidth * summary.indicators.count ? Self.columnWidth : Self.narrowWidth
        func column(_ text: String, of columns: Int) -> String {
            "  " + text + String(repeating: " ", count: max(0, columnWidth - 2 - columns))
        }
        let numbers = summary.indicators.map { column(String($0), of: String($0).utf8.count) }
        page.line("  " + TextPage.padded("dossier", to: labelWidth) + numbers.joined())
        for row in shown {
            let cells = row.marks.map { mark in
                let sign = Sign(mark)
                return column(sign.style.paint(sign.text, inColour: page.inColour), of: sign.columns)
            }
            page.line("  " + TextPage.padded(row.label, to: labelWidth) + cells.joined())
        }
        if summary.rows.count > shown.count {
            let rest = summary.rows.count - shown.count
            page.line(
                "  en nog \(rest) \(rest == 1 ? "dossier dat" : "dossiers die") niet dringender \(rest == 1 ? "is" : "zijn")"
            )
        }
        page.gap()
        legend(&page)
    }

    /// The meaning of the signs that occur, and the titles of the indicators.
    private func legend(_ page: inout TextPage) {
        let occurring = Set(summary.rows.flatMap(\.marks))
        for mark in [Mark.negative, .undetermined, .provisional, .positive, .notApplicable]
        where occurring.contains(mark) {
            page.entry(Sign(mark), label: "", labelWidth: 0, Sign.words(for: mark), indent: 2)
        }
        page.gap()
        let width = summary.indicators.map { String($0).utf8.count }.max() ?? 0
        for indicator in framework.indicators {
            let number = String(indicator.number)
            let blanks = String(repeating: " ", count: width - number.utf8.count)
            page.paragraph(
                "\(number) \(VisibleText.escaped(indicator.title))", indent: 2 + blanks.count, hanging: 3)
        }
    }

    private static func label(of row: MatrixRow) -> String {
        let suffix = row.level == .dossier ? "" : " (\(row.kind))"
        return TextPage.cut(VisibleText.escaped(row.id) + suffix, to: labelLimit)
    }
}
