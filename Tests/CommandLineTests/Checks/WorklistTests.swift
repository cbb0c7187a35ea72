import Foundation
import Testing

/// The work list on the command line.
struct WorklistTests {
    private static let sample = [
        "check", "SampleDossiers/eerste-stap", "--worklist", "--region", "gelderland-zuid",
        "--reference-date", "2026-09-01",
    ]

    /// The cells of a table, row by row; no cell of these tests holds a line end.
    private func rows(_ table: String) -> [[String]] {
        table.split(separator: "\r\n").map { row in
            row.matches(of: #/(?:^|,)("(?:[^"]|"")*"|[^",]*)/#).map {
                String($0.output.1).trimmingCharacters(in: ["\""]).replacing("\"\"", with: "\"")
            }
        }
    }

    private func row(_ code: String, _ id: String, _ table: String) -> [String]? {
        rows(table).first { $0[0] == id && $0[5] == code }
    }

    @Test func `a table says what is missing, since when and who is to act`() throws {
        let run = try Program.run(Self.sample + ["--format", "csv"])
        #expect(run.status == 0)
        let all = rows(run.output)
        #expect(all.count == 88)
        #expect(all.allSatisfy { $0.count == all[0].count })
        let known = try #require(row("3.B1.d", "WIJ-2026-0057", run.output))
        #expect(known[2...3] == ["1", "eerst doen"])
        #expect(
            known[10...14] == [
                "lokaal veld", "betrokkenen[4]; betrokkenen[6]; huishouden.leden[2]", "43", "2026-05-05",
                "114",
            ])
        let monitor = try #require(row("2.R1", "WIJ-2026-0013", run.output))
        #expect(monitor[3] == "komt eraan" && monitor[10] == "Veilig Thuis" && monitor[14].isEmpty)
    }

    @Test func `a dossier closed before its term is overdue since the closing`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "werklijst-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let dossier = """
            {"dossier":{"kenmerk":"K-1","schemaversie":"1","datumExport":"2026-12-01","status":"afgesloten",
            "overdracht":{"datum":"2026-08-03"},"afsluiting":{"datum":"2026-08-24"}}}
            """
        try Data(dossier.utf8).write(to: folder.appending(path: "k.json"))
        for (day, overdue) in [("2026-08-25", "1"), ("2026-11-24", "92")] {
            let run = try Program.run([
                "check", folder.appending(path: "k.json").path, "--worklist", "--format", "csv",
                "--reference-date", day,
            ])
            #expect(row("2.B2.a", "K-1", run.output)?[13...14] == ["2026-08-24", overdue])
        }
    }

    @Test func `the calendar holds what is agreed on and not done, while it is to come`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "werklijst-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let dossier = """
            {"dossier":{"kenmerk":"K-1","schemaversie":"1","datumExport":"2026-09-01","status":"lopend","doelen":[
            {"nummer":"1","soort":"veiligheid","omschrijving":"a","datumStreef":"2026-10-01","status":"open","acties":[
            {"datumUiterlijk":"2026-09-20","gereed":false},{"datumUiterlijk":"2026-09-21","gereed":true},
            {"datumUiterlijk":"2026-09-22"},{"datumUiterlijk":"2026-09"},{"datumUiterlijk":"2026-09-01"}]},
            {"nummer":"2","soort":"zorg","omschrijving":"b","datumStreef":"2026-11-01","status":"behaald"},
            {"nummer":"3","soort":"zorg","omschrijving":"c","datumStreef":"2026-08-01","status":"open"}]}}
            """
        try Data(dossier.utf8).write(to: folder.appending(path: "k.json"))
        let run = try Program.run([
            "check", folder.appending(path: "k.json").path, "--worklist", "--format", "ics",
            "--reference-date", "2026-09-01",
        ])
        let lines = run.output.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
        let agreed = zip(lines, lines.dropFirst()).filter {
            $1.contains("SUMMARY:K-1: streef") || $1.contains("SUMMARY:K-1: uiterste")
        }
        #expect(
            agreed.map { "\($0.suffix(8)) \($1.dropFirst(13))" } == [
                "20261001 streefdatum van een doel (doelen[1])",
                "20260920 uiterste dag van een actie (doelen[1].acties[1])",
                "20260922 uiterste dag van een actie (doelen[1].acties[3])",
            ])
    }

    @Test func `each form of a file is that of its name`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "werklijst-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let starts = [
            "txt": "4 bestanden:", "html": "<!DOCTYPE html>", "csv": "dossier,bestand,",
            "ics": "BEGIN:VCALENDAR\r\n", "json": "{\n  \"schema\": \"dossiertoets/worklist/1\"",
        ]
        let outputs = starts.keys.flatMap { ["-o", folder.appending(path: "w.\($0)").path] }
        let run = try Program.run(Self.sample + outputs)
        #expect(run.status == 0)
        for (ending, start) in starts {
            let text = try String(contentsOf: folder.appending(path: "w.\(ending)"), encoding: .utf8)
            #expect(text.unicodeScalars.starts(with: start.unicodeScalars), "\(ending)")
        }
    }

    @Test(arguments: [
        (
            ["--format", "csv"],
            "fout: --format csv is alleen een vorm van een werklijst – voeg --worklist toe"
        ),
        (
            ["-o", "uit.ics"],
            "fout: uit.ics heeft een vorm die alleen een werklijst kan hebben – voeg --worklist toe"
        ),
        (
            ["--worklist", "--format", "ndjson"],
            "fout: --format ndjson is geen vorm van een werklijst – kies uit: text, html, csv, ics, json"
        ),
        (
            ["--worklist", "-o", "uit.md"],
            "fout: aan de naam uit.md is de vorm van de werklijst niet te zien – laat haar eindigen op .html, .csv, .ics, .json of .txt"
        ),
    ])
    func `a form that cannot be is told`(options: [String], message: String) throws {
        let run = try Program.run(["check", "SampleDossiers/eerste-stap"] + options)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.messages == message + "\n")
    }
}
