import Foundation
import Testing

/// `report`: of dossiers and of an earlier check, to the screen, to files and to a PDF.
struct InspectionCommandTests {
    private let folder: URL
    private static let sample = "SampleDossiers/wijchen"
    private static let circumstances = [
        "--region", "gelderland-zuid", "--reference-date", "2019-12-01", "--answers",
        "\(sample)/antwoorden.yaml",
    ]

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "rapport-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func path(_ name: String) -> String { folder.appending(path: name).path }

    private func read(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    private func clean() { try? FileManager.default.removeItem(at: folder) }

    @Test(arguments: ["json", "ndjson"])
    func `the report of an earlier check is that of the dossiers`(form: String) throws {
        defer { clean() }
        let check = try Program.run(
            ["check", Self.sample, "--set", "termijnPlan=P30D", "-o", path("uit.\(form)")]
                + Self.circumstances)
        #expect(check.status == 0)
        let direct = try Program.run(
            ["report", Self.sample, "--set", "termijnPlan=P30D", "--format", "markdown"] + Self.circumstances)
        let later = try Program.run(["report", path("uit.\(form)"), "--format", "markdown"])
        #expect(direct.status == 0 && later.status == 0 && later.messages == "")
        // What happened when stands in the dossiers only.
        let whole = direct.output.components(separatedBy: "\n\n## Bijlage 9")
        #expect(whole.count == 2)
        #expect(later.output == whole[0] + "\n")
    }

    @Test func `a municipality speaks for itself, and may leave out what happened when`() throws {
        let options = ["--format", "markdown", "--municipality", "Wijchen"] + Self.circumstances
        let inspectorate = try Program.run(["report", Self.sample] + options)
        let municipality = try Program.run(
            ["report", Self.sample, "--author", "gemeente", "--no-timelines"] + options)
        #expect(inspectorate.status == 0 && municipality.status == 0)
        #expect(inspectorate.output.contains("De inspecties vragen de gemeente Wijchen om regie te nemen"))
        #expect(!municipality.output.contains("De inspecties vragen"))
        #expect(!municipality.output.contains("een inspecteur bevestigt"))
        #expect(
            municipality.output.contains(
                "De gemeente Wijchen neemt de regie bij het doorvoeren van de verbeteringen. Vóór 1 maart 2020 legt zij vast"
            ))
        #expect(inspectorate.output.contains("## Bijlage 9: Verloop per dossier"))
        #expect(!municipality.output.contains("Bijlage 9"))
    }

    @Test func `every answer is told with its reason, but not to everybody`() throws {
        let reason = "In vakanties en bij het wisselen zelf houdt niemand zicht, en daar ging het mis."
        let run = try Program.run(["report", Self.sample, "--format", "markdown"] + Self.circumstances)
        #expect(run.output.contains("Elk antwoord, met de reden:"))
        #expect(run.output.contains(reason))
        let open = try Program.run(
            ["report", Self.sample, "--format", "markdown", "--audience", "public"] + Self.circumstances)
        #expect(open.status == 0 && !open.output.contains(reason))
    }

