import Findings
import Reports
import Testing

/// The sheets of an inspection report as separated values.
struct TableReportTests {
    private func table(
        _ sheet: ReportSheet, _ audience: InspectionOptions.Audience = .internal, _ run: CheckRun? = nil,
        dialect: CSVDialect = .plain, threshold: Int = 5
    ) throws -> String {
        let options = SheetFixtures.options(audience, threshold: threshold)
        let run = try run ?? SheetFixtures.several()
        return ReportFixtures.text(
            run.bytes(
                of: TableReport(sheet, options: options, dialect: dialect), try WorklistFixtures.header()))
    }

    @Test(arguments: ReportSheet.allCases)
    func `each sheet`(sheet: ReportSheet) throws {
        try Snapshot.verify(
            try table(sheet).replacing("\r\n", with: "\n"), "rapport-internal-\(sheet.rawValue).csv")
    }

    @Test(arguments: ReportSheet.all(for: .public))
    func `each sheet for everybody`(sheet: ReportSheet) throws {
        let text = try table(sheet, .public)
        try Snapshot.verify(text.replacing("\r\n", with: "\n"), "rapport-public-\(sheet.rawValue).csv")
        for told in ["d-1", "d-2", "n-1", "map/", ".xml", "3.B1.a", "evaluaties"] {
            #expect(!text.contains(told), "\(told)")
        }
    }

    @Test func `only what is about all dossiers together is for everybody`() {
        #expect(ReportSheet.all(for: .public) == [.findings, .account])
        #expect(ReportSheet.all(for: .internal) == ReportSheet.allCases)
    }

    @Test func `of fewer dossiers than the threshold nothing is told to everybody`() throws {
        #expect(try table(.findings, .public, threshold: 7).split(separator: "\r\n").count == 1)
        #expect(try table(.findings, .public, threshold: 6).split(separator: "\r\n").count > 1)
        let account = try table(.account, .public, threshold: 7)
        #expect(account.contains("Er zijn minder dan zeven dossiers beoordeeld."))
        #expect(account.contains("Beoordeeld zijn een of enkele dossiers"))
    }

    @Test func `for Excel there are semicolons, and a byte order mark once`() throws {
        let text = try table(.answers, dialect: .excel)
        #expect(text.hasPrefix("\u{FEFF}kenmerk;code;vraag;voorstel;uitkomst;reden;bron;door;datum\r\n"))
        #expect(text.unicodeScalars.count { $0 == "\u{FEFF}" } == 1)
        #expect(text.contains("\r\n'=d-3;3.B1.a;"))
        #expect(text.contains(";'-2+3 gezien;interview;inspecteur;2026-08-14\r\n"))
    }

    @Test(arguments: SheetFixtures.hostile, [CSVDialect.plain, .excel])
    func `no cell is a formula, whichever separator a program takes`(text: String, dialect: CSVDialect) throws
    {
        var run = CheckRun([try ReportFixtures.rich(id: text)])
        run.inputs[0].input.file = text
        for sheet in ReportSheet.allCases {
            let table = try table(sheet, .internal, run, dialect: dialect)
            let own = dialect == .excel ? ";" : ","
            // What stands in quotation marks is no end of a cell to a program that knows the separator.
            let rows = table.dropFirst(dialect == .excel ? 1 : 0).replacing(#/"(?:[^"]|"")*"/#) {
                $0.output.replacing(own, with: "")
            }
            let cells = rows.split { ",;\t\r\n".contains($0) }
            for cell in cells {
                let first = cell.first { $0 != "\"" && $0 != " " }
                #expect(first.map { "=+-@＝＋－＠".contains($0) } != true, "\(sheet): \(cell)")
            }
            #expect(
                !table.unicodeScalars.contains {
                    $0.value < 0x20 && $0 != "\r" && $0 != "\n" || $0 == "\u{202E}"
                })
        }
    }
}
