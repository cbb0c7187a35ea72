import ArgumentParser
import Diagnostics
import Reports

/// The forms a report of a check can have.
enum ReportForm: String, ExpressibleByArgument, CaseIterable {
    /// For people, on a terminal.
    case text
    /// For people, a page for a browser.
    case html
    /// For people, a page to work on in an editor.
    case markdown
    /// For machines, one object.
    case json
    /// For machines, one object per line as the check goes on.
    case ndjson
    /// For spreadsheets, a work list only.
    case csv
    /// For calendars, a work list only.
    case ics

    /// The forms of the report of a check.
    static let ofCheck: [ReportForm] = [.text, .html, .markdown, .json, .ndjson]
    /// The forms of a work list.
    static let ofWorklist: [ReportForm] = [.text, .html, .csv, .ics, .json]

    /// The form a file name asks for, or nil when its ending is none of these.
    init?(fileName: String) {
        let forms: [String: ReportForm] = [
            ".txt": .text, ".html": .html, ".md": .markdown, ".json": .json, ".ndjson": .ndjson,
            ".csv": .csv, ".ics": .ics,
        ]
        let name = fileName.lowercased()
        guard let form = forms.first(where: { name.hasSuffix($0.key) })?.value else { return nil }
        self = form
    }

    /// The endings of file names that ask for a form.
    static let endings = ".html, .md, .json, .ndjson of .txt"
    /// The endings of file names that ask for a form of a work list.
    static let worklistEndings = ".html, .csv, .ics, .json of .txt"

    /// A report in this form.
    ///
    /// - Parameters:
    ///   - options: What a report for machines holds; how a terminal looks counts only for standard output.
    ///   - isFile: Whether it goes to a file.
    /// - Returns: A report that has not begun; nil when only a work list has this form.
    func report(_ options: ReportOptions, isFile: Bool) -> (any CheckReport)? {
        switch self {
        case .text:
            TextReport(
                width: isFile ? Terminal.defaultWidth : Terminal.width,
                inColour: !isFile && Terminal.showsColour)
        case .html: PagedReport.html()
        case .markdown: PagedReport.markdown()
        case .json: JSONReport(options: options)
        case .ndjson: NDJSONReport(options: options)
        case .csv, .ics: nil
        }
    }

    /// A work list in this form.
    ///
    /// - Parameter isFile: Whether it goes to a file.
    /// - Returns: A report that has not begun; nil when a work list has no such form.
    func worklist(isFile: Bool) -> (any CheckReport)? {
        switch self {
        case .text:
            WorklistTextReport(
                width: isFile ? Terminal.defaultWidth : Terminal.width,
                inColour: !isFile && Terminal.showsColour)
        case .html: WorklistPage()
        case .csv: WorklistTable()
        case .ics: WorklistCalendar()
        case .json: WorklistJSON()
        case .markdown, .ndjson: nil
        }
    }

    /// Whether there is one report of this form for each framework, which cannot stand one behind the other.
    var isForOneFramework: Bool { self == .html || self == .csv || self == .ics }

    /// Whether digests of the inputs stand in it unless asked otherwise.
    var hasDigests: Bool { self == .json }
}
