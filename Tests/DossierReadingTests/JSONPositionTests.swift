import Diagnostics
import DossierReading
import Records
import Testing

/// Where values stand in JSON.
struct JSONPositionTests {
    @Test(arguments: [
        ("\"regio\":‸\"drenthe\"", "regio"), ("\"regio\" : \n\t ‸\"drenthe\"", "regio"),
        ("\"gemeente\": {\"naam\": \"🏡é\"}, \"regio\": ‸\"drenthe\"", "regio"),
        ("\"gemeente\": {\"naam\":\r\n‸\"a\\r\\nb\"}", "gemeente.naam"),
        ("\"\\u0072egio\": ‸\"\\u0064renthe\"", "regio"), ("\"gemeente\": ‸{}", "gemeente"),
        ("\"gemeente\":‸null", "gemeente"), ("\"doelen\": ‸[\n]", "doelen"),
        ("\"gemeente\": ‸{\"naam\": \"a\"}", "gemeente.code"),
        ("\"gemeente\": ‸{\"naam\": \"\"}", "gemeente.naam"),
        ("\"overdracht\": {\"adviestermijnDagen\": ‸14}", "overdracht.adviestermijnDagen"),
        ("\"socialeNetwerk\": {\"inKaart\":\n  ‸true}", "socialeNetwerk.inKaart"),
    ])
    func `a value is found in its layout`(body: String, path: String) throws {
        let marked = ReadingFixtures.json(body)
        let before = try #require(marked.unicodeScalars.firstIndex(of: "‸"))
        let lines = marked.unicodeScalars[..<before].split(separator: "\n", omittingEmptySubsequences: false)
        let text = String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "‸" }))
        let result = ReadingFixtures.readJSON(text)
        #expect(result.isUsable, "\(result.problems.shown)")
        var record = 0
        var cell = 0
        for name in path.split(separator: ".") {
            cell = try #require(result.arena.cell(ofField: String(name), inRecord: record))
            if result.arena.cells[cell].tag == .record { record = Int(result.arena.cells[cell].bits) }
        }
        let place = result.place(ofCell: cell)
        #expect(place == Place(file: "dossier.json", line: lines.count, column: (lines.last?.count ?? 0) + 1))
    }

    @Test func `an item of a list has a place of its own`() throws {
        let result = ReadingFixtures.readJSON(
            ReadingFixtures.json("\"monitorplan\": {\"tijdstippen\": [\"2026\",\n \"2027\"]}"))
        try #require(result.isUsable)
        let plan = try #require(result.arena.cell(ofField: "monitorplan", inRecord: 0))
        let record = Int(result.arena.cells[plan].bits)
        let list = result.arena.cells[
            try #require(result.arena.cell(ofField: "tijdstippen", inRecord: record))]
        #expect(result.place(ofCell: Int(list.bits)) == Place(file: "dossier.json", line: 6, column: 33))
        #expect(result.place(ofCell: Int(list.bits) + 1) == Place(file: "dossier.json", line: 7, column: 2))
        #expect(result.arena.path(ofCell: Int(list.bits) + 1) == "monitorplan.tijdstippen[2]")
    }
}
