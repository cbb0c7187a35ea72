import Findings
import Frameworks
import Judging
import Testing

@testable import Reports

/// The command at the end of a check that explains one of its verdicts.
struct ExplainHintTests {
    private func parts(_ dossiers: [DossierJudgement], _ call: ExplainCall) throws -> [String] {
        var findings = FindingsBuilder(try ReportFixtures.framework())
        let digester = FileDigester(try ReportFixtures.framework())
        for dossier in dossiers { findings.add(digester.digest(of: dossier)) }
        return ExplainHintWords.parts(findings.summary(), call)
    }

    @Test func `a folder is told with the first dossier that is negative most often`() throws {
        let dossiers = try [
            ReportFixtures.good(id: "a"), ReportFixtures.rich(id: "b"), ReportFixtures.good(id: "c"),
        ]
        let call = ExplainCall(
            path: "map", holdsMany: true, options: ["--region streek", "--set 'x=een twee'"])
        #expect(
            try parts(dossiers, call) == [
                "dossiertoets explain map", "--kenmerk b", "--indicator 3",
                "--region streek", "--set 'x=een twee'",
            ])
    }

    @Test func `what was given beside the dossiers stands elsewhere, and is not told`() throws {
        let network = try DossierJudgement.make("n", kind: "netwerk", [.make("3.B1.a", .notMet)], [])
        let call = ExplainCall(path: "map", holdsMany: true)
        #expect(
            try parts([network, ReportFixtures.good(id: "a")], call)[1...] == [
                "--kenmerk a", "--indicator 3",
            ])
        #expect(try parts([network], call)[1...] == ["--kenmerk n", "--indicator 3"])
    }

    @Test func `where nothing is negative, what cannot be judged yet comes before what is positive`() throws {
        let open = try DossierJudgement.make("b", [.make("3.B1.a", .unknown)], [])
        #expect(
            try parts([ReportFixtures.good(id: "a"), open], ExplainCall(path: "map", holdsMany: true))
                == ["dossiertoets explain map", "--kenmerk b", "--indicator 3"])
    }

    @Test func `a file with one dossier needs no id`() throws {
        let call = ExplainCall(path: "map/d.xml", options: ["--no-config"])
        #expect(
            try parts([ReportFixtures.poor()], call) == [
                "dossiertoets explain map/d.xml", "--indicator 3", "--no-config",
            ])
    }

    @Test(arguments: ["", "-o", "a b", "a'b", "é", "$(x)", "a\u{1B}[2J"])
    func `what cannot be typed as it is, is left to the reader`(id: String) throws {
        let call = ExplainCall(path: "map", holdsMany: true)
        let one = try DossierJudgement.make(id, [.make("3.B1.a", .notMet)], [])
        #expect(try parts([one], call) == ["dossiertoets explain BESTAND", "--indicator 3"])
    }

    @Test func `of more paths, or standard input, the reader names the file`() throws {
        #expect(
            try parts([ReportFixtures.poor()], ExplainCall(options: ["--framework ander"]))
                == ["dossiertoets explain BESTAND", "--indicator 3", "--framework ander"])
    }

    @Test func `a command goes on over lines as a shell takes it`() {
        var page = TextPage(width: 40, inColour: false)
        page.command(
            ["dossiertoets explain map", "--kenmerk a", "--indicator 3", "--region streek"], indent: 2)
        #expect(
            page.text == """
                  dossiertoets explain map --kenmerk a \\
                    --indicator 3 --region streek

                """)
    }
}
