import CXlsxWriter
import CivilDates
import Glibc
import TemporaryFiles

/// A workbook that is written row by row into files without a name; a few rows are held in memory.
///
/// It is used by one thread at a time.
final class Workbook: @unchecked Sendable {
    /// The most rows of one sheet, its head among them; what comes after goes on in another.
    static let rowLimit = Int(LXW_ROW_MAX)
    private static let pageBytes = 64 << 10

    private let file: Int32
    private let book: UnsafeMutablePointer<lxw_workbook>?
    private let styles: WorkbookStyles?
    private let rowLimit: Int
    private var sheets: [ReportSheet: WorkbookSheet] = [:]
    private var isClosed = false
    /// Whether something could not be written.
    private(set) var hasFailed = false

    /// Begins a workbook without sheets.
    init(rowLimit: Int = Workbook.rowLimit) {
        self.rowLimit = rowLimit
        let file = UnnamedFile.open() ?? -1
        self.file = file
        book =
            file < 0
            ? nil
            : UnnamedFile.folder.withCString { folder in
                var options = lxw_workbook_options()
                options.constant_memory = 1
                options.tmpdir = UnsafeMutablePointer(mutating: folder)
                return workbook_new_opt("/proc/self/fd/\(file)", &options)
            }
        styles = book.map { WorkbookStyles($0) }
        if file < 0 || book == nil { hasFailed = true }
    }

    deinit {
        if let book, !isClosed { lxw_workbook_free(book) }
        if file >= 0 { Glibc.close(file) }
    }

    /// Says what the workbook is called and when it was made.
    func describe(_ title: String, on day: CivilDay) {
        guard let book else { return }
        var properties = lxw_doc_properties()
        properties.created = time_t(day.number) * 86_400
        XMLText.legal(title).withCString {
            properties.title = UnsafeMutablePointer(mutating: $0)
            _ = workbook_set_properties(book, &properties)
        }
    }

    /// Adds a sheet with its head.
    func add(_ sheet: ReportSheet, _ columns: [SheetColumn]) {
        guard let book, let styles else { return }
        sheets[sheet] = WorkbookSheet(sheet, columns, in: book, styles)
        if sheets[sheet] == nil { hasFailed = true }
    }

    /// Adds rows to a sheet.
    func append(_ rows: [[SheetCell]], to sheet: ReportSheet) {
        guard let book, let styles, !hasFailed else { return }
        for row in rows {
            if let full = sheets[sheet], full.rowCount >= rowLimit {
                full.finish(styles)
                sheets[sheet] = full.next(in: book, styles)
            }
            guard sheets[sheet]?.append(row, styles) == true else {
                hasFailed = true
                return
            }
        }
    }

    /// Makes the workbook complete.
    func close() {
        guard let book, let styles, !isClosed else { return }
        for sheet in sheets.values { sheet.finish(styles) }
        isClosed = true
        if workbook_close(book) != LXW_NO_ERROR { hasFailed = true }
    }

    /// Gives the bytes of a complete workbook, part by part.
    func read<Failure>(to write: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        var offset = 0
        while !hasFailed {
            var page = [UInt8](repeating: 0, count: Self.pageBytes)
            let count = page.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, off_t(offset)) }
            if count < 0 { hasFailed = true }
            guard count > 0 else { return }
            offset += count
            page.removeLast(page.count - count)
            try write(page)
        }
    }
}
