import CivilDates

/// Reads the rows of a sheet.
struct SheetReader {
    let strings: [String]
    let formats: NumberFormats?
    let countsFrom1904: Bool

    /// A cell that is being read.
    private struct Draft {
        var column: Int
        var kind: String
        var style: Int
        var value = ""
        var isText = false
        var isFormula = false
    }

    /// The rows that hold something.
    ///
    /// - Parameters:
    ///   - xml: The part of the sheet.
    ///   - limit: How many cells there may be.
    /// - Returns: The rows from above.
    /// - Throws: When there are too many, or the sheet cannot be read.
    mutating func rows(_ xml: XMLPull, upTo limit: Int) throws(SpreadsheetFault) -> [Spreadsheet.Row] {
        var rows: [Spreadsheet.Row] = []
        var row = Spreadsheet.Row(number: 0, cells: [])
        var (count, column) = (0, 0)
        var draft: Draft?
        while let piece = try xml.next() {
            switch piece {
            case .start("row", _):
                row = .init(number: xml.attribute("r").flatMap { Int($0) } ?? row.number + 1, cells: [])
                column = 0
            case .start("c", let isEmpty):
                column = xml.attribute("r").flatMap(CellText.column) ?? column + 1
                draft =
                    isEmpty
                    ? nil
                    : Draft(
                        column: column, kind: xml.attribute("t") ?? "n",
                        style: xml.attribute("s").flatMap { Int($0) } ?? 0)
            case .start("v", let isEmpty), .start("t", let isEmpty): draft?.isText = !isEmpty
            case .start("f", _): draft?.isFormula = true
            case .text(let text): if draft?.isText == true { draft?.value += text }
            case .end("v"), .end("t"): draft?.isText = false
            case .end("c"):
                guard let done = draft, let text = text(of: done), !text.isEmpty || done.isFormula else {
                    continue
                }
                draft = nil
                count += 1
                guard count <= limit else { throw .tooLarge }
                row.cells.append(
                    .init(
                        column: done.column, text: text, isFormula: done.isFormula,
                        isError: done.kind == "e"))
            case .end("row"): if !row.cells.isEmpty { rows.append(row) }
            default: break
            }
        }
        return rows
    }

    /// What a cell shows; nil when it shows an error.
    private func text(of cell: Draft) -> String? {
        switch cell.kind {
        case "s": Int(cell.value).flatMap { strings.indices.contains($0) ? strings[$0] : nil }
        case "inlineStr", "str": CellText.decoded(cell.value)
        case "b": cell.value == "1" ? "ja" : "nee"
        case "d": String(cell.value.prefix(10))
        case "e": "#" + cell.value.drop { $0 == "#" }
        default: day(cell) ?? CellText.number(cell.value)
        }
    }

    /// The day that a number is shown as; nil when it is shown as a number, or as a moment of a day.
    private func day(_ cell: Draft) -> String? {
        guard formats?.isDay(cell.style) == true, let number = Double(cell.value), number >= 1,
            number == number.rounded(), number < 2_958_466
        else { return nil }
        // 25,569 days lie between the first day of 1900, as spreadsheets count, and that of 1970.
        return CivilDay(number: Int32(number) - (countsFrom1904 ? 24_107 : 25_569)).description
    }
}
