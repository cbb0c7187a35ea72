import Diagnostics
import DossierReading
import Records
import Testing

/// Where values stand, in layouts that make it hard to tell.
struct XMLPositionTests {
    /// The body of a dossier in which `‸` stands before what the path names.
    struct Layout: Sendable, CustomTestStringConvertible {
        let name: String
        let body: String
        let path: [String]
        var start = ""
        var testDescription: String { name }

        init(_ name: String, _ body: String, _ path: String, start: String = "") {
            self.name = name
            self.body = body
            self.path = path.split(separator: ".").map(String.init)
            self.start = start
        }
    }

    static let layouts: [Layout] = [
        Layout("plain", "<Regio>‸drenthe</Regio>", "regio"),
        Layout("blanks before", "<Regio>\n\t  ‸drenthe </Regio>", "regio"),
        Layout("blanks in the tag", "<Regio\n  >‸drenthe</Regio >", "regio"),
        Layout("comment before", "<Regio><!-- <b> --> ‸drenthe</Regio>", "regio"),
        Layout("comment inside", "<Regio>‸dre<!-- x -->nthe</Regio>", "regio"),
        Layout("instruction before", "<Regio><?a <b> ?>‸drenthe</Regio>", "regio"),
        Layout("section", "<Regio><![CDATA[‸drenthe]]></Regio>", "regio"),
        Layout("section after a blank section", "<Regio><![CDATA[ ]]><![CDATA[‸drenthe]]></Regio>", "regio"),
        Layout("character reference", "<Regio>‸&#100;renthe</Regio>", "regio"),
        Layout("references to blanks", "<Regio>&#32;&#x0A;&#x9;‸drenthe</Regio>", "regio"),
        Layout("entity", "<Gemeente><Naam>‸&amp; Dal</Naam></Gemeente>", "gemeente.naam"),
        Layout("entity inside", "<Gemeente><Naam>‸Berg &amp; Dal</Naam></Gemeente>", "gemeente.naam"),
        Layout("beyond ASCII", "<Gemeente><Naam>‸Súdwest-Fryslân 🏡</Naam></Gemeente>", "gemeente.naam"),
        Layout(
            "beyond ASCII before it on the line",
            "<Gemeente><Naam>🏡é</Naam></Gemeente><Regio>‸drenthe</Regio>", "regio"),
        Layout("carriage returns", "<Gemeente>\r\n<Naam>\r\n‸a\r\nb</Naam></Gemeente>\r\n", "gemeente.naam"),
        Layout(
            "greater-than in an attribute",
            "‸<Gemeente xsi:nil=\"true\" xsi:schemaLocation=\"a> b>\"/>", "gemeente",
            start: " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""),
        Layout("record", "\n ‸<Gemeente >\n<Naam>a</Naam></Gemeente>", "gemeente"),
        Layout("empty record", "<!-- a -->‸<Gemeente/>", "gemeente"),
        Layout("list", "‸<Doelen>\n</Doelen>", "doelen"),
        Layout("absent, so that of its record", "‸<Gemeente><Naam>a</Naam></Gemeente>", "gemeente.code"),
        Layout("blank, so that of its record", "‸<Gemeente><Naam> </Naam></Gemeente>", "gemeente.naam"),
        Layout("prefixed", "‸<d:Gemeente/>", "gemeente", start: " xmlns:d=\"urn:dossiertoets:dossier:1\""),
    ]

    @Test(arguments: layouts, [false, true])
    func `a value is found in its layout`(layout: Layout, hasMark: Bool) throws {
        let marked = ReadingFixtures.dossier(layout.body, attributes: layout.start)
        let before = try #require(marked.unicodeScalars.firstIndex(of: "‸"))
        let lines = marked.unicodeScalars[..<before].split(separator: "\n", omittingEmptySubsequences: false)
        let text =
            (hasMark ? "\u{FEFF}" : "")
            + String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "‸" }))
        let result = ReadingFixtures.read(text)
        #expect(result.isUsable, "\(result.problems.shown)")
        var record = 0
        var cell = 0
        for name in layout.path {
            cell = try #require(result.arena.cell(ofField: name, inRecord: record))
            if result.arena.cells[cell].tag == .record { record = Int(result.arena.cells[cell].bits) }
        }
        let place = result.place(ofCell: cell)
        #expect(place == Place(file: "dossier.xml", line: lines.count, column: (lines.last?.count ?? 0) + 1))
    }

    @Test func `an item of a list has a place of its own`() throws {
        let body =
            "<Veiligheidsplannen><Veiligheidsplan><Nummer>1</Nummer><Soort>lokaal</Soort>\n<BeschermendeFactoren>"
            + "<Factor>a</Factor>\n<Factor> é</Factor></BeschermendeFactoren></Veiligheidsplan></Veiligheidsplannen>"
        let arena = ReadingFixtures.read(ReadingFixtures.dossier(body))
        let plan = try #require(arena.arena.cell(ofField: "veiligheidsplannen", inRecord: 0))
        let record = Int(arena.arena.cells[Int(arena.arena.cells[plan].bits)].bits)
        let list = try #require(arena.arena.cell(ofField: "beschermendeFactoren", inRecord: record))
        let items = (0..<2).map { Int(arena.arena.cells[list].bits) + $0 }
        #expect(items.map { arena.place(ofCell: $0).line } == [8, 9])
        #expect(items.map { arena.place(ofCell: $0).column } == [31, 10])
        #expect(arena.arena.path(ofCell: items[1]) == "veiligheidsplannen[1].beschermendeFactoren[2]")
    }
}
