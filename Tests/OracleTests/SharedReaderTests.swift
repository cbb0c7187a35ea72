import Diagnostics
import DossierReading
import Foundation
import Records
import Testing

/// What holds of every reader, whatever the form of the file: one table, each case in every form.
struct SharedReaderTests {
    /// One thing that can stand in a dossier, in each form.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let xml: String
        let json: String
        /// Lines of the listing that must be there, or codes of what is wrong.
        let expected: [String]

        var testDescription: String { name }

        init(_ name: String, _ xml: String, _ json: String, _ expected: String...) {
            (self.name, self.xml, self.json, self.expected) = (name, xml, json, expected)
        }

        /// The whole file in each form.
        var files: [[UInt8]] {
            let head =
                "<Kenmerk>a1</Kenmerk><Schemaversie>1</Schemaversie>"
                + "<DatumExport>2026-08-28</DatumExport><Status>lopend</Status>"
            return [
                "<Dossier xmlns=\"urn:dossiertoets:dossier:1\" "
                    + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\(head)\(xml)</Dossier>",
                #"{"dossier":{"kenmerk":"a1","schemaversie":"1","datumExport":"2026-08-28","status":"lopend","#
                    + "\(json)}}",
            ].map { Array($0.utf8) }
        }
    }

    private static let goal = "<Nummer>1</Nummer><Soort>zorg</Soort>"
    private static let goalJSON = #""nummer":"1","soort":"zorg""#

    private static let read = [
        Case(
            "yes or no", "<SocialeNetwerk><InKaart>true</InKaart></SocialeNetwerk>",
            #""socialeNetwerk":{"inKaart":true}"#, "socialeNetwerk.inKaart: boolean 1"),
        Case(
            "a number",
            "<Doelen><Doel>\(goal)<Prioriteit>2</Prioriteit><Status>open</Status></Doel></Doelen>",
            #""doelen":[{\#(goalJSON),"prioriteit":2,"status":"open"}]"#, "doelen[1].prioriteit: number 2"),
        Case("a code", "<Regio>drenthe</Regio>", #""regio":"drenthe""#),
        Case(
            "a year for a date", "<Hulp><DatumStart>2026</DatumStart></Hulp>",
            #""hulp":{"datumStart":"2026"}"#, "hulp.datumStart: 2026"),
        Case(
            "a text with signs",
            "<Hulpvraag><Achterliggend> a &amp; &lt;b&gt; \"c\"\n é😀 </Achterliggend></Hulpvraag>",
            #""hulpvraag":{"achterliggend":" a & <b> \"c\"\n \u00e9\ud83d\ude00 "}"#,
            "hulpvraag.achterliggend: \(Array(" a & <b> \"c\"\n é😀 ".utf8))"),
        Case("recorded as unknown", "<Doelen xsi:nil=\"true\"/>", #""doelen":null"#, "doelen: unknown 0"),
        Case("an empty list", "<Doelen/>", #""doelen":[]"#, "doelen: 0"),
        Case(
            "a text of blanks", "<Hulpvraag><Achterliggend> </Achterliggend></Hulpvraag>",
            #""hulpvraag":{"achterliggend":" "}"#, "hulpvraag.achterliggend: absent"),
        Case(
            "a reference",
            "<Betrokkenen><Betrokkene><Nummer>7</Nummer><Soort>school</Soort></Betrokkene></Betrokkenen>"
                + "<Regie><Regisseurs><Regisseur><Partij>7</Partij><Soort>casusregie</Soort></Regisseur></Regisseurs></Regie>",
            #""regie":{"regisseurs":[{"soort":"casusregie","partij":"7"}]},"#
                + #""betrokkenen":[{"soort":"school","nummer":"7"}]"#,
            "regie.regisseurs[1].partij: → betrokkenen[1]"),
        Case(
            "what cannot be delivered", "",
            #""levering":{"nietLeverbaar":["doelen"]}"#, "doelen: undeliverable"),
    ]

    private static let refused = [
        Case("an unknown code", "<Regio>drente</Regio>", #""regio":"drente""#, "onbekende-code"),
        Case(
            "a day that is none", "<Hulp><DatumStart>2026-02-30</DatumStart></Hulp>",
            #""hulp":{"datumStart":"2026-02-30"}"#, "ongeldige-datum"),
        Case(
            "something that must be there", "<Doelen><Doel>\(goal)</Doel></Doelen>",
            #""doelen":[{\#(goalJSON)}]"#, "ontbrekend-element"),
        Case("an unknown field", "<Doeln/>", #""doeln":[]"#, "onbekend-element"),
        Case(
            "a reference to nothing", "<Team><Soort>regieteam</Soort><Partij>9</Partij></Team>",
            #""team":{"soort":"regieteam","partij":"9"}"#, "onbekend-nummer"),
        Case(
            "a number twice",
            "<Doelen>\(String(repeating: "<Doel>\(goal)<Status>open</Status></Doel>", count: 2))</Doelen>",
            #""doelen":[{\#(goalJSON),"status":"open"},{\#(goalJSON),"status":"open"}]"#, "dubbel-nummer"),
        Case(
            "a number beyond its bounds",
            "<Doelen><Doel>\(goal)<Prioriteit>0</Prioriteit><Status>open</Status></Doel></Doelen>",
            #""doelen":[{\#(goalJSON),"prioriteit":0,"status":"open"}]"#, "getal-buiten-grenzen"),
        Case(
            "what must not be unknown", "<Afsluiting xsi:nil=\"true\"/>",
            #""afsluiting":null"#, "nil-niet-toegestaan"),
        Case(
            "several at once", "<Regio>x</Regio><Hulp><DatumStart>y</DatumStart></Hulp>",
            #""regio":"x","hulp":{"datumStart":"y"}"#, "onbekende-code", "ongeldige-datum"),
    ]

    private let reader: DossierReader

    init() throws { reader = DossierReader(plan: ReadingPlan(model: try OracleBench().model)) }

    @Test(arguments: read)
    func `what is read is the same in every form`(given: Case) throws {
        var listings: [[String]] = []
        // In XML what cannot be delivered has its place at the front.
        for bytes in given.xml.isEmpty ? [given.files[1]] : given.files {
            let result = reader.read(bytes, file: "dossier")
            try #require(result.isUsable, "\(result.problems.shown)")
            listings.append(ArenaListing.lines(result.arena))
        }
        #expect(Set(listings).count == 1)
        for line in given.expected { #expect(listings[0].contains(line), "\(line)") }
    }

    @Test(arguments: refused)
    func `what is refused is refused alike in every form`(given: Case) {
        for bytes in given.files {
            let result = reader.read(bytes, file: "dossier")
            #expect(result.problems.shown.map(\.code) == given.expected)
            #expect(!result.isUsable)
        }
    }

    @Test(arguments: ["tweeling.xml", "tweeling.json"])
    func `a dossier cut off at any byte is refused, and the next one is read`(name: String) throws {
        let path = OracleBench.checkout.appending(path: "SampleDossiers/formaten/\(name)")
        let whole = [UInt8](try Data(contentsOf: path))
        // Behind the last sign only a line feed is missing.
        let end = try #require(whole.lastIndex { $0 != UInt8(ascii: "\n") })
        for count in 0...end {
            let result = reader.read(Array(whole[..<count]), file: "dossier")
            #expect(!result.isUsable, "\(count)")
            #expect(result.problems.hasErrors, "\(count)")
        }
        #expect(reader.read(Array(whole[...end]), file: "dossier").isUsable)
        #expect(reader.read(whole, file: "dossier").isUsable)
    }
}
