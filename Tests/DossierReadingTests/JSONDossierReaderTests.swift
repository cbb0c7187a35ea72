import CivilDates
import Diagnostics
import DossierReading
import Records
import Testing

struct JSONDossierReaderTests {
    /// The cell of a path of single records in a usable dossier, with its arena.
    private func cell(_ path: String, in body: String) throws -> (Cell, Arena) {
        let result = ReadingFixtures.readJSON(ReadingFixtures.json(body))
        try #require(result.isUsable, "\(result.problems.shown)")
        var record = 0
        var value = Cell.absent
        for name in path.split(separator: ".") {
            let index = try #require(result.arena.cell(ofField: String(name), inRecord: record))
            value = result.arena.cells[index]
            if value.tag == .record { record = Int(value.bits) }
        }
        return (value, result.arena)
    }

    @Test(arguments: [("true", true), ("false", false), (" \n true\t", true)])
    func `yes or no is read`(text: String, value: Bool) throws {
        let (cell, _) = try cell("socialeNetwerk.inKaart", in: "\"socialeNetwerk\": {\"inKaart\":\(text)}")
        #expect(cell == .boolean(value))
    }

    @Test(arguments: ["2019-03-01", "2019-03", "2019"])
    func `a date is known to the day, the month or the year`(text: String) throws {
        let body = "\"herstel\": {\"traumabehandelingGestartOp\": \"\(text)\"}"
        let (cell, _) = try cell("herstel.traumabehandelingGestartOp", in: body)
        #expect(cell.tag == .date)
        #expect(cell.partialDate.description == text)
    }

    @Test(arguments: [("0", 0), ("14", 14), ("999", 999)])
    func `a number is read`(text: String, value: Int64) throws {
        let body = "\"overdracht\": {\"adviestermijnDagen\": \(text)}"
        #expect(try cell("overdracht.adviestermijnDagen", in: body).0 == .number(value))
    }

