import CivilDates
import Diagnostics
import DossierReading
import Records
import Testing

struct XMLDossierReaderTests {
    /// The cell of a path of single records in a usable dossier, with its arena.
    private func cell(_ path: String, in body: String, attributes: String = "") throws -> (Cell, Arena) {
        let result = ReadingFixtures.read(ReadingFixtures.dossier(body, attributes: attributes))
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

    @Test(arguments: [
        ("true", true), ("false", false), (" true ", true), ("\n\tfalse", false), ("&#32;true", true),
        ("tr<!-- x -->ue", true), ("<![CDATA[true]]>", true), ("tr&#117;e", true),
    ])
    func `yes or no is read`(text: String, value: Bool) throws {
        let (cell, _) = try cell(
            "socialeNetwerk.inKaart", in: "<SocialeNetwerk><InKaart>\(text)</InKaart></SocialeNetwerk>")
        #expect(cell == .boolean(value))
    }

    @Test(arguments: ["2019-03-01", "2019-03", "2019", " 2019-03-01\n"])
    func `a date is known to the day, the month or the year`(text: String) throws {
        let body = "<Herstel><TraumabehandelingGestartOp>\(text)</TraumabehandelingGestartOp></Herstel>"
        let (cell, _) = try cell("herstel.traumabehandelingGestartOp", in: body)
        let written = text.filter { !$0.isWhitespace }
        #expect(cell.tag == .date)
        #expect(cell.partialDate.description == written)
    }

    @Test(arguments: [("0", 0), ("14", 14), (" 999 ", 999)])
    func `a number is read`(text: String, value: Int64) throws {
        let body = "<Overdracht><AdviestermijnDagen>\(text)</AdviestermijnDagen></Overdracht>"
        #expect(try cell("overdracht.adviestermijnDagen", in: body).0 == .number(value))
    }

    @Test(arguments: [
        ("a", "a"), (" a  b ", " a  b "), ("a\r\nb\rc", "a\nb\nc"), ("é\u{301}", "é\u{301}"),
        ("a &lt; b &amp; c", "a < b & c"),
        ("<![CDATA[<b>]]> c", "<b> c"), ("a<!-- x -->b<?y z?>c", "abc"), ("🏡", "🏡"),
        (
            String(repeating: "lange tekst é ", count: 2_000),
            String(repeating: "lange tekst é ", count: 2_000)
        ),
    ])
    func `a text keeps its bytes as XML gives them`(text: String, value: String) throws {
        let (cell, arena) = try cell("gemeente.naam", in: "<Gemeente><Naam>\(text)</Naam></Gemeente>")
        #expect(Array(arena.textBytes(of: cell)) == Array(value.utf8))
    }

    @Test func `blanks around a code count for nothing`() throws {
        let (cell, arena) = try cell("regio", in: "<Regio> drenthe\n</Regio>")
        #expect(cell.tag == .code)
        #expect(arena.model.symbols[Int(cell.bits)] == "drenthe")
    }

    @Test func `what is not there is absent and what is nil is unknown`() throws {
        let xsi = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
        #expect(try cell("regio", in: "").0 == .absent)
        #expect(try cell("regio", in: "<Regio xsi:nil=\"true\"/>", attributes: xsi).0.tag == .unknown)
        #expect(try cell("regio", in: "<Regio xsi:nil=\" 1 \"></Regio>", attributes: xsi).0.tag == .unknown)
        #expect(
            try cell("doelen", in: "<Doelen xsi:nil=\"true\"><?a?></Doelen>", attributes: xsi).0.tag
                == .unknown)
        #expect(
            try cell("regio", in: "<Regio xsi:nil=\"false\">drenthe</Regio>", attributes: xsi).0.tag == .code)
        #expect(try cell("gemeente.naam", in: "<Gemeente><Naam> </Naam></Gemeente>").0 == .absent)
    }

    @Test func `an empty list is a list of nothing`() throws {
        let (cell, _) = try cell("doelen", in: "<Doelen/>")
        #expect(cell.tag == .list && cell.aux == 0)
    }

    @Test func `lists in records in lists keep their items`() throws {
        let body = """
            <Doelen>
              <Doel><Nummer>1</Nummer><Soort>zorg</Soort>
                <Acties><Actie><Wat>a</Wat></Actie><Actie><Wat>b</Wat></Actie></Acties><Status>open</Status></Doel>
              <Doel><Nummer>2</Nummer><Soort>zorg</Soort>
                <Acties><Actie><Wat>c</Wat></Actie></Acties><Status>open</Status></Doel>
            </Doelen>
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
            <Team><Soort>regieteam</Soort><Partij>2</Partij></Team>
            <Betrokkenen><Betrokkene><Nummer>2</Nummer><Soort>school</Soort></Betrokkene></Betrokkenen>
            <SocialeNetwerk><Personen><Nummer> 2 </Nummer></Personen></SocialeNetwerk>
            """
        let (party, arena) = try cell("team.partij", in: body)
        #expect(party.tag == .reference)
        #expect(arena.model.types[arena.records[Int(party.bits)].type].name == "Betrokkene")
        let (persons, other) = try cell("socialeNetwerk.personen", in: body)
        #expect(other.cells[Int(persons.bits)] == party)
    }

    @Test func `what cannot be delivered is marked`() throws {
        let body = """
            <Dossier xmlns="urn:dossiertoets:dossier:1"><Kenmerk>a</Kenmerk><Schemaversie>1</Schemaversie>
            <Levering><NietLeverbaar><Pad>doelen</Pad><Pad>hulp.datumStart</Pad></NietLeverbaar></Levering>
            <DatumExport>2026-08-28</DatumExport><Status>lopend</Status></Dossier>
            """
        let result = ReadingFixtures.read(body)
        #expect(result.isUsable)
        let goals = try #require(result.arena.cell(ofField: "doelen", inRecord: 0))
        #expect(result.arena.cells[goals].tag == .undeliverable)
    }

    @Test func `a path that is declared twice is marked once`() {
        let text = ReadingFixtures.dossier("<Regio>drenthe</Regio>").replacing(
            "<DatumExport>",
            with:
                "<Levering><NietLeverbaar><Pad>regio</Pad><Pad> regio </Pad></NietLeverbaar></Levering><DatumExport>"
        )
        #expect(ReadingFixtures.read(text).problems.shown.map(\.code) == ["toch-geleverd"])
    }

    @Test(arguments: [("Instelling", "<Soort>gemeente</Soort>"), ("Netwerk", "")])
    func `the other kinds of file are read too`(root: String, kind: String) throws {
        let result = ReadingFixtures.read(
            "<\(root) xmlns=\"urn:dossiertoets:dossier:1\"><Kenmerk>a</Kenmerk><Schemaversie>1.2</Schemaversie>\(kind)"
                + "<DatumExport>2026-08-28</DatumExport></\(root)>")
        #expect(result.isUsable, "\(result.problems.shown)")
        #expect(result.kind == root.lowercased())
    }

    @Test func `memory that is not an array is read the same`() {
        let text = ReadingFixtures.dossier("<Regio>drente</Regio>")
        let reader = XMLDossierReader(plan: ReadingFixtures.plan)
        let problems = Array(text.utf8).withUnsafeBytes {
            reader.read($0, file: "dossier.xml").problems.shown
        }
        #expect(problems == ReadingFixtures.read(text).problems.shown)
        #expect(problems.map(\.code) == ["onbekende-code"])
    }
}
