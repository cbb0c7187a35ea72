import Diagnostics
import Foundation
import Frameworks
import Testing

/// The catalogue of what source documents say is read whole, and everything wrong with it is told at once.
struct StatementCatalogueTests {
    private static let sound = """
        bronnen:
          brief: {titel: Een brief, uitgever: Een gemeente, bestand: brief.txt}
        uitspraken:
          XX-01:
            citaat: "De hulp begint op tijd."
            bron: brief
            regels: "3-4, 9"
            gecodeerd in:
              proef: [1.B1.a, een begrip]
          XX-02:
            citaat: "Alles wordt beter."
            bron: brief
            regels: "12"
            niet gecodeerd: Het is een wens.
        tegenspraken:
          "1":
            titel: Wanneer
            wat: Regel 3 zegt dit, regel 9 zegt dat.
            keuze: De kaders kiezen dit.
            te wijzigen met:
              proef: [beginDag]
        """

    /// What is wrong with one file, with paths left out.
    private func problems(_ text: String) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try text.write(to: folder.appending(path: "brief.yaml"), atomically: true, encoding: .utf8)
        return StatementCatalogue.read(directory: folder.path).problems.map {
            $0.description.replacingOccurrences(of: folder.path + "/", with: "")
        }
    }

    @Test func `a sound file is read whole`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Self.sound.write(to: folder.appending(path: "brief.yaml"), atomically: true, encoding: .utf8)
        let (catalogue, problems) = StatementCatalogue.read(directory: folder.path)
        #expect(problems == [])
        #expect(catalogue.documents.map(\.id) == ["brief"])
        #expect(catalogue.statements.map(\.code) == ["XX-01", "XX-02"])
        #expect(catalogue.statements[0].quotation == "De hulp begint op tijd.")
        #expect(catalogue.statements[0].lines.text == "3-4, 9")
        #expect(catalogue.statements[0].encodedIn.map(\.holder.text) == ["proef"])
        #expect(catalogue.statements[0].encodedIn[0].names.map(\.text) == ["1.B1.a", "een begrip"])
        #expect(catalogue.statements[1].notEncoded == "Het is een wens.")
        #expect(catalogue.contradictions.map(\.title) == ["Wanneer"])
        #expect(catalogue.contradictions[0].changedBy[0].names.map(\.text) == ["beginDag"])
    }

    @Test(arguments: [
        (
            "    niet gecodeerd: Het is een wens.\n", "",
            [
                """
                brief.yaml:10:3: fout [ontbrekende-sleutel]: in uitspraak XX-02 ontbreekt "gecodeerd in" of \
                "niet gecodeerd" – zeg waar het staat, of waarom het niet is gecodeerd
                """
            ]
        ),
        (
            "\"12\"", "regel 12",
            [
                """
                brief.yaml:13:13: fout [getal]: "regels" in uitspraak XX-02 moet uit regelnummers bestaan – schrijf \
                bijvoorbeeld 55-61, 201
                """
            ]
        ),
        (
            "XX-02:", "XX-01:",
            [
                """
                brief.yaml:10:3: fout [dubbele-sleutel]: de sleutel "XX-01" staat er twee keer – voeg de twee samen of \
                verwijder er één
                """
            ]
        ),
        (
            "\"1\":\n    titel", "XX-02:\n    titel",
            ["brief.yaml:16:3: fout [dubbele-code]: \"XX-02\" komt twee keer voor"]
        ),
        (
            "bron: brief\n    regels: \"12\"", "bron: brieff\n    regels: \"12\"",
            [
                "brief.yaml:12:11: fout [onbekende-bron]: de bron \"brieff\" bestaat niet – bedoelt u \"brief\"?"
            ]
        ),
        (
            "proef: [beginDag]", "proef: beginDag",
            [
                """
                brief.yaml:21:14: fout [vorm]: "te wijzigen met" in tegenspraak 1 moet per kader of regio een lijst \
                namen zijn
                """
            ]
        ),
        (
            "citaat: \"Alles wordt beter.\"", "citat: \"Alles wordt beter.\"",
            [
                """
                brief.yaml:11:5: fout [onbekende-sleutel]: onbekende sleutel "citat" in uitspraak XX-02 – bedoelt u \
                "citaat"?
                """
            ]
        ),
    ])
    func `a mistake is told with its place`(written: String, mistake: String, told: [String]) throws {
        let broken = Self.sound.replacingOccurrences(of: written, with: mistake)
        #expect(broken != Self.sound)
        #expect(try problems(broken).sorted() == told.sorted())
    }

    @Test func `a file that says nothing is told`() throws {
        #expect(
            try problems("bronnen:\n  brief: {titel: Een brief}\n") == [
                "brief.yaml:1:1: fout [ontbrekende-sleutel]: in brief.yaml ontbreekt \"uitspraken\" of \"tegenspraken\""
            ])
    }

    @Test func `a folder without files is told`() {
        #expect(
            StatementCatalogue.read(directory: "/nergens").problems.map(\.description) == [
                "/nergens: fout [ontbrekend-bestand]: er is hier geen bestand met uitspraken uit bronnen"
            ])
    }
}
