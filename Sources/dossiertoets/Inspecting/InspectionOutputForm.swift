import ArgumentParser
import Reports

/// The forms an inspection report can be asked in; the raw value is the word on the command line.
enum InspectionOutputForm: String, ExpressibleByArgument, CaseIterable {
    /// A page for a browser.
    case html
    /// A text to work on in an editor.
    case markdown
    /// For machines.
    case json
    /// A table for spreadsheets.
    case csv
    /// A workbook for spreadsheets.
    case xlsx
    /// A document for word processors.
    case docx

    /// The endings of file names that ask for a form.
    static let endings = ".html, .md, .docx, .xlsx, .csv of .json"

    /// The form a file name asks for, or nil when its ending is none of these.
    init?(fileName: String) {
        let forms: [String: InspectionOutputForm] = [
            ".html": .html, ".md": .markdown, ".json": .json, ".csv": .csv, ".xlsx": .xlsx, ".docx": .docx,
        ]
        let name = fileName.lowercased()
        guard let form = forms.first(where: { name.hasSuffix($0.key) })?.value else { return nil }
        self = form
    }

    /// Whether it is nothing to look at on a screen.
    var isBinary: Bool { self == .xlsx || self == .docx }

    /// A report in this form that has not begun.
    ///
    /// - Parameters:
    ///   - options: What it is asked to be.
    ///   - sheet: The sheet, for a table.
    ///   - dialect: How its values are separated.
    /// - Returns: The report.
    func report(
        _ options: InspectionOptions, sheet: ReportSheet, dialect: CSVDialect
    ) -> any CheckReport {
        switch self {
        case .html: InspectionReport(.html, options: options)
        case .markdown: InspectionReport(.markdown, options: options)
        case .json: InspectionReport(.json, options: options)
        case .csv: TableReport(sheet, options: options, dialect: dialect)
        case .docx: InspectionReport(.docx, options: options)
        case .xlsx: WorkbookReport(options: options)
        }
    }
}
