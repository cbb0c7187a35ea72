import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging
import Reports
import Testing

struct TextReportTests {
    private func text(
        _ run: CheckRun, width: Int = 80, inColour: Bool = false, header: CheckHeader? = nil
    ) throws -> String {
        ReportFixtures.text(
            run.bytes(of: TextReport(width: width, inColour: inColour), try header ?? ReportFixtures.header())
        )
    }

    private func several() throws -> CheckRun {
        CheckRun([
            try ReportFixtures.poor(), try ReportFixtures.good(), try ReportFixtures.rich(),
            try .make(
                "n-1", kind: "netwerk", [], [.make("12.B1.a", .notMet, evidence: [.make("evaluaties", 7)])]),
        ]).withOthers()
    }

    @Test(arguments: [80, 200])
    func `a few dossiers are shown in detail`(width: Int) throws {
        try Snapshot.verify(try text(several(), width: width), "check-weinig-\(width).txt")
    }

    @Test func `the files that settings came from are named`() throws {
        var header = try ReportFixtures.header()
        header.settingsFiles = ["dossiertoets.yaml", "~/.config/dossiertoets/dossiertoets.yaml"]
        let line =
            "Instellingen uit dossiertoets.yaml en ~/.config/dossiertoets/dossiertoets.yaml."
        let shown = try text(several(), width: 200, header: header)
        #expect(shown.contains(line))
        let page = ReportFixtures.text(try several().bytes(of: PagedReport.html(), header))
        #expect(page.contains(line))
    }

    @Test func `many dossiers are shown as findings`() throws {
        let run = CheckRun(
            try (1...30).map { number in
                try number.isMultiple(of: 5)
                    ? ReportFixtures.rich(id: "d-\(number)")
                    : number.isMultiple(of: 7)
                        ? ReportFixtures.poor(id: "d-\(number)") : ReportFixtures.good(id: "d-\(number)")
            })
        try Snapshot.verify(try text(run), "check-veel-80.txt")
    }

    @Test func `colour adds nothing but colour`() throws {
        let coloured = try text(several(), inColour: true)
        let plain = coloured.replacing(#/\u{1B}\[[0-9]+m/#, with: "")
        #expect(coloured != plain)
        #expect(try plain == text(several()))
    }

    @Test(arguments: [40, 60, 80, 120, 200, 10, 1000])
    func `no line is wider than the terminal`(width: Int) throws {
        let used = min(max(width, 40), 200)
        for line in try text(several(), width: width).split(separator: "\n") {
            let words = line.split(separator: " ")
            #expect(VisibleText.columns(of: String(line)) <= used || words.count <= 2, "\(line)")
        }
    }

    @Test func `the matrix shows the forty most urgent`() throws {
        let run = CheckRun(
            try (1...45).map {
                try $0 == 45 ? ReportFixtures.rich(id: "d-45") : ReportFixtures.good(id: "d-\($0)")
            })
        let lines = try text(run).split(separator: "\n").map(String.init)
        let start = try #require(lines.firstIndex { $0.hasPrefix("  dossier") })
        #expect(lines[start + 1] == "  d-45     –    +?")
        #expect(lines[start + 2] == "  d-1      +    +")
        #expect(lines[start + 40] == "  d-39     +    +")
        #expect(lines[start + 41] == "  en nog 5 dossiers die niet dringender zijn")
    }

    @Test func `nothing but the count is said of an empty check`() throws {
        #expect(
            try text(CheckRun([])) == """
                0 bestanden.
                Getoetst aan Proefkader voor rapporten (proef 2.1, voorstel), regio De Streek,
                peildatum 1 september 2026.
                De oordelen zijn een voorstel: een mens bevestigt ze of wijkt er met een reden
                van af.
                Niet aangeleverd: een bestand van het netwerk.

                """)
    }

    @Test func `names from outside cannot steer the terminal`() throws {
        var run = CheckRun([try ReportFixtures.rich(id: "d\u{1B}[31m\u{202E}")])
        run.inputs[0].input.file = "map/\u{1B}]0;x\u{7}.xml"
        let shown = try text(run)
        #expect(!shown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
        #expect(shown.contains("Dossier d\\u{1B}[31m\\u{202E}"))
    }

    @Test func `never a grade`() throws {
        let shown = try text(several()).lowercased()
        for word in ["onvoldoende", "cijfer", "%", "score"] { #expect(!shown.contains(word)) }
    }

    @Test func `of very many inputs only the first are named`() throws {
        var run = CheckRun([])
        run.inputs = (1...25).map {
            (
                InputRecord(
                    file: "map/\($0).xml", status: .refused, problems: Array(repeating: problem($0), count: 7)
                ), nil
            )
        }
        let lines = try text(run).split(separator: "\n").map(String.init)
        #expect(lines[0] == "25 bestanden: 25 geweigerd.")
        #expect(lines.count { $0.hasSuffix(": geweigerd") } == 20)
        #expect(lines.count { $0 == "    en nog 2 meldingen" } == 20)
        #expect(lines.last == "  en nog 5 bestanden")
    }

    // Twenty photographs in a folder kept every refused dossier out of sight.
    @Test func `a refused file is named before any that was skipped`() throws {
        var run = CheckRun([])
        run.inputs = (1...30).map { (InputRecord(file: "map/\($0).jpg", status: .skipped), nil) }
        run.inputs.append((InputRecord(file: "map/z.xml", status: .refused, problems: [problem(1)]), nil))
        let lines = try text(run).split(separator: "\n").map(String.init)
        #expect(lines.count { $0.hasSuffix(": overgeslagen") } == 19)
        #expect(lines.contains("  map/z.xml: geweigerd"))
        #expect(lines.last == "  en nog 11 bestanden")
    }

    private func problem(_ number: Int) -> Problem {
        Problem(
            .error, code: "leeg", place: Place(file: "map/\(number).xml", line: 1, column: 1), message: "leeg"
        )
    }
}
