import Diagnostics
import Frameworks

/// The dossier's own file on the page that explains an indicator: row by row, with links back to the requirements.
struct SourceTable {
    /// The most rows that are shown whole; of a longer file only those near what decided are.
    static let rowLimit = 5000
    /// How many rows are shown before and behind one that decided.
    static let context = 10

    private let page: ExplainPage
    private var rows: [SourceRow] { page.rows.rows }

    /// Takes the page it stands on.
    init(_ page: ExplainPage) { self.page = page }

    /// What the marks mean, then the table.
    var text: String {
        let values =
            page.explanation.showsValues
            ? "U vroeg om de waarden: geef deze bladzijde aan niemand door."
            : "Waarden staan er niet in; op hun plaats staat \(SourceSpan.mask). Met --with-values staan zij er wel."
        let header = ["Regel", "Inhoud", "Van belang voor"]
        return SheetPage.paragraph(
            "Regels met ► besliste iets mee of hadden moeten bevatten wat ontbreekt; regels met ▹ laten zien dat een eis van toepassing of aan de orde is. \(values)",
            "quiet")
            + "<div class=\"scroll\" role=\"region\" aria-label=\"Het bestand van het dossier\" tabindex=\"0\">\n"
            + HTMLText.table(
                "\(page.explanation.file), regel voor regel", kind: "source", header, shownRows(header))
            + "</div>\n"
    }

    private func shownRows(_ header: [String]) -> [String] {
        guard rows.count > Self.rowLimit else { return rows.indices.map { row($0, header) } }
        var shown: [String] = []
        var next = 0
        for index in page.deciding.indexes {
            let start = max(next, index - Self.context)
            if start > next { shown.append(gap(start - next, header)) }
            let end = min(rows.count, index + Self.context + 1)
            if start < end { shown += (start..<end).map { row($0, header) } }
            next = max(next, end)
        }
        return shown + (next < rows.count ? [gap(rows.count - next, header)] : [])
    }

    private func gap(_ count: Int, _ header: [String]) -> String {
        HTMLText.row(header, ["…", "\(count) \(count == 1 ? "regel" : "regels") niet getoond", ""])
    }

    private func row(_ index: Int, _ header: [String]) -> String {
        let row = rows[index]
        guard let bearing = page.deciding[index] else {
            return HTMLText.row(header, [row.label, code(row), ""], id: row.name)
        }
        let sign = bearing.decided.isEmpty ? "▹" : "►"
        let kind = bearing.decided.isEmpty ? "other" : "decides"
        let links = [bearing.decided, bearing.others].map { codes in
            codes.map { HTMLText.link($0.description, to: ExplainedRequirement.anchor($0)) }
                .joined(separator: ", ")
        }
        let also = bearing.decided.isEmpty || bearing.others.isEmpty ? "" : "; ook "
        return HTMLText.row(
            header,
            [
                "<span aria-hidden=\"true\">\(sign)</span> \(row.label)", code(row),
                links.joined(separator: also),
            ], id: row.name
        ).replacing("<tr role=\"row\"", with: "<tr role=\"row\" class=\"\(kind)\"", maxReplacements: 1)
    }

    /// What stands in a row; values only when they were asked for.
    private func code(_ row: SourceRow) -> String {
        let blanks = String(repeating: "  ", count: min(row.depth, 20))
        return "<code>" + blanks + row.spans.map(piece).joined() + "</code>"
    }

    private func piece(_ span: SourceSpan) -> String {
        let text = HTMLText.escaped(span.text.replacing("\t", with: "    "))
        switch span.kind {
        case .structure: return text
        case .name: return "<b>\(text)</b>"
        case .value: return page.explanation.showsValues ? text : SourceSpan.mask
        }
    }
}
