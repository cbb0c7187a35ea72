import Foundation
import Testing

/// What stands in a dossier is shown by one option only.
struct PrivacyTests {
    private static let dossier = "Tests/DossierReadingTests/Fixtures/waarschuwing/persoonsgegevens.xml"
    /// Words that stand in the texts of the dossier.
    private static let words = ["111222333", "iemand@voorbeeld.nl", "06-12345678", "3 maart"]

    @Test(arguments: [
        ["check"], ["check", "--format", "json"], ["check", "--format", "ndjson"],
        ["explain", "--indicator", "4"], ["explain", "--indicator", "4", "--format", "json"],
    ])
    func `nothing of a text is shown unless it was asked for`(command: [String]) throws {
        let run = try Program.run(command + [Self.dossier, "--reference-date", "2026-09-01"])
        #expect(run.status == 0)
        #expect((run.output + run.messages).contains("telefoonnummer"))
        for word in Self.words { #expect(!(run.output + run.messages).contains(word), "\(word)") }
    }

    @Test(arguments: [["check"], ["check", "--format", "ndjson"], ["explain", "--indicator", "4"]])
    func `with values the line of the dossier is shown`(command: [String]) throws {
        let run = try Program.run(
            command + [Self.dossier, "--reference-date", "2026-09-01", "--with-values"])
        #expect(run.status == 0)
        #expect((run.output + run.messages).contains("Nummer 111222333 staat in de brief."))
    }

    @Test func `with values an explanation shows what stands at each place`() throws {
        let arguments = [
            "explain", "SampleDossiers/formaten/tweeling.xml", "--indicator", "4", "--reference-date",
        ]
        let without = try Program.run(arguments + ["2026-09-01"]).output
        let with = try Program.run(arguments + ["2026-09-01", "--with-values"]).output
        #expect(!without.contains(" │ "))
        let words = with.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        #expect(words.contains("overdracht.datumOpgepakt │ 2026-03-02 "))
        // Nothing of what stands behind a value on its line.
        #expect(!words.contains("</"))
    }
}
