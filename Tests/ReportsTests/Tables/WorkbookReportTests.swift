import Findings
import Testing

@testable import Reports

/// The inspection report as a workbook.
struct WorkbookReportTests {
    private func bytes(
        _ audience: InspectionOptions.Audience, _ run: CheckRun? = nil, rowLimit: Int = Workbook.rowLimit
    ) throws -> [UInt8] {
        let report = WorkbookReport(options: SheetFixtures.options(audience), rowLimit: rowLimit)
        return try (run ?? SheetFixtures.several()).bytes(of: report, try WorklistFixtures.header())
    }

    private func sheet(_ number: Int, _ parts: PackedParts) throws -> String {
        try #require(parts.texts["xl/worksheets/sheet\(number).xml"])
    }

    private func names(_ parts: PackedParts) throws -> [Substring] {
        try #require(parts.texts["xl/workbook.xml"]).matches(of: #/<sheet name="([^"]*)"/#).map(\.output.1)
    }

    @Test func `there is a sheet for everything, with a frozen head and a filter`() throws {
        let parts = try PackedParts(bytes(.internal))
        #expect(
            try names(parts)
                == ["Oordelen", "Eisen", "Bevindingen", "Werklijst", "Antwoorden", "Verantwoording"])
        for number in 1...6 {
            let sheet = try sheet(number, parts)
            #expect(sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter ref=\"A1:"))
            #expect(sheet.contains(#/<col min="1" max="1" width="\d/#))
        }
    }

    @Test func `numbers and days are numbers and days`() throws {
        let parts = try PackedParts(bytes(.internal))
        // 31 August 2026 and 14 August 2026, as Excel counts days.
        #expect(try sheet(1, parts).contains(#/<c r="D2" s="\d+"><v>46265<\/v>/#))
        #expect(try sheet(2, parts).contains(#/<c r="C2" s="\d+"><v>3<\/v>/#))
        #expect(try sheet(5, parts).contains("<v>46248</v>"))
    }

    @Test func `outcomes have a sign and a colour that follows it`() throws {
        let parts = try PackedParts(bytes(.internal))
        #expect(try sheet(1, parts).contains("<t>– niet positief</t>"))
        #expect(try sheet(2, parts).contains("<t>+ voldaan</t>"))
        for number in 1...3 {
            let rules = try sheet(number, parts).matches(of: #/type="beginsWith"[^>]*text="([^"]*)"/#)
            #expect(rules.map(\.output.1) == ["+?", "+", "–", "?", "·"])
        }
    }

    @Test func `answers are chosen from a list, and a day is a day`() throws {
        let answers = try sheet(5, PackedParts(bytes(.internal)))
        let rules = answers.matches(of: #/<dataValidation type="(\w+)"[^>]*sqref="([A-Z])2:/#).map {
            "\($0.output.1) \($0.output.2)"
        }
        #expect(rules == ["list E", "list G", "date I"])
        #expect(
            answers.contains("<formula1>\"voldaan,niet voldaan,niet van toepassing,onbekend\"</formula1>"))
    }

    @Test func `equal inputs give equal bytes`() throws {
        #expect(try bytes(.internal) == bytes(.internal))
    }

    @Test func `everybody sees findings and account only`() throws {
        let parts = try PackedParts(bytes(.public))
        #expect(try names(parts) == ["Bevindingen", "Verantwoording"])
        for told in ["d-1", "d-2", "n-1", "map/", "3.B1.a", "evaluaties", "onbekend-element"] {
            #expect(!parts.all.contains(told), "\(told)")
            #expect(try PackedParts(bytes(.internal)).all.contains(told) || told == "onbekend-element")
        }
    }

    @Test func `what does not fit on a sheet goes on in another`() throws {
        let parts = try PackedParts(bytes(.internal, rowLimit: 5))
        let own = try names(parts).filter { $0.hasPrefix("Oordelen") }
        #expect(own == ["Oordelen", "Oordelen 2"])
        let rows = parts.all.matches(of: #/<row r="(\d+)"/#).compactMap { Int($0.output.1) }
        #expect(rows.max() == 5)
    }

    @Test(arguments: SheetFixtures.hostile)
    func `whatever a dossier says is text`(text: String) throws {
        var run = CheckRun([try ReportFixtures.rich(id: text)])
        run.inputs[0].input.file = text
        let parts = try PackedParts(bytes(.internal, run))
        for number in 1...6 {
            let sheet = try sheet(number, parts)
            #expect(!sheet.contains("<f>") && !sheet.contains("<script") && !sheet.contains("<svg"))
            for cell in sheet.matches(of: #/<t(?: xml:space="preserve")?>\s*(.)/#) {
                let isSign = cell.output.1 == "+"
                #expect(isSign || !"=-@＝＋－＠".contains(cell.output.1))
            }
        }
        #expect(!parts.all.contains("_x0041_") || parts.all.contains("_x005F_x0041_"))
        #expect(!parts.all.unicodeScalars.contains { $0 == "\u{202E}" || $0.value & 0xFFFE == 0xFFFE })
    }
}
