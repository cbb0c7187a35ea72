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

    /// The form a file name asks for, or nil when its ending is none of these.
    init?(fileName: String) {
        let forms: [String: ReportForm] = [
            ".txt": .text, ".html": .html, ".md": .markdown, ".json": .json, ".ndjson": .ndjson,
        ]
        let name = fileName.lowercased()
        guard let form = forms.first(where: { name.hasSuffix($0.key) })?.value else { return nil }
        self = form
    }

    /// The endings of file names that ask for a form.
    static let endings = ".html, .md, .json, .ndjson of .txt"

    /// A report in this form.
    ///
    /// - Parameters:
    ///   - options: What a report for machines holds; how a terminal looks counts only for standard output.
    ///   - isFile: Whether it goes to a file.
    /// - Returns: A report that has not begun.
    func report(_ options: ReportOptions, isFile: Bool) -> any CheckReport {
        switch self {
        case .text:
            TextReport(
                width: isFile ? Terminal.defaultWidth : Terminal.width,
                inColour: !isFile && Terminal.showsColour)
        case .html: PagedReport.html()
        case .markdown: PagedReport.markdown()
        case .json: JSONReport(options: options)
        case .ndjson: NDJSONReport(options: options)
        }
    }

    /// Whether digests of the inputs stand in it unless asked otherwise.
    var hasDigests: Bool { self == .json }
}
