import DossierSheets
import Spreadsheets

/// Reads workbooks.
enum SpreadsheetFuzzing {
    private static let limits = SpreadsheetLimits(fileBytes: 1 << 20, unpackedBytes: 1 << 20, cells: 10_000)

    /// Reads a workbook; no more may come out of it than was asked for, and nothing twice.
    static func complaint(about bytes: [UInt8]) -> String? {
        guard let book = try? Spreadsheet(bytes: bytes, limits: limits) else { return nil }
        let cells = book.sheets.flatMap(\.rows).flatMap(\.cells)
        if cells.count > limits.cells { return "there are more cells than may be" }
        if cells.contains(where: { $0.column < 1 || $0.text.isEmpty && !$0.isFormula }) {
            return "a cell is nowhere or empty"
        }
        return nil
    }
}
