import CXlsxWriter
import CivilDates
import Glibc
import Spreadsheets

/// One sheet of a workbook that is being written, row by row.
final class SheetPage {
    /// The most rows of a sheet, its head among them.
    static let rowLimit = Int(LXW_ROW_MAX)
    /// The most characters of a cell, as a spreadsheet counts them.
    static let textLimit = 32_767

    let page: UnsafeMutablePointer<lxw_worksheet>
    /// How many rows there are, the head among them.
    private(set) var rowCount = 0

    /// Adds a sheet; nil when there can be no more, or its name cannot be one.
    init?(_ name: String, in book: UnsafeMutablePointer<lxw_workbook>) {
        guard let page = workbook_add_worksheet(book, name) else { return nil }
        self.page = page
        worksheet_set_landscape(page)
        worksheet_set_paper(page, 9)  // A4
    }

    /// Gives a column its width, and what is typed in it its look.
    func setColumn(_ index: Int, width: Double, _ format: UnsafeMutablePointer<lxw_format>? = nil) {
        worksheet_set_column(page, lxw_col_t(index), lxw_col_t(index), width, format)
    }

    /// Adds a row.
    ///
    /// - Returns: Whether it could be written.
    func append(
        _ values: [SheetValue], height: Double? = nil,
        _ format: (Int, SheetValue) -> UnsafeMutablePointer<lxw_format>?
    ) -> Bool {
        guard rowCount < Self.rowLimit else { return false }
        let row = lxw_row_t(rowCount)
        rowCount += 1
        if let height { worksheet_set_row(page, row, height, nil) }
        return values.enumerated().allSatisfy { index, value in
            write(value, row, lxw_col_t(index), format(index, value)) == LXW_NO_ERROR
        }
    }

    private func write(
        _ value: SheetValue, _ row: lxw_row_t, _ column: lxw_col_t,
        _ format: UnsafeMutablePointer<lxw_format>?
    ) -> lxw_error {
        switch value {
        case .empty: return LXW_NO_ERROR
        case .text(let text): return worksheet_write_string(page, row, column, Self.escaped(text), format)
        case .number(let number): return worksheet_write_number(page, row, column, Double(number), format)
        case .day(let day):
            var date = lxw_datetime()
            (date.year, date.month, date.day) = (Int32(day.year), Int32(day.month), Int32(day.day))
            return worksheet_write_datetime(page, row, column, &date, format)
        }
    }

    /// Puts a note on a cell of the head.
    func note(_ text: String, onColumn index: Int) {
        var options = lxw_comment_options()
        options.width = 380
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let count = lines.reduce(0) { $0 + max(1, ($1.count + 57) / 58) }
        options.height = UInt16(min(24 + 17 * count, 640))
        options.font_size = 9
        "dossiertoets".withCString { author in
            options.author = UnsafeMutablePointer(mutating: author)
            _ = worksheet_write_comment_opt(page, 0, lxw_col_t(index), text, &options)
        }
    }

    /// Lets cells of a column be chosen from a list.
    ///
    /// - Parameters:
    ///   - list: A range (`=Codelijsten!$A$2:$A$9`) or words with commas between them.
    ///   - index: The column.
    ///   - help: What is said when something else is filled in.
    func restrict(to list: String, column index: Int, help: String) {
        var rule = lxw_data_validation()
        rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
        let formula = list.hasPrefix("=") ? list : "\"\(list)\""
        formula.withCString { formula in
            rule.value_formula = UnsafeMutablePointer(mutating: formula)
            apply(rule, index, help)
        }
    }

    /// Lets cells of a column be days only.
    func restrictToDays(column index: Int, help: String) {
        var rule = lxw_data_validation()
        rule.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
        rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
        (rule.value_datetime.year, rule.value_datetime.month, rule.value_datetime.day) = (1900, 1, 1)
        apply(rule, index, help)
    }

    private func apply(_ original: lxw_data_validation, _ index: Int, _ help: String) {
        var rule = original
        help.withCString { help in
            rule.error_message = UnsafeMutablePointer(mutating: help)
            _ = worksheet_data_validation_range(
                page, 1, lxw_col_t(index), lxw_row_t(Self.rowLimit - 1), lxw_col_t(index), &rule)
        }
    }

    /// A text as a cell holds it: what Excel would decode, and a carriage return, are kept as they are.
    static func escaped(_ text: String) -> String {
        let whole = CellText.escaped(text)
        guard whole.utf8.contains(0x0D) else { return whole }
        // As scalars: a carriage return and the line feed behind it are one character.
        return whole.unicodeScalars.reduce(into: "") {
            $0 += $1 == "\r" ? "_x000D_" : String($1)
        }
    }
}
