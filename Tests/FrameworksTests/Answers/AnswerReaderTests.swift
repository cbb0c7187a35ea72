import Diagnostics
import Foundation
import Frameworks
import Testing

/// The answers of people, in YAML and in CSV: read alike, and every mistake said where it stands.
struct AnswerReaderTests {
    /// What is read of a text in a file with this name.
    private func read(_ text: String, _ name: String = "antwoorden.yaml") throws -> (
        answers: [AnswerSource], problems: [String]
    ) {
        try read([(text, name)])
    }

    /// What is read of texts in files with these names.
    private func read(_ files: [(text: String, name: String)]) throws -> (
        answers: [AnswerSource], problems: [String]
    ) {
        let framework = try #require(try FrameworkFixture.make().read().source)
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let paths = files.map { folder.appending(path: $0.name) }
        for (path, file) in zip(paths, files) { try Data(file.text.utf8).write(to: path) }
        let (answers, problems) = AnswerReader.read(paths: paths.map(\.path), framework: framework)
        return (
            answers, problems.map { $0.description.replacingOccurrences(of: folder.path + "/", with: "") }
        )
    }

    private let yaml = """
        antwoorden:
          - kenmerk: D-1
            code: 4.B1.a
            uitkomst: niet voldaan
            reden: de ouders noemen een ander doel
            bron: interview
            door: inspecteur
            datum: 2026-09-03

        """

