import Diagnostics

/// Text as Markdown shows it literally.
enum Markdown {
    /// Prose on one line; nothing in it is taken as markup.
    static func text(_ text: String) -> String {
        var result = ""
        for scalar in VisibleText.escaped(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case "\\", "`", "*", "_", "[", "]", "|", "#", ">": result += "\\" + String(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Lines of a condition inside a cell of a table, indentation kept.
    static func code(_ lines: [String]) -> String {
        lines.map { line in
            let blanks = line.prefix { $0 == " " }.count
            let indent = String(repeating: "&nbsp;", count: blanks)
            return "<code>\(indent)\(literal(String(line.dropFirst(blanks))))</code>"
        }.joined(separator: "<br>")
    }

    /// The header of a table and the line beneath it.
    static func header(_ titles: [String]) -> [String] {
        [row(titles), "|" + titles.map { _ in "---|" }.joined()]
    }

    /// A row of a table.
    static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    /// Text inside an HTML element, where characters of Markdown keep their meaning.
    private static func literal(_ text: String) -> String {
        var result = ""
        for scalar in VisibleText.escaped(text).unicodeScalars {
            switch scalar {
            case "&", "<", ">", "\\", "`", "*", "_", "[", "]", "|": result += "&#\(scalar.value);"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
