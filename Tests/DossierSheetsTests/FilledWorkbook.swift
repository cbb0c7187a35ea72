import CXlsxWriter
import Foundation

/// A workbook as a person may fill it in: rows of cells, a text that begins with `=` being a formula.
struct FilledWorkbook {
    /// What a cell holds.
    enum Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
        /// A text, or a formula.
        case text(String)
        /// A number.
        case number(Double)
        /// A number that is shown as a day.
        case day(Double)
        /// Yes or no, as spreadsheets know it.
        case boolean(Bool)

        init(stringLiteral value: String) { self = .text(value) }
        init(integerLiteral value: Int) { self = .number(Double(value)) }
    }

    /// The sheets in the order of their tabs, each with its rows.
    var sheets: [(name: String, rows: [[Cell]])] = []

    /// The bytes of the file.
    func bytes() throws -> [UInt8] {
        let path = FileManager.default.temporaryDirectory.appending(
            path: "ingevuld-\(UUID().uuidString).xlsx")
        defer { try? FileManager.default.removeItem(at: path) }
        guard let book = workbook_new(path.path), let day = workbook_add_format(book) else {
            throw CocoaError(.fileWriteUnknown)
        }
        format_set_num_format(day, "dd-mm-yyyy")
        for sheet in sheets {
            guard let page = workbook_add_worksheet(book, sheet.name) else {
                throw CocoaError(.fileWriteUnknown)
            }
            for (row, cells) in sheet.rows.enumerated() {
                for (column, cell) in cells.enumerated() {
                    let (row, column) = (lxw_row_t(row), lxw_col_t(column))
                    switch cell {
                    case .text(let text) where text.hasPrefix("="):
                        worksheet_write_formula(page, row, column, text, nil)
                    case .text(let text): worksheet_write_string(page, row, column, text, nil)
                    case .number(let number): worksheet_write_number(page, row, column, number, nil)
                    case .day(let number): worksheet_write_number(page, row, column, number, day)
                    case .boolean(let value): worksheet_write_boolean(page, row, column, value ? 1 : 0, nil)
                    }
                }
            }
        }
        guard workbook_close(book) == LXW_NO_ERROR else { throw CocoaError(.fileWriteUnknown) }
        return Array(try Data(contentsOf: path))
    }
}
