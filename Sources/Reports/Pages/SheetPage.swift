/// A page in HTML with a header, a list of its parts and a main part: one file, without script or anything from
/// elsewhere, to read by day and by night, on any screen and on paper.
struct SheetPage {
    /// The title.
    let title: String
    /// What looks other than on a page of a framework, as a style sheet; empty when nothing does.
    var style = ""
    /// What the link for who hears the page says: `Naar de werklijst`.
    let skip: String
    /// What stands below the title, as HTML.
    let lead: String
    /// The parts as links, as HTML; empty when there are none to choose from.
    let contents: String

    /// The page up to its main part.
    var opening: String {
        """
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(HTMLText.escaped(title))</title>
        <style>
        \(FrameworkHTMLStyle.text)\(style)</style>
        </head>
        <body>
        <a class="skip" href="#hoofd">\(HTMLText.escaped(skip))</a>
        <header>
        <h1>\(HTMLText.escaped(title))</h1>
        \(lead)</header>
        \(navigation)<main id="hoofd">

        """
    }

    private var navigation: String {
        contents.isEmpty
            ? ""
            : """
            <nav aria-labelledby="inhoud">
            <h2 id="inhoud">Inhoud</h2>
            \(contents)</nav>

            """
    }

    /// What stands behind the main part.
    static let closing = "</main>\n</body>\n</html>\n"

    /// A part under a heading of the second level.
    static func section(_ anchor: String, _ heading: String, _ body: String) -> String {
        """
        <section aria-labelledby="\(HTMLText.escaped(anchor))">
        <h2 id="\(HTMLText.escaped(anchor))">\(HTMLText.escaped(heading))</h2>
        \(body)</section>

        """
    }

    /// A paragraph of plain text.
    static func paragraph(_ text: String, _ kind: String = "") -> String {
        "<p\(kind.isEmpty ? "" : " class=\"\(kind)\"")>\(HTMLText.escaped(text))</p>\n"
    }

    /// A list of plain texts; empty when there are none.
    static func list(_ items: [String], _ kind: String = "") -> String {
        if items.isEmpty { return "" }
        let lines = items.map { "<li>\(HTMLText.escaped($0))</li>\n" }.joined()
        return "<ul\(kind.isEmpty ? "" : " class=\"\(kind)\"")>\n\(lines)</ul>\n"
    }
}
