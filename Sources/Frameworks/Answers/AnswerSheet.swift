import Diagnostics
import Spreadsheets

/// The sheets of a workbook that hold answers of people.
///
/// A place in it is that of the sheet: `antwoorden.xlsx/Antwoorden:3:5` is the fifth cell of the third row.
enum AnswerSheet {
    /// What a sheet with answers is called; what goes on in another is called `Antwoorden 2`.
    private static let name = "Antwoorden"

    /// The tables of a workbook; none after a report.
    static func tables(path: String, problems: ProblemSink) -> [CSVTable] {
        let book: Spreadsheet
        do { book = try Spreadsheet(path: path) } catch {
            problems.report(
                error == .missing ? .missingFile : .unreadable, at: Place(file: path), error.message,
                remedy: error.remedy)
            return []
        }
        let named = book.sheets.filter { $0.name == name || $0.name.hasPrefix(name + " ") }
        let sheets = named.isEmpty && book.sheets.count == 1 ? book.sheets : named
        if sheets.isEmpty {
            problems.report(
                .answer, at: Place(file: path), "het blad \"\(name)\" ontbreekt",
                remedy: "gebruik de werkmap die report schrijft")
        }
        return sheets.compactMap { table(of: $0, path) }
    }

    /// A sheet as a table, every row as long as the first; nil when it is empty.
    private static func table(of sheet: Spreadsheet.Sheet, _ path: String) -> CSVTable? {
        guard let head = sheet.rows.first else { return nil }
        let rows = sheet.rows.map { row in
            let texts = Dictionary(row.cells.map { ($0.column, $0.text) }) { first, _ in first }
            return head.cells.map { cell in
                PlacedText(
                    text: WhiteSpace.folded(texts[cell.column] ?? ""),
                    place: Place(
                        file: "\(path)/\(sheet.name)", line: row.number, column: cell.column))
            }
        }
        return CSVTable(
            header: rows[0], rows: Array(rows.dropFirst()).filter { $0.contains { !$0.text.isEmpty } })
    }
}
