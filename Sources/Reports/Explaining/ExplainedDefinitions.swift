import Frameworks
import Paraphrasing

/// The parameters and terms that an explained indicator leans on, on its page: what links in conditions lead to.
struct ExplainedDefinitions {
    private let sheet: FrameworkSheet?

    /// Takes the indicator as the framework has it; nil when conditions are shown as written only.
    init(_ sheet: FrameworkSheet?) { self.sheet = sheet }

    /// Links to the parts that are there.
    var links: [String] {
        guard let sheet else { return [] }
        return (sheet.parameters.isEmpty ? [] : [HTMLText.link("Parameters", to: "parameters")])
            + (sheet.terms.isEmpty ? [] : [HTMLText.link("Begrippen", to: "begrippen")])
    }

    /// The parts of the page; empty when the indicator leans on nothing.
    var text: String {
        guard let sheet else { return "" }
        return section("parameters", "Parameters", sheet.parameters.map { parameter($0, sheet) })
            + section("begrippen", "Begrippen", sheet.terms.map { term($0, sheet) })
    }

    private func section(_ name: String, _ title: String, _ parts: [String]) -> String {
        parts.isEmpty ? "" : SheetPage.section(name, title, parts.joined())
    }

    private func parameter(_ parameter: ParameterSource, _ sheet: FrameworkSheet) -> String {
        let origin = sheet.change(of: parameter) ?? FrameworkWords.words(for: parameter.origin)
        let value = FrameworkWords.value(of: parameter)
        return """
            <h3 id="\(HTMLText.anchor("parameter", parameter.name))"><code>\(HTMLText.escaped(parameter.name))</code>: \(HTMLText.escaped(value))</h3>
            <p>\(HTMLText.escaped(parameter.explanation))</p>
            <p class="quiet">Besluit: \(HTMLText.escaped(parameter.decision ?? "geen vermeld.")) Herkomst: \(HTMLText.escaped(origin)).</p>

            """
    }

    private func term(_ term: TermSource, _ sheet: FrameworkSheet) -> String {
        """
        <h3 id="\(HTMLText.anchor("begrip", term.name))">\(HTMLText.name(of: term))</h3>
        <p>\(HTMLText.escaped(term.explanation))</p>
        \(HTMLText.words(sheet.paraphraser.paraphrase(term)))\(HTMLText.code(term.expression))

        """
    }
}