    @Test func `of nothing there is no report, and a check says so`() throws {
        defer { clean() }
        let nothing =
            "fout: hier staan geen dossiers – noem een bestand of map met .xml, .json, .ndjson of .zip; een werkmap (.xlsx) zet u eerst om met dossiertoets convert\n"
        for command in [["check", folder.path], ["report", folder.path, "-o", path("r.html")]] {
            let run = try Program.run(command)
            #expect(run.status == 3)
            #expect(run.messages == nothing)
        }
        try Data("geen dossier".utf8).write(to: folder.appending(path: "x.xml"))
        let refused = try Program.run(["report", folder.path, "-o", path("r.html")])
        #expect(refused.status == 3)
        #expect(
            refused.messages
                == "fout: geen enkel dossier kon worden beoordeeld – dossiertoets check noemt per bestand wat er mis is\n"
        )
        #expect(!FileManager.default.fileExists(atPath: path("r.html")))
    }

    @Test func `of an earlier check of nothing there is no report`() throws {
        defer { clean() }
        let check = try Program.run(["check", folder.path, "-o", path("uit.json")])
        #expect(check.status == 3)
        let report = try Program.run(["report", path("uit.json"), "-o", path("r.html")])
        #expect(report.status == 3)
        #expect(
            report.messages
                == "fout: in \(path("uit.json")) staat geen beoordeeld dossier – toets opnieuw met dossiertoets check\n"
        )
        #expect(!FileManager.default.fileExists(atPath: path("r.html")))
    }

    @Test(arguments: [
        (
            "{\"schema\": \"dossiertoets/check/1\", \"dossiers\": [",
            ":1 is geen volledige JSON – maak de uitkomst opnieuw met check"
        ),
        (
            "{\"schema\": \"dossiertoets/check/1\",\n\"framework\": 1}",
            ":2 is niet zoals check het schrijft, bij \"framework\" – maak de uitkomst opnieuw met check"
        ),
        (
            "{\"type\":\"dossier\",\"kenmerk\":\"D-1\"}\n",
            " staat niet waaraan is getoetst – maak de uitkomst opnieuw met check, zonder --no-summary"
        ),
    ])
    func `a result that cannot be used is refused`(text: String, message: String) throws {
        defer { clean() }
        try Data(text.utf8).write(to: folder.appending(path: "uit.json"))
        let run = try Program.run(["report", path("uit.json")])
        #expect(run.status == 3 && run.output == "")
        #expect(run.messages.hasSuffix(message + "\n"), "\(run.messages)")
    }

    @Test func `a result stands alone`() throws {
        defer { clean() }
        try Data("{\"type\":\"summary\"}".utf8).write(to: folder.appending(path: "uit.ndjson"))
        let run = try Program.run(["report", path("uit.ndjson"), Self.sample])
        #expect(run.status == 2)
        #expect(
            run.messages
                == "fout: een eerdere uitkomst van check kan alleen op zichzelf – noem één bestand\n")
    }

    @Test func `what could not be judged is said`() throws {
        defer { clean() }
        let run = try Program.run(
            ["report", Self.sample, path("nergens"), "-o", path("uit.md")] + Self.circumstances)
        #expect(run.status == 3)
        #expect(
            run.messages
                == "let op: niet alles kon worden beoordeeld – dossiertoets check noemt per bestand wat er mis is\n"
        )
        #expect(try read("uit.md").contains("Eén bestand kon niet worden beoordeeld."))
    }

    @Test func `files are complete or absent, and none is replaced unasked`() throws {
        defer { clean() }
        let arguments =
            ["report", Self.sample, "-o", path("uit.md"), "-o", path("uit.html")] + Self.circumstances
        let run = try Program.run(arguments)
        #expect(run.status == 0 && run.output == "" && run.messages == "")
        #expect(try read("uit.md").hasPrefix("# Het lokale netwerk na Veilig Thuis\n"))
        #expect(try read("uit.html").hasSuffix("</html>\n"))
        #expect(try Program.run(arguments).status == 2)
        #expect(try Program.run(arguments + ["--force"]).status == 0)
        let odd = try Program.run(["report", Self.sample, "-o", path("uit.doc")])
        #expect(
            odd.status == 2
                && odd.messages.hasSuffix("laat haar eindigen op .html, .md, .docx, .xlsx, .csv of .json\n"))
    }

    @Test func `without a browser there is no PDF, and the message says what to do`() throws {
        defer { clean() }
        let run = try Program.run(
            ["report", Self.sample, "--pdf", path("uit.pdf")], environment: ["PATH": folder.path])
        #expect(run.status == 2)
        #expect(
            run.messages
                == "fout: voor een pdf is een browser nodig en die is niet gevonden (chromium, chromium-browser, "
                + "google-chrome, google-chrome-stable) – installeer Chromium, of schrijf met -o rapport.html een pagina en "
                + "druk die af als pdf\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }

    @Test func `a browser that fails leaves no PDF`() throws {
        defer { clean() }
        let browser = folder.appending(path: "chromium")
        try Data("#!/bin/sh\nexit 1\n".utf8).write(to: browser)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: browser.path)
        let run = try Program.run(
            ["report", Self.sample, "--pdf", path("uit.pdf")], environment: ["PATH": folder.path])
        #expect(run.status == 74)
        #expect(run.messages.contains("maakte geen pdf"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["chromium"])
    }

    @Test func `what happened in a dossier stands in its own order`() throws {
        defer { clean() }
        let run = try Program.run(
            [
                "report", "\(Self.sample)/dossier-04.xml", "--format", "markdown", "--region",
                "gelderland-zuid",
                "--reference-date", "2019-12-01",
            ])
        for row in [
            "| melding | vastgelegd | 12 november 2018 |",
            "| onderzoek | vastgelegd | 26 november 2018 tot en met 25 januari 2019 |",
            "| overdracht | vastgelegd | 31 januari 2019 |",
        ] {
            #expect(run.output.contains(row), "\(row)")
        }
        let open = try Program.run(
            ["report", "\(Self.sample)/dossier-04.xml", "--format", "markdown", "--audience", "public"])
        #expect(!open.output.contains("2018"))
    }

    @Test func `tables come in a file for each sheet, or the one that was chosen`() throws {
        defer { clean() }
        let all = try Program.run(
            ["report", Self.sample, "-o", path("r.csv"), "-o", path("r.md")] + Self.circumstances)
        #expect(all.status == 0 && all.output == "" && all.messages == "")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(
            names == [
                "r-antwoorden.csv", "r-bevindingen.csv", "r-eisen.csv", "r-oordelen.csv",
                "r-verantwoording.csv", "r-werklijst.csv", "r.md",
            ])
        let one = try Program.run(
            ["report", Self.sample, "-o", path("e.csv"), "--sheet", "eisen", "--excel"] + Self.circumstances)
        #expect(one.status == 0 && one.messages == "")
        let bytes = try Data(contentsOf: folder.appending(path: "e.csv"))
        #expect(bytes.starts(with: "\u{FEFF}dossier;soort;indicator;eis;".utf8))
        #expect(
            try read("e.csv").split(separator: "\r\n").count
                == read("r-eisen.csv").split(separator: "\r\n").count)
        let again = try Program.run(
            [
                "check", Self.sample, "--region", "gelderland-zuid", "--reference-date", "2019-12-01",
                "--answers",
                path("r-antwoorden.csv"),
            ])
        let before = try Program.run(["check", Self.sample] + Self.circumstances)
        #expect(again.status == 0 && judged(again) == judged(before))
        // The same from the workbook, where days are numbers that are shown as days.
        let book = try Program.run(["report", Self.sample, "-o", path("r.xlsx")] + Self.circumstances)
        #expect(book.status == 0)
        let fromBook = try Program.run([
            "check", Self.sample, "--region", "gelderland-zuid", "--reference-date", "2019-12-01",
            "--answers",
            path("r.xlsx"),
        ])
        #expect(fromBook.status == 0 && judged(fromBook) == judged(before))
    }

    /// What a check says without the hint at its end, which names the file of answers.
    private func judged(_ run: Program.Run) -> String {
        run.output.components(separatedBy: "Waarom een oordeel zo uitvalt:")[0]
    }

    @Test(arguments: [["--excel"], ["--sheet", "eisen"]])
    func `an option for tables without a table is refused`(option: [String]) throws {
        let run = try Program.run(["report", Self.sample] + option)
        #expect(run.status == 2 && run.output == "")
        #expect(
            run.messages == "fout: \(option[0]) hoort bij csv – voeg --format csv of -o rapport.csv toe\n")
    }

    @Test func `where a workbook cannot be made that is said, and there is none`() throws {
        defer { clean() }
        let run = try Program.run(
            ["report", Self.sample, "-o", path("r.xlsx")] + Self.circumstances,
            environment: ["TMPDIR": path("weg")])
        #expect(run.status == 74 && run.output == "")
        #expect(
            run.messages
                == "fout: een rapport kan niet worden gemaakt in de map voor tijdelijke bestanden – maak ruimte vrij, of noem een andere map in TMPDIR\n"
        )
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }

    @Test func `what is wrong in a workbook with answers is said where it stands`() throws {
        defer { clean() }
        let other = try Program.run(
            ["report", Self.sample, "--audience", "public", "-o", path("p.xlsx")] + Self.circumstances)
        #expect(other.status == 0)
        try Data("kenmerk".utf8).write(to: folder.appending(path: "geen.xlsx"))
        for (name, message) in [
            (
                "p.xlsx",
                "fout [antwoord]: het blad \"Antwoorden\" ontbreekt – gebruik de werkmap die report schrijft"
            ),
            (
                "geen.xlsx",
                "fout [niet-te-lezen]: dit is geen werkmap van Excel, of zij is beschadigd – sla haar opnieuw op als .xlsx"
            ),
        ] {
            let run = try Program.run(["check", Self.sample, "--answers", path(name)])
            #expect(run.status == 2 && run.output == "")
            #expect(run.messages.contains("\(path(name)): \(message)\n"), "\(run.messages)")
        }
    }
}
