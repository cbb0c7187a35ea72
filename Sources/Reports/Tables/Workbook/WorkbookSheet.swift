import CXlsxWriter
import CivilDates
import Findings
import Judging
import Spreadsheets

/// One sheet of a workbook that is being written.
final class WorkbookSheet {
    /// The most characters of a cell: those of Excel, less what escaping may add.
    private static let textLimit = 30_000

    private let sheet: ReportSheet
    private let columns: [SheetColumn]
    private let number: Int
    private let page: UnsafeMutablePointer<lxw_worksheet>
    /// How many rows there are, the head among them.
    private(set) var rowCount = 1

    /// Begins a sheet with its head; nil when there can be no more.
    ///
    /// - Parameters:
    ///   - sheet: What it shows.
    ///   - columns: Its columns.
    ///   - number: 1 for the first, more for what goes on in another.
    ///   - book: The workbook.
    ///   - styles: How cells look.
    init?(
        _ sheet: ReportSheet, _ columns: [SheetColumn], number: Int = 1,
        in book: UnsafeMutablePointer<lxw_workbook>, _ styles: WorkbookStyles
    ) {
        let name = number == 1 ? sheet.title : "\(sheet.title) \(number)"
        guard let page = workbook_add_worksheet(book, name) else { return nil }
        self.sheet = sheet
        self.columns = columns
        self.number = number
        self.page = page
        for (index, column) in columns.enumerated() {
            worksheet_set_column(page, lxw_col_t(index), lxw_col_t(index), column.width, nil)
        }
        worksheet_freeze_panes(page, 1, sheet.isOfFiles ? 1 : 0)
        worksheet_set_landscape(page)
        worksheet_set_paper(page, 9)  // A4
        worksheet_fit_to_pages(page, 1, 0)
        worksheet_repeat_rows(page, 0, 0)
        let heights = columns.map { Self.height(of: $0.title, in: $0.width - Self.filterWidth) }
        worksheet_set_row(page, 0, heights.max() ?? Self.lineHeight, nil)
        for (index, column) in columns.enumerated() {
            worksheet_write_string(page, 0, lxw_col_t(index), Self.shown(column.title), styles.head)
        }
    }

    /// The sheet in which this one goes on.
    func next(in book: UnsafeMutablePointer<lxw_workbook>, _ styles: WorkbookStyles) -> WorkbookSheet? {
        WorkbookSheet(sheet, columns, number: number + 1, in: book, styles)
    }

    /// Adds a row.
    ///
    /// - Returns: Whether it could be written.
    func append(_ cells: [SheetCell], _ styles: WorkbookStyles) -> Bool {
        let row = lxw_row_t(rowCount)
        rowCount += 1
        let heights = zip(cells, columns).map { Self.height(of: $0.plainText, in: $1.width) }
        worksheet_set_row(page, row, heights.max() ?? Self.lineHeight, nil)
        return cells.enumerated().allSatisfy { index, cell in
            let isEntry = sheet == .answers && index >= Self.firstEntry
            return write(cell, row, lxw_col_t(index), isEntry, styles) == LXW_NO_ERROR
        }
    }

    private func write(
        _ cell: SheetCell, _ row: lxw_row_t, _ column: lxw_col_t, _ isEntry: Bool, _ styles: WorkbookStyles
    ) -> lxw_error {
        let format = isEntry ? styles.entry : styles.text
        switch cell {
        case .text(let text):
            let shown = Self.shown(FormulaGuard.shown(text))
            guard !shown.isEmpty else { return LXW_NO_ERROR }
            return worksheet_write_string(page, row, column, shown, format)
        case .outcome(let mark, let words):
            return worksheet_write_string(page, row, column, "\(Sign(mark).text) \(words)", format)
        case .number(let number): return worksheet_write_number(page, row, column, Double(number), format)
        case .day(let day):
            // Excel knows no day before 1900.
            guard day.year >= 1900 else {
                return worksheet_write_string(page, row, column, day.description, format)
            }
            var date = lxw_datetime()
            (date.year, date.month, date.day) = (Int32(day.year), Int32(day.month), Int32(day.day))
            return worksheet_write_datetime(
                page, row, column, &date, isEntry ? styles.entryDay : styles.day)
        case .empty:
            // A cell that is to be filled in looks so.
            return isEntry
                ? worksheet_write_blank(page, row, column, entry(at: column, styles)) : LXW_NO_ERROR
        }
    }

