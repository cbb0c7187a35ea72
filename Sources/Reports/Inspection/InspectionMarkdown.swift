import Diagnostics
import Findings

/// An inspection report in Markdown, with tables as GitHub reads them.
struct InspectionMarkdown {
    let document: InspectionDocument

    /// The text.
    var text: String {
        let opening = ["# \(Markdown.text(document.title))"] + document.subtitle.map(paragraph)
        let sections = document.sections.flatMap { section in
            ["## \(Markdown.text(section.heading))"] + section.blocks.compactMap(text)
        }
        return (opening + sections).joined(separator: "\n\n") + "\n"
    }

    private func text(of block: InspectionDocument.Block) -> String? {
        switch block {
        case .heading(let level, let text, _): heading(level, text)
        case .paragraph(let text): paragraph(text)
        case .warning(let text): "**Let op.** " + Markdown.text(text)
        case .list(let items): items.map { "- \(paragraph($0))" }.joined(separator: "\n")
        case .numbered(let items):
            items.enumerated().map { "\($0.offset + 1). \(paragraph($0.element))" }.joined(separator: "\n")
        case .finding(let finding): text(of: finding)
        case .evidence(let title, let lines, let rest):
            heading(3, title) + "\n\n"
                + (lines + [rest].compactMap(\.self)).map { "- \(paragraph($0))" }
                .joined(separator: "\n")
        case .table(let table): text(of: table)
        case .matrix(let matrix): text(of: matrix)
        case .bars: nil
        case .timeline(let id, let timeline): heading(3, id) + "\n\n" + text(of: timeline.table(of: id))
        }
    }

    private func heading(_ level: Int, _ text: String) -> String {
        String(repeating: "#", count: level) + " " + Markdown.text(text)
    }

    /// A text that is not the beginning of a list, whatever it begins with.
    private func paragraph(_ text: String) -> String {
        let shown = Markdown.text(text)
        return shown.first.map("-+".contains) == true ? "\\" + shown : shown
    }

    private func text(of finding: InspectionDocument.FindingPart) -> String {
        let details = finding.details.map { "- \(paragraph($0))" }.joined(separator: "\n")
        return heading(finding.level, finding.title) + "\n\n" + paragraph(finding.text)
            + (details.isEmpty ? "" : "\n\n" + details)
    }

    private func text(of table: InspectionDocument.Table) -> String {
        let lines =
            Markdown.header(table.header.map(Markdown.text))
            + table.rows.map { Markdown.row($0.map(Markdown.text)) }
        return "**\(Markdown.text(table.caption))**\n\n" + lines.joined(separator: "\n")
    }

    private func text(of matrix: InspectionDocument.Matrix) -> String {
        let rows = matrix.rows.map { row in [row.label] + row.marks.map { Sign($0).text } }
        let table = InspectionDocument.Table(
            caption: matrix.caption, header: ["Dossier"] + matrix.indicators.map { String($0.number) },
            rows: rows)
        let signs = matrix.signs.map {
            "- \(Markdown.text(Sign($0).text).replacing("+", with: "\\+")): \(Sign.words(for: $0))"
        }
        return text(of: table) + "\n\n" + signs.joined(separator: "\n")
    }
}
