import Diagnostics
import Findings
import Judging
import Reports
import Testing

/// The inspection report in its forms, for those who may see the dossiers and for everybody.
struct InspectionReportTests {
    private func report(
        _ form: InspectionForm, _ audience: InspectionOptions.Audience, _ run: CheckRun? = nil,
        threshold: Int = 5
    ) throws -> String {
        var options = InspectionOptions()
        options.municipality = "Voorbeeldstad"
        options.parties = ["School De Brug"]
        options.audience = audience
        options.threshold = threshold
        let run = try run ?? several()
        let bytes = run.bytes(of: InspectionReport(form, options: options), try ReportFixtures.header())
        return form == .docx ? try PackedParts(bytes).words : ReportFixtures.text(bytes)
    }

    private func several() throws -> CheckRun {
        CheckRun(
            try [
                ReportFixtures.poor(),
                .make("d-3", [.make("3.B1.a", .notMet), .make("3.B1.b", .notMet)], []),
                ReportFixtures.good(), ReportFixtures.rich(),
                .make("d-4", [.make("3.B1.a", .notMet), .make("3.O1", .notMet)], []),
                .make("d-5", [.make("3.B1.a", .notMet)], [.make("12.B1.b", .met)]),
                .make(
                    "n-1", kind: "netwerk", [],
                    [.make("12.B1.a", .notMet, evidence: [.make("evaluaties", 7)])]),
            ]
        ).withOthers()
    }

    @Test(arguments: InspectionForm.allCases, InspectionOptions.Audience.allCases)
    func `the report`(form: InspectionForm, audience: InspectionOptions.Audience) throws {
        let ending =
            switch form {
            case .markdown: "md"
            case .docx: "docx.xml"
            case .html, .json: form.rawValue
            }
        try Snapshot.verify(try report(form, audience), "rapport-\(audience.rawValue).\(ending)")
    }

    @Test(arguments: InspectionForm.allCases)
    func `of fewer dossiers than the threshold nothing is told to everybody`(form: InspectionForm) throws {
        let few = CheckRun(try [ReportFixtures.poor(), ReportFixtures.good(), ReportFixtures.rich()])
        let text = try report(form, .public, few)
        #expect(text.contains("Er zijn minder dan vijf dossiers beoordeeld."))
        #expect(!text.contains("Een plan") && !text.contains("Aanbevelingen"))
        #expect(text.contains("Beoordeeld zijn een of enkele dossiers uit de gemeente Voorbeeldstad."))
        #expect(try report(form, .public, few, threshold: 3).contains("Een plan"))
    }

    @Test(arguments: InspectionForm.allCases)
    func `no id, file or place is told to everybody`(form: InspectionForm) throws {
        let text = try report(form, .public)
        for told in ["d-1", "d-2", "n-1", "map/", ".xml", "onbekend-element", "3.B1.a", "evaluaties", "ab12"]
        {
            #expect(!text.contains(told), "\(told)")
            #expect(try told == "ab12" || report(form, .internal).contains(told), "\(told)")
        }
    }

    @Test func `the page needs nothing from elsewhere and runs one known script`() throws {
        let html = try report(.html, .internal)
        for word in ["http://", "https://", "url(", "@import", "<img", "<link", "style=\"", "onclick"] {
            #expect(!html.contains(word), "\(word)")
        }
        #expect(html.contains("default-src 'none'"))
        #expect(html.ranges(of: "<script").count == 1)
        #expect(!(try report(.html, .public)).contains("<script"))
    }

    @Test(arguments: InspectionOptions.Audience.allCases)
    func `every tag that is opened is closed, and no level of heading is left out`(
        audience: InspectionOptions.Audience
    ) throws {
        let html = try report(.html, audience)
        let page = html.replacing(#/<script>[\s\S]*?</script>/#, with: "")
        var open: [Substring] = []
        var level = 0
        for match in page.matches(of: #/<(/?)([a-z0-9]+)([^>]*)>/#) {
            let (_, slash, name, rest) = match.output
            if name == "meta" || rest.hasSuffix("/") { continue }
            if slash.isEmpty {
                open.append(name)
                if let next = Int(name.dropFirst()), name.first == "h" {
                    #expect(next <= level + 1, "\(name)")
                    level = next
                }
            } else {
                #expect(open.popLast() == name)
            }
        }
        #expect(open == [])
        let ids = page.matches(of: #/ id="([^"]*)"/#).map(\.output.1)
        #expect(Set(ids).count == ids.count)
        for match in page.matches(of: #/href="#([^"]*)"/#) { #expect(ids.contains(match.output.1)) }
    }

    @Test(arguments: ["<script>alert(1)</script>", "\"><img src=x onerror=y>", "'\u{1B}[31m\u{202E}"])
    func `names from outside come out as text`(text: String) throws {
        var run = CheckRun([try ReportFixtures.rich(id: text)])
        run.inputs[0].input.file = "map/\(text).xml"
        let html = try report(.html, .internal, run)
        #expect(html.ranges(of: "<script").count == 1 && !html.contains("<img"))
        #expect(!html.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
    }

    @Test func `of very many places some are shown, and how many are not`() throws {
        let run = CheckRun(
            try (1...30).map {
                try .make("d-\($0)", [.make("3.B1.a", .notMet, missing: [.make("plan", $0)])], [])
            })
        let text = try report(.markdown, .internal, run)
        #expect(text.contains("Hier staan 20 van de 30 vindplaatsen; 10 worden niet getoond."))
        #expect(text.contains("d-20, 3.B1.a") && !text.contains("d-21, 3.B1.a"))
    }
}