    /// Adds what needs to know how many rows there are: the filter, colours and what may be filled in.
    func finish(_ styles: WorkbookStyles) {
        let last = lxw_row_t(max(1, rowCount - 1))
        worksheet_autofilter(page, 0, 0, last, lxw_col_t(columns.count - 1))
        colour(last, styles)
        if sheet == .answers { restrict(last) }
    }
}

extension WorkbookSheet {
    /// How high a line is, in points.
    fileprivate static let lineHeight = 15.0
    /// The highest a row can be, in points.
    private static let heightLimit = 405.0
    /// How many characters the button of a filter takes.
    fileprivate static let filterWidth = 4.0

    /// How high a text stands in a column, in points.
    ///
    /// Not every program works it out when it opens a workbook. Lines are broken between words, so that they are not
    /// quite full.
    fileprivate static func height(of text: String, in width: Double) -> Double {
        let lines = (Double(text.unicodeScalars.count) * 1.15 / width).rounded(.up)
        return min(max(1, lines) * lineHeight, heightLimit)
    }

    /// The first column that a person fills in, on the sheet of answers.
    fileprivate static let firstEntry = 4

    private func entry(at column: lxw_col_t, _ styles: WorkbookStyles) -> UnsafeMutablePointer<lxw_format>? {
        columns[Int(column)].title == "datum" ? styles.entryDay : styles.entry
    }

    /// A text as a cell holds it: what XML cannot hold is shown, what Excel would decode is kept as it is.
    private static func shown(_ text: String) -> String {
        let whole = CellText.escaped(XMLText.legal(text))
        return whole.utf8.count <= textLimit ? whole : cut(whole)
    }

    private static func cut(_ text: String) -> String {
        var (bytes, end) = (0, text.startIndex)
        for index in text.indices {
            bytes += text[index].utf8.count
            if bytes > textLimit { break }
            end = text.index(after: index)
        }
        return text[..<end] + "…"
    }

    /// Lets the sign in front of a cell decide its colour, also after a person changed it.
    private func colour(_ last: lxw_row_t, _ styles: WorkbookStyles) {
        let columns = colouredColumns
        guard let first = columns.first, let final = columns.last else { return }
        for (sign, format) in styles.marks {
            sign.withCString { sign in
                var rule = lxw_conditional_format()
                rule.type = UInt8(LXW_CONDITIONAL_TYPE_TEXT.rawValue)
                rule.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_TEXT_BEGINS_WITH.rawValue)
                rule.value_string = UnsafeMutablePointer(mutating: sign)
                rule.format = format
                rule.stop_if_true = 1
                _ = worksheet_conditional_format_range(
                    page, 1, lxw_col_t(first), last, lxw_col_t(final), &rule)
            }
        }
    }

    private var colouredColumns: [Int] {
        columns.indices.filter { index in
            switch sheet {
            case .verdicts: columns[index].title.first?.isNumber == true
            case .requirements: columns[index].title == "uitkomst"
            case .findings: columns[index].title == "richting"
            case .worklist, .answers, .account: false
            }
        }
    }

    /// Says what may be filled in: outcomes and sources from a list, and a day.
    private func restrict(_ last: lxw_row_t) {
        let outcomes = Answer.outcomes.map(\.word).joined(separator: ",")
        let sources = Answer.Source.allCases.map(\.rawValue).joined(separator: ",")
        for (title, list) in [("uitkomst", outcomes), ("bron", sources)] {
            "\"\(list)\"".withCString { list in
                var rule = lxw_data_validation()
                rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
                rule.value_formula = UnsafeMutablePointer(mutating: list)
                apply(rule, to: title, last, "Kies uit de lijst.")
            }
        }
        var rule = lxw_data_validation()
        rule.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
        rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
        (rule.value_datetime.year, rule.value_datetime.month, rule.value_datetime.day) = (2000, 1, 1)
        apply(rule, to: "datum", last, "Vul een dag in, zoals 31-12-2026.")
    }

    private func apply(_ original: lxw_data_validation, to title: String, _ last: lxw_row_t, _ help: String) {
        guard let index = columns.firstIndex(where: { $0.title == title }) else { return }
        var rule = original
        help.withCString { help in
            rule.error_message = UnsafeMutablePointer(mutating: help)
            _ = worksheet_data_validation_range(page, 1, lxw_col_t(index), last, lxw_col_t(index), &rule)
        }
    }
}
