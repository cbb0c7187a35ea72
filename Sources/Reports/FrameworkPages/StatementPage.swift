public import Frameworks

/// The page that says of every statement of the source documents where it stands in the frameworks.
public enum StatementPage {
    /// The page as Markdown, ending with a line feed.
    public static func markdown(_ catalogue: StatementCatalogue) -> String {
        let used = catalogue.documents.filter { document in
            catalogue.statements.contains { $0.document.text == document.id }
        }
        let lines =
            introduction(catalogue) + used.flatMap { section($0, catalogue) }
            + contradictions(catalogue.contradictions)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func introduction(_ catalogue: StatementCatalogue) -> [String] {
        let open = catalogue.statements.filter { $0.encodedIn.isEmpty }.count
        return [
            "# Waar de bronnen staan", "",
            """
            Deze pagina is gemaakt door `dossiertoets framework sources` uit \
            `Frameworks-Indicators/bronnen`; verander haar daar.
            """, "",
            """
            Elke zin uit de brondocumenten die een regel kan zijn, heeft een code. Erachter staat wat het document \
            letterlijk zegt, op welke regels van het tekstbestand, en in welke eisen, toetspunten, afleidingen, \
            begrippen of parameters van welk kader of welke regio het staat. Staat iets er niet in, dan staat er \
            waarom.
            """, "",
            """
            Het zijn \(catalogue.statements.count) uitspraken; \(open) daarvan zijn niet gecodeerd. Onderaan staan \
            de plaatsen waar de documenten elkaar of zichzelf tegenspreken, met wat de kaders ervan maken.
            """, "",
        ]
    }

    private static func section(_ document: CitedDocument, _ catalogue: StatementCatalogue) -> [String] {
        let origin = [document.publisher, document.year].compactMap(\.self).joined(separator: ", ")
        let file = document.fileName.map { "Bestand: `\($0)`." }
        let below = [origin.isEmpty ? nil : Markdown.text(origin) + ".", file].compactMap(\.self)
        let statements = catalogue.statements.filter { $0.document.text == document.id }
        return ["## \(Markdown.text(document.title))", "", below.joined(separator: " "), ""]
            + Markdown.header(["code", "wat er staat", "regels", "waar het in de kaders staat"])
            + statements.map(row) + [""]
    }

    private static func row(_ statement: StatementSource) -> String {
        let missing = statement.notEncoded.map {
            (statement.encodedIn.isEmpty ? "Niet gecodeerd. " : "Niet helemaal. ") + Markdown.text($0)
        }
        let held = statement.encodedIn.map(names) + [missing].compactMap(\.self)
        return Markdown.row([
            "**\(Markdown.text(statement.code))**", "“\(Markdown.text(statement.quotation))”",
            Markdown.text(statement.lines.text), held.joined(separator: "<br>"),
        ])
    }

    private static func names(_ encoded: EncodedNames) -> String {
        "\(Markdown.text(encoded.holder.text)): "
            + encoded.names.map { Markdown.text($0.text) }.joined(separator: ", ")
    }

    private static func contradictions(_ contradictions: [ContradictionSource]) -> [String] {
        guard !contradictions.isEmpty else { return [] }
        return ["## Waar de documenten elkaar tegenspreken", ""]
            + contradictions.flatMap { contradiction in
                let other = contradiction.changedBy.map(names).joined(separator: "; ")
                return [
                    "### \(Markdown.text(contradiction.code)). \(Markdown.text(contradiction.title))", "",
                    Markdown.text(contradiction.what), "",
                    "**Keuze.** \(Markdown.text(contradiction.choice))", "",
                ] + (other.isEmpty ? [] : ["**Anders te kiezen met.** \(other).", ""])
            }
    }
}
