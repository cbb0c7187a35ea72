import CZip
import Foundation
import Testing

@testable import Spreadsheets

/// Reading workbooks, also those that were made to break a reader.
struct SpreadsheetTests {
    private let path = FileManager.default.temporaryDirectory.appending(
        path: "werkmap-\(UUID().uuidString).xlsx"
    )
    .path

    private static let book = """
        <workbook xmlns:r="r"><workbookPr/><sheets><sheet name="Een &amp; twee" r:id="a"/><sheet name="Leeg" r:id="b"/></sheets></workbook>
        """
    private static let links = """
        <Relationships><Relationship Id="b" Target="/xl/worksheets/b.xml"/><Relationship Id="a" Target="worksheets/a.xml"/></Relationships>
        """
    private static let styles = """
        <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd-mm-yyyy"/><numFmt numFmtId="165" formatCode="0 &quot;dagen&quot;"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>
        """

    private func read(
        _ sheet: String, strings: String? = nil, book: String = book, limits: SpreadsheetLimits = .standard
    ) throws(SpreadsheetFault) -> Spreadsheet {
        var parts = [
            ("xl/workbook.xml", book), ("xl/_rels/workbook.xml.rels", Self.links),
            ("xl/styles.xml", Self.styles), ("xl/worksheets/a.xml", sheet),
            ("xl/worksheets/b.xml", "<worksheet/>"),
        ]
        if let strings { parts.append(("xl/sharedStrings.xml", strings)) }
        pack(parts)
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try Spreadsheet(path: path, limits: limits)
    }

    private func pack(_ parts: [(name: String, text: String)]) {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else { return }
        for part in parts {
            let bytes = Array(part.text.utf8)
            // The archive frees it once it has been written.
            let copy = UnsafeMutablePointer<UInt8>(OpaquePointer(malloc(bytes.count + 1)))
            for (index, byte) in bytes.enumerated() { copy?[index] = byte }
            let source = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1)
            zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        }
        zip_close(archive)
    }

    /// `A2:een B2:3`, row by row.
    private func shown(_ book: Spreadsheet) -> [String] {
        book.sheets[0].rows.map { row in
            row.cells.map { "\($0.column).\(row.number):\($0.text)" }.joined(separator: " ")
        }
    }

    @Test func `sheets are found in the order of their tabs`() throws {
        let book = try read("<worksheet/>")
        #expect(book.sheets.map(\.name) == ["Een & twee", "Leeg"])
        #expect(book.sheets.allSatisfy { $0.rows.isEmpty })
    }

    @Test(arguments: [
        ("<c r=\"B2\"><v>3</v></c>", "2.2:3"), ("<c r=\"B2\"><v>3.0</v></c>", "2.2:3"),
        ("<c r=\"B2\"><v>0.5</v></c>", "2.2:0.5"), ("<c r=\"B2\" s=\"1\"><v>46248</v></c>", "2.2:2026-08-14"),
        ("<c r=\"B2\" s=\"2\"><v>46248</v></c>", "2.2:2026-08-14"),
        ("<c r=\"B2\" s=\"3\"><v>46248</v></c>", "2.2:46248"),
        ("<c r=\"B2\" s=\"2\"><v>46248.5</v></c>", "2.2:46248.5"),
        ("<c r=\"B2\" t=\"s\"><v>1</v></c>", "2.2:twee delen"),
        (
            "<c r=\"B2\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a</t><r><t>b</t></r></is></c>",
            "2.2: ab"
        ),
        ("<c r=\"B2\" t=\"str\"><f>1+1</f><v>twee</v></c>", "2.2:twee"),
        ("<c r=\"B2\" t=\"b\"><v>1</v></c>", "2.2:ja"),
        ("<c r=\"B2\" t=\"e\"><v>#N/A</v></c>", "2.2:#N/A"),
        ("<c t=\"str\"><v>x_x000A_y</v></c>", "1.2:x\ny"),
        ("<c r=\"AB2\"><v>1</v></c><c><v>2</v></c>", "28.2:1 29.2:2"),
    ])
    func `what a cell shows is read`(cell: String, shown: String) throws {
        let strings =
            "<sst><si><t>een</t></si><si><r><t>twee </t></r><rPh><t>!</t></rPh><r><t>delen</t></r></si></sst>"
        let book = try read(
            "<worksheet><sheetData><row r=\"2\">\(cell)</row></sheetData></worksheet>", strings: strings)
        #expect(self.shown(book) == [shown])
    }

    @Test func `a formula is known as one, also without the value it had`() throws {
        let cells = "<c><f>1+1</f><v>2</v></c><c><f>1+1</f></c><c t=\"e\"><v>#N/A</v></c><c><v>2</v></c>"
        let row = try #require(read("<worksheet><row>\(cells)</row></worksheet>").sheets[0].rows.first)
        #expect(row.cells.map(\.text) == ["2", "", "#N/A", "2"])
        #expect(row.cells.map(\.isFormula) == [true, true, false, false])
        #expect(row.cells.map(\.isError) == [false, false, true, false])
    }

    @Test func `days are counted from 1904 where the workbook says so`() throws {
        let book = Self.book.replacing("<workbookPr/>", with: "<workbookPr date1904=\"1\"/>")
        let sheet = "<worksheet><row r=\"1\"><c s=\"1\"><v>0</v></c><c s=\"1\"><v>1</v></c></row></worksheet>"
        #expect(try shown(read(sheet, book: book)) == ["1.1:0 2.1:1904-01-02"])
    }

    @Test func `more cells than may be are refused, however small the file`() throws {
        let cells = String(repeating: "<c><v>1</v></c>", count: 200)
        let sheet = "<worksheet><row>\(cells)</row></worksheet>"
        #expect(try read(sheet).sheets[0].rows[0].cells.count == 200)
        let limits = [
            SpreadsheetLimits(fileBytes: 1 << 20, unpackedBytes: 1 << 20, cells: 199),
            SpreadsheetLimits(fileBytes: 1 << 20, unpackedBytes: 2000, cells: 1000),
            SpreadsheetLimits(fileBytes: 200, unpackedBytes: 1 << 20, cells: 1000),
        ]
        for limit in limits {
            #expect(throws: SpreadsheetFault.tooLarge) { try read(sheet, limits: limit) }
        }
    }

    @Test(arguments: [
        "<worksheet><row>", "geen xml", "",
        "<!DOCTYPE w [<!ENTITY a \"b\">]><worksheet><row><c t=\"str\"><v>&a;</v></c></row></worksheet>",
        "<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><worksheet/>",
        String(repeating: "<a>", count: 5000),
    ])
    func `a damaged sheet and one that points outside are refused`(sheet: String) {
        #expect(throws: SpreadsheetFault.notAWorkbook) { try read(sheet) }
    }

    @Test func `what is no workbook is refused, and why`() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(throws: SpreadsheetFault.missing) { try Spreadsheet(path: path) }
        #expect(throws: SpreadsheetFault.unreadable) { try Spreadsheet(path: "/dev/null") }
        let files: [([UInt8], SpreadsheetFault)] = [
            ([], .notAWorkbook), (Array("kenmerk;code\n".utf8), .notAWorkbook),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], .encrypted),
        ]
        for (bytes, fault) in files {
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            #expect(throws: fault) { try Spreadsheet(path: path) }
        }
        try FileManager.default.removeItem(atPath: path)
        pack([("word/document.xml", "<document/>")])
        #expect(throws: SpreadsheetFault.notAWorkbook) { try Spreadsheet(path: path) }
    }
}
