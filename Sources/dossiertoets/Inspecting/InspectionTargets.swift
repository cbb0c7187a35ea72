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
        var targets: [ReportTarget] = []
        for path in output.outputs {
            guard let form = InspectionForm(fileName: path) else {
                throw CommandFailure(
                    status: .wrongUsage,
                    message:
                        "fout: aan de naam \(VisibleText.escaped(path)) is de vorm van het rapport niet te zien – laat haar eindigen op .html, .md of .json"
                )
            }
            targets.append(
                ReportTarget(
                    report: InspectionReport(form, options: options),
                    file: try Self.file(path, isReplacing: output.force)))
        }
        printing = try output.pdf.map { path throws(CommandFailure) in
            try PagePrinting(to: path, isReplacing: output.force)
        }
        if let printing {
            targets.append(
                ReportTarget(
                    report: InspectionReport(.html, options: options),
                    file: try Self.file(printing.page, isReplacing: false)))
        }
        if output.format != nil || targets.isEmpty {
            targets.append(
                ReportTarget(
                    report: InspectionReport(output.format ?? .html, options: options), file: nil))
        }
        self.targets = targets
        paths = output.outputs + [output.pdf].compactMap(\.self)
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
