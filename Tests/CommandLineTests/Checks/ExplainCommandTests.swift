import Foundation
import Testing

/// `explain`: which dossier, which indicator, and with whose answers.
struct ExplainCommandTests {
    private static let sample = "SampleDossiers/wijchen"
    private static let circumstances = ["--region", "gelderland-zuid", "--reference-date", "2019-12-01"]
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "uitleg-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func explain(_ arguments: [String], folder: URL = Program.root) throws -> Program.Run {
        try Program.run(["explain"] + arguments + Self.circumstances, folder: folder)
    }

    @Test func `a dossier is found by its id in a folder, and on a line of a file`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let named = try explain(["\(Self.sample)/dossier-08.xml", "--indicator", "9"])
        let sought = try explain([Self.sample, "--kenmerk", "WIJ-08", "--indicator", "9"])
        #expect(named.status == 0 && sought.status == 0)
        #expect(sought.output == named.output)
        let lines = folder.appending(path: "alle.ndjson").path
        #expect(try Program.run(["convert", Self.sample, "--to", "ndjson", "-o", lines]).status == 0)
        let line = try explain([lines, "--kenmerk", "WIJ-08", "--indicator", "9"])
        #expect(line.status == 0)
        #expect(
            line.output.contains(
                "Indicator 9, Evaluatie van doelen: niet te beoordelen\nDossier WIJ-08, bestand"))
        #expect(line.output.contains("alle.ndjson:"))
    }

    @Test func `what does not say which dossier is refused with what to do`() throws {
        let map = try explain([Self.sample, "--indicator", "9"])
        #expect(map.status == 2)
        #expect(
            map.messages
                == "fout: \(Self.sample) is een map – noem een dossier daarin, of zeg welk met --kenmerk\n")
        let none = try explain([Self.sample, "--kenmerk", "WIJ-88", "--indicator", "9"])
        #expect(none.status == 3)
        #expect(
            none.messages
                == "fout: in \(Self.sample) is geen dossier te lezen met kenmerk \"WIJ-88\" – dossiertoets check noemt welke er zijn\n"
        )
    }

    @Test func `the code of a requirement stands for its indicator`() throws {
        let code = try explain(["\(Self.sample)/dossier-08.xml", "--indicator", "9.B1.c"])
        #expect(code.status == 0)
        #expect(code.output == (try explain(["\(Self.sample)/dossier-08.xml", "--indicator", "9"])).output)
    }

    @Test func `answers in a file of settings count for check and explain alike`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let dossier = Program.root.appending(path: "\(Self.sample)/dossier-03.xml").path
        let answers = Program.root.appending(path: "\(Self.sample)/antwoorden.yaml").path
        let settings = folder.appending(path: "instellingen.yaml").path
        try Data("answers: \(answers)\n".utf8).write(to: URL(filePath: settings))
        let data = ["--data", Program.root.path]
        let plain = try explain([dossier, "--indicator", "3"] + data, folder: folder)
        #expect(plain.output.hasPrefix("Indicator 3, Veiligheidsplan: positief, voorlopig"))
        for options in [["--answers", answers], ["--config", settings]] {
            let run = try explain([dossier, "--indicator", "3"] + options + data, folder: folder)
            #expect(run.status == 0 && run.messages == "")
            #expect(run.output.hasPrefix("Indicator 3, Veiligheidsplan: niet positief\n"))
            #expect(run.output.contains("Ga na of het antwoord ‘niet voldaan’ nog klopt:"))
        }
    }

    @Test func `the hint at the end of a check leads to the verdict it is about`() throws {
        let check = try Program.run(
            ["check", Self.sample, "--answers", "\(Self.sample)/antwoorden.yaml"] + Self.circumstances)
        let hint = check.output.components(separatedBy: "Waarom een oordeel zo uitvalt:\n").last ?? ""
        let words = hint.replacing("\\\n", with: " ").split(whereSeparator: \.isWhitespace).map(String.init)
        #expect(words.first == "dossiertoets")
        let explained = try Program.run(Array(words.dropFirst()))
        #expect(explained.status == 0)
        #expect(explained.output.split(separator: "\n").first?.hasSuffix(": niet positief") == true)
    }
}
