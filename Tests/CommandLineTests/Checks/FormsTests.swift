import Foundation
import Testing

/// One dossier in every form it can have.
struct FormsTests {
    private static let folder = "SampleDossiers/formaten"

    /// The judgement of the one dossier in a file, without the places, which differ between forms.
    private func judgement(_ name: String) throws -> String {
        let run = try Program.run([
            "check", "\(Self.folder)/\(name)", "--reference-date", "2026-09-01", "--format", "ndjson",
            "--no-summary", "--region", "gelderland-zuid",
        ])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix(#"{"type":"dossier","kenmerk":"FORMATEN-1","#))
        return run.output.replacing(try Regex(#""(line|column)":\d+,?"#), with: "")
            .replacing(try Regex(#""file":"[^"]*","#), with: "").replacing(",}", with: "}")
    }

    @Test(arguments: ["tweeling.json", "tweeling.ndjson", "tweeling.zip"])
    func `the verdict does not depend on the form`(name: String) throws {
        #expect(try judgement(name) == judgement("tweeling.xml"))
    }

    @Test(arguments: [
        ("tweeling.xml", "json", "tweeling.json"), ("tweeling.xml", "ndjson", "tweeling.ndjson"),
        ("tweeling.ndjson", "json", "tweeling.json"), ("tweeling.zip", "json", "tweeling.json"),
    ])
    func `a dossier in another form is the file beside it`(from: String, form: String, to: String) throws {
        let run = try Program.run(["convert", "\(Self.folder)/\(from)", "--to", form])
        #expect(run.status == 0)
        let expected = try String(
            contentsOfFile: "\(Program.root.path)/\(Self.folder)/\(to)", encoding: .utf8)
        #expect(run.output == expected)
    }

    @Test func `without a form, XML becomes JSON and JSON becomes XML`() throws {
        let json = try Program.run(["convert", "\(Self.folder)/tweeling.xml"]).output
        #expect(json.hasPrefix("{"))
        let xml = try Program.run(["convert", "\(Self.folder)/tweeling.json"]).output
        #expect(xml.hasPrefix("<?xml"))
        #expect(!xml.contains("<!--"))
    }
}
