/// Which sheets a workbook has, and where they are.
struct WorkbookOutline {
    /// The sheets in the order of their tabs: what they are called and in which part they stand.
    private(set) var sheets: [(name: String, part: String)] = []
    /// Whether days are counted from 1904 and not from 1900.
    private(set) var countsFrom1904 = false

    /// Reads what a file says of its sheets.
    init(_ file: PackedFile) throws(SpreadsheetFault) {
        guard let book = try file.xml("xl/workbook.xml"),
            let links = try file.xml("xl/_rels/workbook.xml.rels")
        else { throw .notAWorkbook }
        var parts: [String: String] = [:]
        while let piece = try links.next() {
            guard case .start("Relationship", _) = piece, let id = links.attribute("Id"),
                let target = links.attribute("Target")
            else { continue }
            parts[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
        }
        while let piece = try book.next() {
            guard case .start(let name, _) = piece else { continue }
            if name == "workbookPr" { countsFrom1904 = ["1", "true"].contains(book.attribute("date1904")) }
            guard name == "sheet", let title = book.attribute("name"), let id = book.attribute("id"),
                let part = parts[id]
            else { continue }
            // A sheet with nothing but a chart has no cells.
            if part.contains("worksheets/") { sheets.append((title, part)) }
        }
        if sheets.isEmpty { throw .notAWorkbook }
    }
}
