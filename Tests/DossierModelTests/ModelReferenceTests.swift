import DossierModel
import Records
import Testing

struct ModelReferenceTests {
    let page: String

    init() throws {
        page =
            ModelReference(
                model: try DossierModelLoader.load(bytes: Array(SchemaFixtures.small.utf8), file: "klein.xsd")
            ).markdown
    }

    @Test func `a record has a table of its fields`() {
        #expect(
            page.contains(
                """
                ### Lade

                Een lade.

                Staat op: `kast.laden`.

                | regelnaam | XML-element | soort | verplicht | mag onbekend zijn | uitleg |
                | --- | --- | --- | --- | --- | --- |
                | `nummer` | `Nummer` | [Nummer](#nummer) | ja | nee | Het nummer. |
                | `inhoud` | `Inhoud` | [Tekst](#tekst) | nee | nee | Wat erin ligt. |
                | `gevuld` | `Gevuld` | [Datum](#datum) | nee | nee | Wanneer gevuld. |
                | `diepte` | `Diepte` | [Diepte](#diepte) | nee | nee | Hoe diep. |

                """))
    }

    @Test(arguments: [
        "| `laden` | `Laden/Lade` | lijst van [Lade](#lade) | nee | ja | De laden. |",
        "| `kleuren` | `Kleuren/Kleur` | lijst van codes uit [Kleur](#kleur) | nee | nee | De kleuren. |",
        "| `slot` | `Slot` | [Slot](#slot) | nee | nee | Het slot. |",
        "| `lade` | `Lade` | nummer van [Lade](#lade) (`laden`) | ja | nee | De lade. |",
    ])
    func `a field says what it holds`(line: String) {
        #expect(page.contains("\n\(line)\n"))
    }

    @Test(arguments: [
        "### Diepte\n\nDiepte.\n\nVorm: een geheel getal, van 1 tot en met 90, zonder voorloopnullen",
        "### VolledigeDatum\n\nEen dag.\n\nVorm: `jjjj-mm-dd`.",
        "### Datum\n\nEen datum.\n\nVorm: `jjjj-mm-dd`, `jjjj-mm`",
        "### Nummer\n\nNummer.\n\nVorm: `[1-9][0-9]{0,8}`.",
        "### JaNee\n\nJa of nee.\n\nVorm: `true` of `false`;",
    ])
    func `a value says what it looks like`(text: String) {
        #expect(page.contains(text))
    }

    @Test func `a code list has its codes`() {
        #expect(
            page.contains(
                "### Kleur\n\nEen kleur.\n\n| code | betekenis |\n| --- | --- |\n| `rood` | Rood. |\n"))
    }

    @Test func `every link of the page of the checkout leads to one heading`() throws {
        let model = try DossierModelLoader.load(path: SchemaFixtures.checkout)
        let page = ModelReference(model: model).markdown
        let headings = page.matches(of: /(?m)^#+ (.+)$/).map { $0.1.lowercased().replacing(" ", with: "-") }
        #expect(Set(headings).count == headings.count)
        for link in page.matches(of: /\]\(#([^)]+)\)/) {
            #expect(headings.contains(String(link.1)), "\(link.1)")
        }
    }

    @Test func `the page is the same every time`() throws {
        let first = ModelReference(model: try DossierModelLoader.load(path: SchemaFixtures.checkout)).markdown
        let second = ModelReference(model: try DossierModelLoader.load(path: SchemaFixtures.checkout))
            .markdown
        #expect(first == second)
        #expect(first.hasPrefix("# De velden van het dossiermodel\n"))
        #expect(first.hasSuffix("|\n"))
    }
}
