import Diagnostics
import Findings

/// A page in Markdown, with tables as GitHub reads them.
struct MarkdownForm: PageForm {
    let closing = ""

    func opening(title: String) -> String { "" }

    func text(of block: PageBlock) -> String {
        switch block {
        case .heading(let level, let text, _):
            return String(repeating: "#", count: level) + " " + Markdown.text(text) + "\n\n"
        case .paragraph(let text, let tone): return Self.toned(text, tone) + "\n\n"
        case .list(let items, let tone):
            return items.map { "- \(Self.toned($0, tone))\n" }.joined() + "\n"
        case .table(let caption, let header, let rows):
            let lines =
                Markdown.header(header.map(Markdown.text))
                + rows.map { row in
                    Markdown.row(row.map { Markdown.text($0.mark.map { Sign($0).text } ?? $0.text) })
                }
            return "**\(Markdown.text(caption))**\n\n" + lines.joined(separator: "\n") + "\n\n"
        case .entry(let mark, let label, let text, let details):
            let lines = details.map { "  - \(Self.toned($0, .quiet))\n" }.joined()
            return
                "- \(Self.begun(Markdown.text(Sign(mark).text))) **\(Markdown.text(label))** \(Markdown.text(text))\n\(lines)\n"
        }
    }

    /// Text with the mark of its tone; a paragraph that begins like a list or a heading stays a paragraph.
    private static func toned(_ text: String, _ tone: PageBlock.Tone) -> String {
        let shown = begun(Markdown.text(text))
        return tone == .warning ? "**Let op.** " + shown : shown
    }

    /// A text that is not the beginning of a list, whatever it begins with.
    private static func begun(_ text: String) -> String {
        text.first.map("-+".contains) == true ? "\\" + text : text
    }
}
