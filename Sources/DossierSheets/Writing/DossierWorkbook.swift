import CXlsxWriter
import CivilDates
import Glibc
public import Records
import TemporaryFiles

/// A workbook in which people fill in dossiers, empty or with dossiers in it.
///
/// It is written row by row into a file without a name; equal input gives equal bytes. It is used by one thread.
public final class DossierWorkbook {
    private let layout: SheetLayout
    private let file: WrittenFile
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let styles: SheetStyles
    private var pages: [SheetPage] = []
    private var isClosed = false

    /// Begins a workbook: its sheets with their heads, notes and lists.
    ///
    /// - Parameter layout: How dossiers lie in it.
    /// - Throws: `cannotWrite` when it cannot be kept anywhere.
    public init(layout: SheetLayout) throws(DossierWorkbookError) {
        self.layout = layout
        guard let file = WrittenFile() else { throw .cannotWrite }
        self.file = file
        let book = UnnamedFile.folder.withCString { folder in
            var options = lxw_workbook_options()
            options.constant_memory = 1
            options.tmpdir = UnsafeMutablePointer(mutating: folder)
            return workbook_new_opt(file.path, &options)
        }
        guard let book else { throw .cannotWrite }
        self.book = book
        styles = SheetStyles(book)
        describe()
        guard build() else { throw .cannotWrite }
    }

    deinit { if !isClosed { lxw_workbook_free(book) } }

    /// Adds a dossier.
    ///
    /// - Parameter arena: The dossier, read to be written.
    /// - Throws: When it does not fit; then nothing of it is added, unless a sheet is full.
    public func append(_ arena: Arena) throws(DossierWorkbookError) {
        var filler = SheetFiller(layout: layout, arena: arena)
        filler.fill()
        let isTooLong = filler.rows.contains { row in
            row.values.contains { value in
                guard case .text(let text) = value else { return false }
                return SheetPage.escaped(text).utf16.count > SheetPage.textLimit
            }
        }
        if isTooLong { throw .textTooLong }
        for row in filler.rows {
            let page = pages[row.sheet]
            guard page.rowCount < SheetPage.rowLimit else { throw .tooManyRows }
            let columns = layout.sheets[row.sheet].columns
            let height = height(of: row.values, on: layout.sheets[row.sheet])
            let isWritten = page.append(row.values, height: height) { index, _ in
                self.format(of: columns[index])
            }
            guard isWritten else { throw .cannotWrite }
        }
    }

    /// How high a row stands, in points: not every program works it out when it opens a workbook.
    private func height(of values: [SheetValue], on sheet: SheetPlan) -> Double {
        let words = ColumnWords(layout: layout, sheet: sheet)
        let lines = zip(values, sheet.columns).map { value, column in
            guard case .text(let text) = value else { return 1.0 }
            return (Double(text.unicodeScalars.count) * 1.15 / words.width(column)).rounded(.up)
        }
        return min(max(1, lines.max() ?? 1) * 15, 405)
    }

    /// Makes the workbook complete and gives its bytes; nothing can be added afterwards.
    public func finish() throws(DossierWorkbookError) -> [UInt8] {
        for (page, sheet) in zip(pages, layout.sheets) {
            let last = lxw_row_t(max(page.rowCount - 1, 1))
            worksheet_autofilter(page.page, 0, 0, last, lxw_col_t(sheet.columns.count - 1))
        }
        isClosed = true
        guard workbook_close(book) == LXW_NO_ERROR, let bytes = file.bytes() else { throw .cannotWrite }
        return bytes
    }

    private func describe() {
        var properties = lxw_doc_properties()
        // The day of the model's first version, not today: an empty workbook is always the same.
        properties.created = 1_767_225_600
        "Dossiers invullen zonder export".withCString {
            properties.title = UnsafeMutablePointer(mutating: $0)
            _ = workbook_set_properties(book, &properties)
        }
    }

    private func build() -> Bool {
        let extras = ExtraPages(layout: layout, styles: styles)
        guard extras.addManual(to: book) else { return false }
        for sheet in layout.sheets {
            guard let page = SheetPage(sheet.name, in: book) else { return false }
            pages.append(page)
            guard head(page, sheet, extras.codes) else { return false }
        }
        return extras.addUndelivered(to: book) && extras.addCodes(to: book)
    }

    private func head(_ page: SheetPage, _ sheet: SheetPlan, _ codes: CodeRanges) -> Bool {
        let words = ColumnWords(layout: layout, sheet: sheet)
        for (index, column) in sheet.columns.enumerated() {
            page.setColumn(index, width: words.width(column), format(of: column))
        }
        let heads = sheet.columns.map { SheetValue.text(words.head($0)) }
        let isWritten = page.append(heads, height: 48) { index, _ in self.head(of: sheet.columns[index]) }
        guard isWritten else { return false }
        for (index, column) in sheet.columns.enumerated() {
            page.note(words.note(column), onColumn: index)
            if let choices = words.choices(column) {
                page.restrict(to: choices, column: index, help: "Kies uit de lijst.")
            } else if let range = codes.range(for: column, in: layout) {
                page.restrict(to: range, column: index, help: "Kies uit de lijst.")
            } else if layout.simpleType(of: column)?.kind == .date(fullOnly: true) {
                page.restrictToDays(column: index, help: "Vul een dag in, zoals 31-12-2026.")
            }
        }
        let keys = sheet.parent == nil ? 1 : sheet.columns.prefix { $0.isKey }.count
        worksheet_freeze_panes(page.page, 1, lxw_col_t(keys))
        worksheet_repeat_rows(page.page, 0, 0)
        return true
    }

    private func head(of column: SheetColumn) -> UnsafeMutablePointer<lxw_format>? {
        switch column.role {
        case .dossier, .parent, .tie: styles.keyHead
        case .value: styles.head
        case .mark: styles.markHead
        }
    }

    private func format(of column: SheetColumn) -> UnsafeMutablePointer<lxw_format>? {
        guard layout.field(of: column)?.isList == false else { return styles.entry }
        switch layout.simpleType(of: column)?.kind {
        case .date(fullOnly: true): return styles.day
        case .number: return styles.number
        default: return styles.entry
        }
    }
}
