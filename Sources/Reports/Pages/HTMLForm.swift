import Diagnostics
import Findings

/// A page in HTML: one file without script or anything from elsewhere.
struct HTMLForm: PageForm {
    let closing = "</main>\n</body>\n</html>\n"

    func opening(title: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(Self.escaped(title))</title>
        <style>
        \(HTMLStyle.text)</style>
        </head>
        <body>
        <main>

        """
    }

    func text(of block: PageBlock) -> String {
        switch block {
        case .heading(let level, let text, let name):
            let id = name.map { " id=\"\(Self.escaped($0))\"" } ?? ""
            return "<h\(level)\(id)>\(Self.escaped(text))</h\(level)>\n"
        case .paragraph(let text, let tone): return "<p\(Self.style(tone))>\(Self.escaped(text))</p>\n"
        case .list(let items, let tone):
            let lines = items.map { "<li>\(Self.escaped($0))</li>\n" }.joined()
            return "<ul\(Self.style(tone))>\n\(lines)</ul>\n"
        case .table(let caption, let header, let rows): return table(caption, header, rows)
        case .entry(let mark, let label, let text, let details):
            let lines = details.map { "<li>\(Self.escaped($0))</li>\n" }.joined()
            return
                "<div class=\"entry\"><p>\(Self.sign(mark)) <b>\(Self.escaped(label))</b> \(Self.escaped(text))</p>\n"
                + (details.isEmpty ? "" : "<ul class=\"quiet\">\n\(lines)</ul>\n") + "</div>\n"
        }
    }

    private func table(_ caption: String, _ header: [String], _ rows: [[PageBlock.Cell]]) -> String {
        let head = header.map { "<th scope=\"col\">\(Self.escaped($0))</th>" }.joined()
        let body = rows.map { row in
            let cells = row.enumerated().map { index, cell in
                index == 0
                    ? "<th scope=\"row\">\(Self.content(of: cell))</th>"
                    : "<td>\(Self.content(of: cell))</td>"
            }
            return "<tr>\(cells.joined())</tr>\n"
        }
        return "<div class=\"wide\"><table>\n<caption>\(Self.escaped(caption))</caption>\n"
            + "<thead><tr>\(head)</tr></thead>\n<tbody>\n\(body.joined())</tbody>\n</table></div>\n"
    }

    private static func content(of cell: PageBlock.Cell) -> String {
        if let mark = cell.mark { return sign(mark) }
        guard let link = cell.link else { return escaped(cell.text) }
        return "<a href=\"#\(escaped(link))\">\(escaped(cell.text))</a>"
    }

    /// A sign, with its meaning for who hears the page or points at it.
    private static func sign(_ mark: Mark) -> String {
        let words = escaped(Sign.words(for: mark))
        return "<span class=\"\(name(of: mark))\" role=\"img\" aria-label=\"\(words)\" title=\"\(words)\">"
            + "\(escaped(Sign(mark).text))</span>"
    }

    private static func name(of mark: Mark) -> String {
        switch mark {
        case .positive, .provisional: "good"
        case .negative: "improve"
        case .undetermined: "open"
        case .notApplicable: "none"
        }
    }

    private static func style(_ tone: PageBlock.Tone) -> String {
        switch tone {
        case .plain: ""
        case .quiet: " class=\"quiet\""
        case .warning: " class=\"warning\""
        }
    }

    /// Text that nothing in it can turn into markup.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in VisibleText.escaped(text).unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
