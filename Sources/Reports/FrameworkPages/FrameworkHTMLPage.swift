import Diagnostics
import Frameworks
import Paraphrasing

/// A framework as one file of HTML, to read on any screen and to print: no script, nothing from elsewhere.
struct FrameworkHTMLPage {
    let sheet: FrameworkSheet

    /// The framework that is shown.
    var framework: FrameworkSource { sheet.framework }

    /// The page.
    var text: String {
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
        \(FrameworkHTMLStyle.text)</style>
        </head>
        <body>
        <a class="skip" href="#kader">Naar het kader</a>
        <header>
        <h1>\(HTMLText.escaped(title))</h1>
        <p>\(HTMLText.escaped(FrameworkWords.line(for: framework)))</p>
        <p class="quiet">Elke voorwaarde staat er twee keer: in woorden die uit de voorwaarde zelf zijn gemaakt, en zoals zij
        geschreven is. Een indicator is positief als alle eisen van zijn beslisregels voldaan zijn of niet van toepassing
        zijn. \(FrameworkWords.pointsLine(framework))</p>
        </header>
        <nav aria-labelledby="inhoud">
        <h2 id="inhoud">Inhoud</h2>
        \(contents)</nav>
        <main id="kader">
        \(questions)\(changes)\(sheet.indicators.map(indicator).joined())\(closing)\(parameters)\(terms)\(derived)\(topics)\(sources)</main>
        </body>
        </html>

        """
    }

    private var title: String {
        guard let number = sheet.indicator, let indicator = sheet.indicators.first else {
            return framework.title
        }
        return "\(framework.title): indicator \(number), \(indicator.title)"
    }

    private var contents: String {
        var items = [HTMLText.link("Hoofdvragen", to: "hoofdvragen")]
        if showsChanges { items.append(HTMLText.link(ChangeWords.heading(of: framework), to: "veranderd")) }
        for indicator in sheet.indicators {
            let rules = indicator.rules.map {
                "<li>\(HTMLText.link("Beslisregel \($0.code)", to: HTMLText.anchor("regel", $0.code.description)))</li>"
            }
            let points =
                [
                    (FrameworkWords.promotedTitle, "meebeslissers", indicator.promotedPoints),
                    ("Toetspunten", "toetspunten", indicator.plainPoints),
                ].filter { !$0.2.isEmpty }.map {
                    "<li>\(HTMLText.link($0.0, to: "\($0.1)-\(indicator.number)"))</li>"
                }
            items.append(
                HTMLText.link(
                    "Indicator \(indicator.number): \(indicator.title)", to: "indicator-\(indicator.number)")
                    + "<ul>\((rules + points).joined())</ul>")
        }
        let rest = [
            ("Sluiting", "sluiting", sheet.closing.isEmpty),
            ("Parameters", "parameters", sheet.parameters.isEmpty),
            ("Begrippen", "begrippen", sheet.terms.isEmpty),
            ("Afleidingen", "afleidingen", sheet.derived.isEmpty),
            ("Onderwerpen van de bevindingen", "onderwerpen", sheet.topics.isEmpty),
            ("Bronnen", "bronnen", false),
        ]
        items += rest.filter { !$0.2 }.map { HTMLText.link($0.0, to: $0.1) }
        return "<ul>\n\(items.map { "<li>\($0)</li>\n" }.joined())</ul>\n"
    }

    /// A part of the page under a heading of the second level.
    func section(_ anchor: String, _ heading: String, _ body: String) -> String {
        body.isEmpty
            ? ""
            : """
            <section aria-labelledby="\(anchor)">
            <h2 id="\(anchor)">\(HTMLText.escaped(heading))</h2>
            \(body)</section>

            """
    }

    private var questions: String {
        let used = Set(sheet.indicators.map(\.criterion.text))
        let body = sheet.questions.map { question in
            let criteria = question.criteria.filter { sheet.indicator == nil || used.contains($0.code) }
            let items = criteria.map { "<li>\(HTMLText.escaped($0.text))</li>\n" }.joined()
            return """
                <h3>\(HTMLText.escaped("\(question.code). \(question.question)"))</h3>
                <p>Thema: \(HTMLText.escaped(question.theme))</p>
                <ul>
                \(items)</ul>

                """
        }
        return section("hoofdvragen", "Hoofdvragen", body.joined())
    }

    private var sources: String {
        let items = sheet.documents.map { "<li>\(HTMLText.escaped(FrameworkWords.line(for: $0)))</li>\n" }
        return section("bronnen", "Bronnen", "<ul>\n\(items.joined())</ul>\n")
    }

    /// The words of a norm and where they stand.
    func quote(_ text: String, _ citation: Citation) -> String {
        """
        <blockquote>
        <p>“\(HTMLText.escaped(text))”</p>
        <p class="quiet">Bron: \(HTMLText.escaped(FrameworkWords.source(citation, in: framework)))</p>
        </blockquote>

        """
    }
}
