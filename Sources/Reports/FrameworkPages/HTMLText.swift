import Frameworks
import Paraphrasing

/// Pieces of a framework page in HTML.
enum HTMLText {
    /// Text that nothing in it can turn into markup.
    static func escaped(_ text: String) -> String { HTMLForm.escaped(text) }

    /// A name as an anchor of the page: letters, digits, full stops, and a hyphen for anything else.
    static func anchor(_ kind: String, _ name: String) -> String {
        "\(kind)-"
            + String(
                String.UnicodeScalarView(
                    name.lowercased().unicodeScalars.map {
                        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "." ? $0 : "-"
                    }))
    }

    /// A term with its parameters, which may go on the next line.
    static func name(of term: TermSource) -> String {
        escaped(FrameworkWords.name(of: term)).replacing("(", with: "<wbr>(")
    }

    /// A link to a place on the page.
    static func link(_ text: String, to anchor: String) -> String {
        "<a href=\"#\(escaped(anchor))\">\(escaped(text))</a>"
    }

    /// A link to a term on the page.
    static func link(toTerm term: TermSource) -> String {
        "<a href=\"#\(escaped(anchor("begrip", term.name)))\">\(name(of: term))</a>"
    }

    /// The words of a phrase; terms and parameters lead to where they are explained, when that is on the page.
    static func phrase(_ phrase: Phrase, hasTerms: Bool = true) -> String {
        phrase.runs.map { run in
            switch run {
            case .text, .label: escaped(run.text)
            case .term where !hasTerms, .parameter where !hasTerms: escaped(run.text)
            case .term(let name): link(run.text, to: anchor("begrip", name))
            case .parameter(let name): link(run.text, to: anchor("parameter", name))
            case .variable: "<i>\(escaped(run.text))</i>"
            case .source: "<code>\(escaped(run.text))</code>"
            }
        }.joined()
    }

    /// A condition in words, its parts as a list beneath it; empty when it can only be shown as it is written.
    ///
    /// - Parameters:
    ///   - paraphrase: The condition in words.
    ///   - hasTerms: Whether terms and parameters are explained on the page.
    /// - Returns: The words.
    static func words(_ paraphrase: Paraphrase, hasTerms: Bool = true) -> String {
        if paraphrase.isSource { return "" }
        return "<p>\(phrase(paraphrase.lead, hasTerms: hasTerms))</p>"
            + list(paraphrase.parts, hasTerms: hasTerms)
    }

    /// Paraphrases as a list, each with its parts.
    static func list(_ paraphrases: [Paraphrase], hasTerms: Bool = true) -> String {
        if paraphrases.isEmpty { return "" }
        let items = paraphrases.map {
            "<li>\(phrase($0.lead, hasTerms: hasTerms))\(list($0.parts, hasTerms: hasTerms))</li>"
        }.joined()
        return "<ul>\(items)</ul>"
    }

    /// An expression as it is written.
    static func code(_ expression: ExpressionSource) -> String {
        let lines = expression.text.split(separator: "\n", omittingEmptySubsequences: false)
        return "<pre><code>\(lines.map { escaped(String($0)) }.joined(separator: "\n"))</code></pre>"
    }

    /// A table whose cells are HTML already; the first cell of a row is its header.
    ///
    /// - Parameters:
    ///   - caption: What the table holds.
    ///   - hidesCaption: Whether the caption is for who hears the page only.
    ///   - kind: The name of how its columns share the width.
    ///   - header: The titles of the columns.
    ///   - rows: The rows.
    /// - Returns: The table.
    static func table(
        _ caption: String, hidesCaption: Bool = false, kind: String, _ header: [String], _ rows: [String]
    ) -> String {
        let head = header.map { "<th scope=\"col\" role=\"columnheader\">\(escaped($0))</th>" }.joined()
        let style = hidesCaption ? " class=\"unseen\"" : ""
        return """
            <table role="table" class="\(kind)">
            <caption\(style)>\(escaped(caption))</caption>
            <thead role="rowgroup"><tr role="row">\(head)</tr></thead>
            <tbody role="rowgroup">
            \(rows.joined(separator: "\n"))
            </tbody>
            </table>

            """
    }

    /// A row: a header, then cells, each with the title of its column for a narrow screen.
    static func row(_ header: [String], _ cells: [String], id: String? = nil) -> String {
        let id = id.map { " id=\"\(escaped($0))\"" } ?? ""
        let rest = zip(header, cells).dropFirst().map { title, cell in
            "<td role=\"cell\" data-title=\"\(escaped(title))\">\(cell)</td>"
        }
        return "<tr role=\"row\"\(id)><th scope=\"row\" role=\"rowheader\">\(cells.first ?? "")</th>"
            + rest.joined() + "</tr>"
    }
}
