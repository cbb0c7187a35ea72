import Diagnostics
import Foundation
import Reports

/// Where an inspection report goes: standard output, files, and a PDF that is made of the page.
final class InspectionTargets {
    /// The reports that have not begun.
    let targets: [ReportTarget]
    /// The files they are written to.
    let paths: [String]
    private let printing: PagePrinting?

    /// Opens what was asked for.
    ///
    /// - Throws: `CommandFailure` when a file cannot be written or stands there already, or nothing can make a PDF.
    init(_ output: InspectionOutputGroup, _ options: InspectionOptions) throws(CommandFailure) {
        try Self.refuse(output, options)
        let dialect: CSVDialect = output.excel ? .excel : .plain
        var targets: [ReportTarget] = []
        var paths: [String] = []
        for file in try Self.files(output, options) {
            targets.append(
                ReportTarget(
                    report: file.form.report(options, sheet: file.sheet, dialect: dialect),
                    file: try Self.file(file.path, isReplacing: output.force)))
            paths.append(file.path)
        }
        printing = try output.pdf.map { path throws(CommandFailure) in
            try PagePrinting(to: path, isReplacing: output.force)
        }
        if let printing {
            var page = ReportTarget(
                report: InspectionReport(.html, options: options),
                file: try Self.file(printing.page, isReplacing: false))
            page.isTold = false
            targets.append(page)
        }
        if output.format != nil || targets.isEmpty {
            let form = output.format ?? .html
            targets.append(
                ReportTarget(
                    report: form.report(options, sheet: output.sheet ?? .findings, dialect: dialect),
                    file: nil))
        }
        self.targets = targets
        self.paths = paths + [output.pdf].compactMap(\.self)
    }

    /// Makes the PDF, when one was asked for and there is a page.
    func finish() throws(CommandFailure) { try printing?.finish() }

    /// Begins a file.
    static func file(_ path: String, isReplacing: Bool) throws(CommandFailure) -> ReportFile {
        do { return try ReportFile(path: path, isReplacing: isReplacing) } catch {
            let status: ExitStatus = error.reason == .exists ? .wrongUsage : .cannotWrite
            throw CommandFailure(status: status, message: "fout: \(error)")
        }
    }
}
