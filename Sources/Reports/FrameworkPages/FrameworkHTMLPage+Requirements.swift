import Diagnostics
import Frameworks
import Paraphrasing

extension FrameworkHTMLPage {
    /// An indicator with its rules and points.
    func indicator(_ indicator: IndicatorSource) -> String {
        let rules = indicator.rules.map { rule in
            let anchor = HTMLText.anchor("regel", rule.code.description)
            return """
                <section aria-labelledby="\(anchor)">
                <h3 id="\(anchor)">Beslisregel \(rule.code)</h3>
                \(quote(rule.quotation.text, rule.citation))\(rule.requirements.map(requirement).joined())</section>

                """
        }
        let points =
            self.points(
                "meebeslissers-\(indicator.number)", FrameworkWords.promotedTitle,
                "Deze toetspunten tellen in deze regio mee in het oordeel.", indicator.promotedPoints)
            + self.points(
                "toetspunten-\(indicator.number)", "Toetspunten bij indicator \(indicator.number)",
                "Toetspunten tellen niet mee in het oordeel.", indicator.plainPoints)
        return section(
            "indicator-\(indicator.number)", "Indicator \(indicator.number): \(indicator.title)",
            quote(indicator.text, indicator.citation) + rules.joined() + points)
    }

    private func points(
        _ name: String, _ title: String, _ note: String, _ points: [RequirementSource]
    ) -> String {
        guard !points.isEmpty else { return "" }
        return """
            <section aria-labelledby="\(name)">
            <h3 id="\(name)">\(title)</h3>
            <p>\(note)</p>
            \(points.map(requirement).joined())</section>

            """
    }

    private func requirement(_ requirement: RequirementSource) -> String {
        let anchor = HTMLText.anchor("eis", requirement.code.description)
        return """
            <article aria-labelledby="\(anchor)">
            <h4 id="\(anchor)"><span class="code">\(requirement.code)</span> \(HTMLText.escaped(requirement.question))</h4>
            \(table(requirement))\(facts(requirement))\(examples(requirement))</article>

            """
    }

    /// The norm beside the rule in words beside the condition.
    private func table(_ requirement: RequirementSource) -> String {
        let header = ["Norm", "Regel in woorden", "Voorwaarde"]
        let conditions = LabelledCondition.conditions(of: requirement)
        var norm = "<p>“\(HTMLText.escaped(requirement.quotation.text))”</p>"
        if requirement.code.kind != .rule {
            let source = FrameworkWords.source(requirement.citation, in: framework)
            norm += "<p class=\"quiet\">Bron: \(HTMLText.escaped(source))</p>"
        }
        let normCell =
            "<th scope=\"rowgroup\" role=\"rowheader\" class=\"norm\" data-title=\"\(header[0])\" rowspan=\"\(max(conditions.count, 1))\">\(norm)</th>"
        var rows = conditions.enumerated().map { index, condition in
            let label = "<p class=\"label\">\(HTMLText.escaped(condition.label))</p>"
            let words = HTMLText.words(condition.words(by: sheet.paraphraser))
            return "<tr role=\"row\">\(index == 0 ? normCell : "")"
                + "<td role=\"cell\" data-title=\"\(header[1])\">\(label)\(words)</td>"
                + "<td role=\"cell\" data-title=\"\(header[2])\">\(HTMLText.code(condition.expression))</td></tr>"
        }
        if rows.isEmpty {
            let words = HTMLText.escaped(FrameworkWords.words(for: requirement.nature))
            rows = [
                "<tr role=\"row\">\(normCell)<td role=\"cell\" data-title=\"\(header[1])\"><p>\(words)</p></td>"
                    + "<td role=\"cell\" data-title=\"\(header[2])\"><p>geen</p></td></tr>"
            ]
        }
        return HTMLText.table(
            "Norm, regel en voorwaarde van \(requirement.code)", hidesCaption: true, kind: "rule", header,
            rows)
    }

    /// How it must show, when it counts, what stays for a person and where it is told.
    private func facts(_ requirement: RequirementSource) -> String {
        var facts = [("Bewijs", HTMLText.escaped(FrameworkWords.proof(of: requirement)))]
        if let changer = FrameworkWords.changer(requirement.origin) {
            facts.append(("Toegevoegd door", HTMLText.escaped(changer)))
        }
        if let promotion = FrameworkWords.promotion(of: requirement, in: framework) {
            facts.append((HTMLText.escaped(promotion.label), HTMLText.escaped(promotion.text)))
        }
        if let onlyIf = requirement.onlyIf {
            let code = onlyIf.code.description
            facts.append(
                ("Alleen als", "\(HTMLText.link(code, to: HTMLText.anchor("eis", code))) voldaan is"))
        }
        facts += requirement.refiningQuestions.map { ("Nog te beoordelen", HTMLText.escaped($0)) }
        if let reason = requirement.noQuestionBecause {
            facts.append(("Geen vraag omdat", HTMLText.escaped(reason)))
        }
        facts += FrameworkWords.notes(on: requirement).map { ($0.label, HTMLText.escaped($0.text)) }
        let topics = sheet.topics(of: requirement.code).map {
            HTMLText.link($0.title, to: HTMLText.anchor("onderwerp", $0.code))
        }
        if !topics.isEmpty { facts.append(("Onderwerp", topics.joined(separator: "; "))) }
        let items = facts.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>\n" }.joined()
        return "<dl>\n\(items)</dl>\n"
    }

    private func examples(_ requirement: RequirementSource) -> String {
        let examples = sheet.examples(of: requirement.code)
        guard !examples.isEmpty else { return "" }
        let items = examples.map { example in
            let words = ExampleWords(example, of: requirement, in: sheet)
            let dossier =
                words.dossier.isEmpty ? "<p>\(ExampleWords.empty)</p>" : HTMLText.list(words.dossier)
            let circumstances = HTMLText.escaped(words.circumstances.joined(separator: " "))
            return """
                <li><p><b>\(HTMLText.escaped(words.name))</b>: <span class="outcome">\(words.outcome)</span></p>
                <p class="quiet">\(circumstances)</p>
                \(dossier)</li>

                """
        }
        let heading = examples.count == 1 ? "1 voorbeeld" : "\(examples.count) voorbeelden"
        return """
            <details>
            <summary>\(heading) van \(requirement.code)</summary>
            <ol>
            \(items.joined())</ol>
            </details>

            """
    }
}