    @Test func `an answer is read whole`() throws {
        let (answers, problems) = try read(yaml)
        #expect(problems == [])
        let answer = try #require(answers.first)
        #expect(
            [answer.id, answer.code.description, answer.reason, answer.role, answer.date] == [
                "D-1", "4.B1.a", "de ouders noemen een ander doel", "inspecteur", "2026-09-03",
            ])
        #expect(answer.outcome == .notMet && answer.origin == .interview)
        #expect(answer.place.line == 2 && answer.place.column == 5)
    }

    @Test(arguments: [
        "kenmerk,code,uitkomst,reden,bron,door,datum\nD-1,4.B1.a,niet voldaan,\"de ouders, en \"\"oma\"\"\",interview,inspecteur,2026-09-03\n",
        "\u{FEFF}datum;door;bron;reden;uitkomst;code;kenmerk\r\n\r\n2026-09-03;inspecteur;interview;de ouders, en \"oma\";niet voldaan;4.B1.a;D-1",
        "kenmerk\tcode\tuitkomst\treden\tbron\tdoor\tdatum\nD-1\t4.B1.a\tniet voldaan\t\"de ouders,\n en \"\"oma\"\"\"\tinterview\tinspecteur\t2026-09-03",
    ])
    func `a table says the same`(text: String) throws {
        let (answers, problems) = try read(text, "antwoorden.csv")
        #expect(problems == [])
        #expect(answers.map(\.id) == ["D-1"])
        #expect(answers.map(\.reason) == ["de ouders, en \"oma\""])
        #expect(answers.map(\.outcome) == [.notMet])
    }

    @Test(arguments: [
        (
            "code: 4.B1.a", "code: 4.B1.d",
            "antwoorden.yaml:3:11: fout [onbekende-code]: 4.B1.d bestaat niet in dit kader – bedoelt u \"4.B1.a\"?"
        ),
        (
            "uitkomst: niet voldaan", "uitkomst: oordeel nodig",
            "antwoorden.yaml:4:15: fout [onbekende-waarde]: \"oordeel nodig\" kan niet bij \"uitkomst\" in een antwoord – kies uit: voldaan, niet voldaan, niet van toepassing, onbekend"
        ),
        (
            "bron: interview", "bron: intervieuw",
            "antwoorden.yaml:6:11: fout [onbekende-waarde]: \"intervieuw\" kan niet bij \"bron\" in een antwoord – bedoelt u \"interview\"?"
        ),
        (
            "door: inspecteur", "door: Jan Jansen",
            "antwoorden.yaml:7:11: fout [antwoord]: \"door\" lijkt op de naam van een persoon – schrijf een rol, bijvoorbeeld inspecteur"
        ),
        (
            "datum: 2026-09-03", "datum: 2026-09",
            "antwoorden.yaml:8:12: fout [antwoord]: \"datum\" is geen dag – schrijf jjjj-mm-dd of dd-mm-jjjj, met een dag die bestaat"
        ),
        (
            "    reden: de ouders noemen een ander doel\n", "",
            "antwoorden.yaml:2:5: fout [ontbrekende-sleutel]: in een antwoord ontbreekt \"reden\""
        ),
        (
            "    reden:", "    redden:",
            "antwoorden.yaml:5:5: fout [onbekende-sleutel]: onbekende sleutel \"redden\" in een antwoord – bedoelt u \"reden\"?"
        ),
        (
            "antwoorden:\n",
            "antwoorden:\n  - {kenmerk: D-1, code: 4.B1.a, uitkomst: voldaan, reden: x, bron: dossier, door: lezer, datum: 2026-09-01}\n",
            "antwoorden.yaml:3:5: fout [antwoord]: een antwoord op \"4.B1.a van D-1\" bestaat al – zie antwoorden.yaml:2:5"
        ),
    ])
    func `a mistake is said where it stands`(old: String, new: String, message: String) throws {
        let (_, problems) = try read(yaml.replacingOccurrences(of: old, with: new))
        #expect(problems.joined(separator: "\n") == message)
    }

    @Test(arguments: [
        (
            "kenmerk,code\nD-1,4.B1.z",
            "antwoorden.csv:1:1: fout [ontbrekende-sleutel]: er ontbreekt een kolom: uitkomst, reden, bron, door, datum – een tabel met antwoorden heeft de kolommen kenmerk, code, uitkomst, reden, bron, door, datum"
        ),
        (
            "kenmerk,code,uitkomst,redden,bron,door,datum\nD-1,4.B1.a,voldaan,x,dossier,lezer,2026-09-04\nD-2,4.B1.a,voldaan,x,dossier,lezer,2026-09-04",
            "antwoorden.csv:1:1: fout [ontbrekende-sleutel]: er ontbreekt een kolom: reden – een tabel met antwoorden heeft de kolommen kenmerk, code, uitkomst, reden, bron, door, datum\nantwoorden.csv:1:23: fout [onbekende-sleutel]: de kolom \"redden\" hoort niet bij antwoorden – bedoelt u \"reden\"?"
        ),
        (
            "kenmerk,\"code\nD-1",
            "antwoorden.csv:1:9: fout [csv]: een aanhalingsteken wordt niet gesloten"
        ),
        ("", "antwoorden.csv: fout [leeg]: het bestand is leeg"),
        (
            "kenmerk,kenmerk,code,uitkomst,reden,bron,door,datum\n",
            "antwoorden.csv:1:9: fout [dubbele-sleutel]: kolom \"kenmerk\" bestaat al – zie antwoorden.csv:1:1"
        ),
        (
            "kenmerk,code,uitkomst,reden,bron,door,datum\nD-1,4.B1.a,voldaan,\"twee\nregels\",interview,lezer,gisteren",
            "antwoorden.csv:3:25: fout [antwoord]: \"datum\" is geen dag – schrijf jjjj-mm-dd of dd-mm-jjjj, met een dag die bestaat"
        ),
    ])
    func `a mistake in a table is said where it stands`(text: String, message: String) throws {
        let (answers, problems) = try read(text, "antwoorden.csv")
        #expect(answers == [])
        #expect(problems.joined(separator: "\n") == message)
    }

    @Test(arguments: ["14-11-2019", "14/11/2019", "14.11.2019", "2019-11-14"])
    func `a day may be written as spreadsheets do`(day: String) throws {
        let table =
            "kenmerk;code;uitkomst;reden;bron;door;datum\nD-1;4.B1.a;voldaan;gezien;dossier;lezer;\(day)\n"
        let (answers, problems) = try read(table, "antwoorden.csv")
        #expect(problems == [])
        #expect(answers.map(\.date) == ["2019-11-14"])
    }

    @Test func `in a table from a report only the rows with an answer count`() throws {
        let table = """
            kenmerk;code;vraag;voorstel;uitkomst;reden;bron;door;datum
            D-1;4.B1.a;Is het zo?;oordeel nodig;;;;;
            '=D-2;4.B1.a;Is het zo?;oordeel nodig;voldaan;'-2 gezien;dossier;lezer;2026-09-04
            D-3;4.B1.a;Is het zo?;oordeel nodig;voldaan;;dossier;lezer;2026-09-04
            """
        let (answers, problems) = try read(table, "antwoorden.csv")
        #expect(answers.map(\.id) == ["=D-2"] && answers.map(\.reason) == ["-2 gezien"])
        #expect(
            problems == [
                "antwoorden.csv:4:1: fout [ontbrekende-sleutel]: in een antwoord ontbreekt \"reden\""
            ])
    }

    @Test func `two answers to one requirement of one file are said, in whatever files they stand`() throws {
        let table =
            "kenmerk;code;uitkomst;reden;bron;door;datum\nD-1;4.B1.a;voldaan;gezien;dossier;lezer;2026-09-04\n"
        let (_, problems) = try read([(yaml, "een.yaml"), (table, "twee.csv")])
        #expect(
            problems == [
                "twee.csv:2:1: fout [antwoord]: een antwoord op \"4.B1.a van D-1\" bestaat al – zie een.yaml:2:5"
            ])
    }

    @Test func `a file that is not there is said`() throws {
        let framework = try #require(try FrameworkFixture.make().read().source)
        let read = AnswerReader.read(paths: ["/er/is/niets.yaml"], framework: framework)
        #expect(read.answers == [])
        #expect(read.problems.map(\.code) == ["ontbrekend-bestand"])
    }
}
