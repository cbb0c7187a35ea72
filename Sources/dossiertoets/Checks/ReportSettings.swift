import Diagnostics
import Foundation
import Reports

/// Which reports there are and what they hold.
struct ReportSettings {
    /// The form of what goes to standard output.
    let format: Setting<ReportForm>
    /// The files that reports are written to.
    let outputs: Setting<[String]>
    /// Whether reports that are there already are replaced.
    let isReplacing: Bool
    /// How much of what judgements rest on is reported.
    let evidence: Setting<ReportOptionGroup.Evidence>
    /// Whether digests of the inputs are reported, or nil for what the form does.
    let hasDigests: Setting<Bool?>
    /// Whether lines for machines end with a summary.
    let hasSummary: Setting<Bool>

    /// Lays options over files of settings.
    init(_ options: ReportOptionGroup, _ configuration: Configuration) {
        format = Setting(options.format, else: configuration.format, standard: .text)
        outputs = Setting(options.outputs, else: configuration.outputs)
        isReplacing = options.force
        evidence = Setting(options.evidence, else: configuration.evidence, standard: .deciding)
        hasDigests = Setting(options.hash, else: configuration.hasDigests)
        hasSummary = Setting(options.summary, else: configuration.hasSummary, standard: true)
    }

    /// Begins all reports: that on standard output first, then the files.
    ///
    /// - Throws: `CommandFailure` when a file cannot be written or stands there already.
    func targets() throws(CommandFailure) -> [ReportTarget] {
        var targets = [ReportTarget(report: report(format.value, isFile: false), file: nil)]
        for (position, path) in outputs.value.enumerated() {
            let shown = VisibleText.escaped(path)
            guard !outputs.value[..<position].contains(where: { Self.location($0) == Self.location(path) })
            else {
                throw CommandFailure(
                    status: .wrongUsage,
                    message: "fout: \(shown) staat er twee keer – noem elk bestand één keer")
            }
            guard let form = ReportForm(fileName: path) else {
                throw CommandFailure(
                    status: .wrongUsage,
                    message:
                        "fout: aan de naam \(shown) is de vorm van het rapport niet te zien – laat haar eindigen op \(ReportForm.endings)"
                )
            }
            do {
                let file = try ReportFile(path: path, isReplacing: isReplacing)
                targets.append(ReportTarget(report: report(form, isFile: true), file: file))
            } catch {
                let status: ExitStatus = error.reason == .exists ? .wrongUsage : .cannotWrite
                throw CommandFailure(status: status, message: "fout: \(error)")
            }
        }
        return targets
    }

    /// Where a file will stand, its folder followed through links; the path itself when there is no such folder.
    private static func location(_ path: String) -> String {
        let url = URL(filePath: path)
        let folder = url.deletingLastPathComponent().resolvingSymlinksInPath().path
        return folder + "/" + url.lastPathComponent
    }

    private func report(_ form: ReportForm, isFile: Bool) -> any CheckReport {
        var options = ReportOptions()
        options.evidence = evidence.value.detail
        options.hasDigests = hasDigests.value ?? form.hasDigests
        options.hasSummary = hasSummary.value
        return form.report(options, isFile: isFile)
    }
}
