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
    /// - Parameter framework: The id that file names get before their ending, or nil when there is one framework.
    /// - Throws: `CommandFailure` when a file cannot be written or stands there already.
    func targets(for framework: String? = nil) throws(CommandFailure) -> [ReportTarget] {
        let isOneOfMany = framework != nil
        var targets = [
            ReportTarget(report: report(format.value, isFile: false, isOneOfMany: isOneOfMany), file: nil)
        ]
        let outputs = outputs.value.map { Self.path($0, for: framework) }
        for (position, path) in outputs.enumerated() {
            let shown = VisibleText.escaped(path)
            guard !outputs[..<position].contains(where: { Self.location($0) == Self.location(path) })
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
                targets.append(
                    ReportTarget(report: report(form, isFile: true, isOneOfMany: isOneOfMany), file: file))
            } catch {
                let status: ExitStatus = error.reason == .exists ? .wrongUsage : .cannotWrite
                throw CommandFailure(status: status, message: "fout: \(error)")
            }
        }
        return targets
    }

    /// `uitkomst.json` as `uitkomst.<framework>.json`.
    private static func path(_ path: String, for framework: String?) -> String {
        guard let framework, let point = path.lastIndex(of: ".") else { return path }
        return path[..<point] + "." + framework + path[point...]
    }

    /// Where a file will stand, its folder followed through links; the path itself when there is no such folder.
    private static func location(_ path: String) -> String {
        let url = URL(filePath: path)
        let folder = url.deletingLastPathComponent().resolvingSymlinksInPath().path
        return folder + "/" + url.lastPathComponent
    }

    private func report(_ form: ReportForm, isFile: Bool, isOneOfMany: Bool) -> any CheckReport {
        var options = ReportOptions()
        options.namesFramework = isOneOfMany
        options.evidence = evidence.value.detail
        options.hasDigests = hasDigests.value ?? form.hasDigests
        options.hasSummary = hasSummary.value
        return form.report(options, isFile: isFile)
    }
}