    @Test(arguments: [
        ("a", "a"), (" a  b ", " a  b "), (#"a\r\nb\rc"#, "a\r\nb\rc"), (#"\u00e9\u0301"#, "é\u{301}"),
        (#"a \"<\" \\ \/ b"#, "a \"<\" \\ / b"), (#"\ud83c\udfe1"#, "🏡"), ("🏡\u{7F}\u{85}", "🏡\u{7F}\u{85}"),
        (
            String(repeating: "lange tekst é ", count: 2_000),
            String(repeating: "lange tekst é ", count: 2_000)
        ),
    ])
    func `a text keeps its bytes`(text: String, value: String) throws {
        let (cell, arena) = try cell("gemeente.naam", in: "\"gemeente\": {\"naam\": \"\(text)\"}")
        #expect(Array(arena.textBytes(of: cell)) == Array(value.utf8))
    }

    @Test func `what is not there is absent and what is null is unknown`() throws {
        #expect(try cell("regio", in: "").0 == .absent)
        #expect(try cell("regio", in: "\"regio\": null").0.tag == .unknown)
        #expect(try cell("doelen", in: "\"doelen\": null").0.tag == .unknown)
        #expect(try cell("gemeente", in: "\"gemeente\": null").0.tag == .unknown)
        #expect(try cell("gemeente.naam", in: "\"gemeente\": {\"naam\": \" \"}").0 == .absent)
    }

    @Test func `an empty list is a list of nothing`() throws {
        let (cell, _) = try cell("doelen", in: "\"doelen\": []")
        #expect(cell.tag == .list && cell.aux == 0)
    }

    @Test func `lists in records in lists keep their items`() throws {
        let body = """
            "doelen": [
              {"nummer": "1", "soort": "zorg", "acties": [{"wat": "a"}, {"wat": "b"}], "status": "open"},
              {"acties": [{"wat": "c"}], "status": "open", "soort": "zorg", "nummer": "2"}
            ]
            """
        let (goals, arena) = try cell("doelen", in: body)
        #expect(goals.aux == 2)
        let texts = try (0..<2).flatMap { goal in
            let record = Int(arena.cells[Int(goals.bits) + goal].bits)
            let actions = arena.cells[try #require(arena.cell(ofField: "acties", inRecord: record))]
            return try (0..<Int(actions.aux)).map { action in
                let inner = Int(arena.cells[Int(actions.bits) + action].bits)
                let index = try #require(arena.cell(ofField: "wat", inRecord: inner))
                return "\(arena.path(ofCell: index)) \(arena.text(of: arena.cells[index]))"
            }
        }
        #expect(
            texts == ["doelen[1].acties[1].wat a", "doelen[1].acties[2].wat b", "doelen[2].acties[1].wat c"])
    }

    @Test func `a reference is its record, before or after it`() throws {
        let body = """
            "socialeNetwerk": {"personen": ["2"]},
            "betrokkenen": [{"nummer": "2", "soort": "school"}],
            "team": {"partij": "2", "soort": "regieteam"}
            """
        let (party, arena) = try cell("team.partij", in: body)
        #expect(party.tag == .reference)
        #expect(arena.model.types[arena.records[Int(party.bits)].type].name == "Betrokkene")
        let (persons, other) = try cell("socialeNetwerk.personen", in: body)
        #expect(other.cells[Int(persons.bits)] == party)
    }

    @Test func `the order of keys says nothing, not even at the front`() {
        let text =
            "{\"dossier\": {\"status\": \"lopend\", \"doelen\": [], \"datumExport\": \"2026-08-28\", "
            + "\"kenmerk\": \"a1\", \"schemaversie\": \"1\"}}"
        #expect(ReadingFixtures.readJSON(text).problems.isEmpty)
    }

    @Test func `a byte order mark is passed over`() {
        let result = ReadingFixtures.readJSON("\u{FEFF}" + ReadingFixtures.json("\"regio\": \"drente\""))
        #expect(result.problems.shown.map(\.description).first?.hasPrefix("dossier.json:6:10: ") == true)
        #expect(ReadingFixtures.readJSON("\u{FEFF}" + ReadingFixtures.json("")).isUsable)
    }

    @Test(arguments: ["instelling", "netwerk"])
    func `the other kinds of file are read too`(root: String) throws {
        let kind = root == "instelling" ? ", \"soort\": \"gemeente\"" : ""
        let result = ReadingFixtures.readJSON(
            "{\"\(root)\": {\"kenmerk\": \"a\", \"schemaversie\": \"1.2\"\(kind), \"datumExport\": \"2026-08-28\"}}"
        )
        #expect(result.isUsable, "\(result.problems.shown)")
        #expect(result.kind == root)
    }

    @Test func `what cannot be delivered is marked, unless it is read to be written`() throws {
        let text = ReadingFixtures.json(
            "\"levering\": {\"nietLeverbaar\": [\"doelen\", \"hulp.datumStart\"]}")
        let reader = DossierReader(plan: ReadingFixtures.plan)
        for (purpose, tag) in [(ReadingPurpose.judging, Cell.Tag.undeliverable), (.writing, .absent)] {
            let result = reader.read(Array(text.utf8), file: "dossier.json", for: purpose)
            #expect(result.isUsable)
            let goals = try #require(result.arena.cell(ofField: "doelen", inRecord: 0))
            #expect(result.arena.cells[goals].tag == tag)
        }
    }

    @Test func `a dossier broken off anywhere is refused in one message`() {
        let text = Array(ReadingFixtures.json("\"gemeente\": {\"naam\": \"é\", \"code\": null}").utf8)
        let reader = JSONDossierReader(plan: ReadingFixtures.plan)
        for count in 1..<text.count {
            let result = reader.read(Array(text.prefix(count)), file: "a.json")
            #expect(result.problems.errorCount == 1 && !result.isUsable, "\(count)")
        }
        #expect(reader.read(text, file: "a.json").isUsable)
    }
}
