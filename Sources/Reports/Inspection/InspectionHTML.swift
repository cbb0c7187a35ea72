import Findings

/// An inspection report as one file of HTML: legible without script, on any screen and on paper, with nothing from
/// elsewhere.
struct InspectionHTML {
    let document: InspectionDocument

    /// The page.
    var text: String {
        """
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src \(hasScript ? "'\(InspectionScript.digest)'" : "'none'")">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(HTMLText.escaped(document.title))</title>
        <style>
        \(InspectionHTMLStyle.text)</style>
        </head>
        <body>
        <a class="skip" href="#rapport">Naar het rapport</a>
        <header>
        <h1>\(HTMLText.escaped(document.title))</h1>
        \(document.subtitle.map { "<p>\(HTMLText.escaped($0))</p>\n" }.joined())</header>
        <nav aria-labelledby="inhoud">
        <h2 id="inhoud">Inhoud</h2>
        <ul>
        \(contents)</ul>
        </nav>
        <main id="rapport" tabindex="-1">
        \(document.sections.map(section).joined())</main>
        <footer>
        <p>Gemaakt met dossiertoets. De oordelen zijn een voorstel; een inspecteur beslist.</p>
        </footer>
        \(hasScript ? "<script>\(InspectionScript.text)</script>\n" : "")</body>
        </html>

        """
    }

    /// Whether anything on the page is there to sort, filter or fold.
    private var hasScript: Bool { document.isInternal }

    private var contents: String {
        document.sections.map { section in
            let inner = section.blocks.compactMap { block -> String? in
                guard case .heading(_, let text, let anchor?) = block else { return nil }
                return "<li>\(HTMLText.link(text, to: anchor))</li>"
            }
            return "<li>\(HTMLText.link(section.heading, to: section.anchor))"
                + (inner.isEmpty ? "" : "<ul>\(inner.joined())</ul>") + "</li>\n"
        }.joined()
    }

    private func section(_ section: InspectionDocument.Section) -> String {
        """
        <section aria-labelledby="\(section.anchor)">
        <h2 id="\(section.anchor)">\(HTMLText.escaped(section.heading))</h2>
        \(section.blocks.map(text).joined())</section>

        """
    }

    private func text(of block: InspectionDocument.Block) -> String {
        switch block {
        case .heading(let level, let text, let anchor):
            let id = anchor.map { " id=\"\(HTMLText.escaped($0))\"" } ?? ""
            return "<h\(level)\(id)>\(HTMLText.escaped(text))</h\(level)>\n"
        case .paragraph(let text): return "<p>\(HTMLText.escaped(text))</p>\n"
        case .warning(let text): return "<p class=\"warning\"><b>Let op.</b> \(HTMLText.escaped(text))</p>\n"
        case .list(let items): return list(items, "ul")
        case .numbered(let items): return list(items, "ol")
        case .finding(let finding): return text(of: finding)
        case .evidence(let heading, let lines, let rest):
            let note = rest.map { "<p class=\"quiet\">\(HTMLText.escaped($0))</p>\n" } ?? ""
            return
                "<details class=\"evidence\" open>\n<summary>\(HTMLText.escaped(heading))</summary>\n\(list(lines, "ul"))\(note)</details>\n"
        case .table(let table): return text(of: table)
        case .matrix(let matrix): return text(of: matrix)
        case .bars(let bars): return InspectionChart.bars(bars)
        case .timeline(let id, let timeline):
            return "<h3>\(HTMLText.escaped(id))</h3>\n" + InspectionChart.timeline(timeline, of: id)
                + text(of: timeline.table(of: id))
        }
    }

    private func list(_ items: [String], _ element: String) -> String {
        guard !items.isEmpty else { return "" }
        return "<\(element)>\n\(items.map { "<li>\(HTMLText.escaped($0))</li>\n" }.joined())</\(element)>\n"
    }

    private func text(of finding: InspectionDocument.FindingPart) -> String {
        let anchor = HTMLText.escaped(finding.anchor)
        let details =
            finding.details.isEmpty
            ? "" : list(finding.details, "ul").replacing("<ul>", with: "<ul class=\"quiet\">")
        return """
            <article class="finding \(finding.direction == .good ? "good" : "improve")" aria-labelledby="\(anchor)">
            <h\(finding.level) id="\(anchor)">\(HTMLText.escaped(finding.title))</h\(finding.level)>
            <p>\(HTMLText.escaped(finding.text))</p>
            \(details)</article>

            """
    }

    private func text(of table: InspectionDocument.Table) -> String {
        let rows = table.rows.map { row in
            let cells = row.enumerated().map { index, cell in
                index == 0
                    ? "<th scope=\"row\">\(HTMLText.escaped(cell))</th>"
                    : "<td>\(HTMLText.escaped(cell))</td>"
            }
            return "<tr>\(cells.joined())</tr>\n"
        }
        return scrolled(table.caption, head(table.header), rows.joined(), kind: table.kind)
    }

    private func text(of matrix: InspectionDocument.Matrix) -> String {
        let heads = matrix.indicators.map { indicator in
            "<th scope=\"col\"><abbr title=\"\(HTMLText.escaped(indicator.title))\">\(indicator.number)</abbr></th>"
        }
        let rows = matrix.rows.map { row in
            let cells = row.marks.map { mark in
                "<td data-mark=\"\(mark.rawValue)\" class=\"\(Self.name(of: mark))\">\(sign(mark))</td>"
            }
            return "<tr><th scope=\"row\">\(HTMLText.escaped(row.label))</th>\(cells.joined())</tr>\n"
        }
        let signs = matrix.signs.map { "<li>\(signed($0)) \(Sign.words(for: $0))</li>\n" }
        let titles = matrix.indicators.map { "<li>\($0.number) \(HTMLText.escaped($0.title))</li>\n" }
        return InspectionChart.matrix(matrix) + "<div class=\"matrix\">\n"
            + scrolled(
                matrix.caption, "<th scope=\"col\">Dossier</th>" + heads.joined(), rows.joined())
            + "</div>\n<ul class=\"legend\">\n\(signs.joined())</ul>\n<ul class=\"legend\">\n\(titles.joined())</ul>\n"
    }

    private func head(_ header: [String]) -> String {
        header.map { "<th scope=\"col\">\(HTMLText.escaped($0))</th>" }.joined()
    }

    /// A table that can be scrolled sideways, also with the keyboard.
    private func scrolled(
        _ caption: String, _ head: String, _ rows: String, kind: String? = nil
    ) -> String {
        let name = kind.map { " class=\"\($0)\"" } ?? ""
        return """
            <div class="wide" role="region" tabindex="0" aria-label="\(HTMLText.escaped(caption))">
            <table\(name)>
            <caption>\(HTMLText.escaped(caption))</caption>
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(rows)</tbody>
            </table>
            </div>

            """
    }

    /// A sign, with its meaning for who hears the page.
    private func sign(_ mark: Mark) -> String {
        "<span aria-hidden=\"true\">\(HTMLText.escaped(Sign(mark).text))</span><span class=\"unseen\">\(Sign.words(for: mark))</span>"
    }

    private func signed(_ mark: Mark) -> String {
        "<span class=\"sign \(Self.name(of: mark))\" aria-hidden=\"true\">\(HTMLText.escaped(Sign(mark).text))</span>"
    }

    /// The class of what has a mark.
    static func name(of mark: Mark) -> String {
        switch mark {
        case .positive, .provisional: "good"
        case .negative: "improve"
        case .undetermined: "open"
        case .notApplicable: "none"
        }
    }
}
