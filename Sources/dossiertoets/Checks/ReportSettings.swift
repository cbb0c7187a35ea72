import Diagnostics
import Foundation
import Reports

/// Which reports there are and what they hold.
struct ReportSettings {
    /// Whether they are work lists.
    let isWorklist: Bool
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
    ///
    /// - Throws: `CommandFailure` when what goes to standard output has no such form.
    init(_ options: ReportOptionGroup, _ configuration: Configuration) throws(CommandFailure) {
        isWorklist = options.worklist
        format = Setting(options.format, else: configuration.format, standard: .text)
        outputs = Setting(options.outputs, else: configuration.outputs)
        isReplacing = options.force
        evidence = Setting(options.evidence, else: configuration.evidence, standard: .deciding)
        hasDigests = Setting(options.hash, else: configuration.hasDigests)
        hasSummary = Setting(options.summary, else: configuration.hasSummary, standard: true)
        guard !forms.contains(format.value) else { return }
        try format.origin.refuse(
            code: "onbekende-waarde",
            "\(format.origin.name(of: .format)) \(format.value.rawValue) is \(isWorklist ? "geen vorm" : "alleen een vorm") van een werklijst",
            remedy: isWorklist
                ? "kies uit: \(forms.map(\.rawValue).joined(separator: ", "))" : "voeg --worklist toe")
    }

    /// The forms a report can have.
    private var forms: [ReportForm] { isWorklist ? ReportForm.ofWorklist : ReportForm.ofCheck }

    /// Begins all reports: that on standard output first, then the files.
    ///
    /// - Parameter framework: The id that file names get before their ending, or nil when there is one framework.
    /// - Returns: The reports in that order.
    /// - Throws: `CommandFailure` when a file cannot be written or stands there already.
    func targets(for framework: String? = nil) throws(CommandFailure) -> [ReportTarget] {
        let isOneOfMany = framework != nil
        guard let first = report(format.value, isFile: false, isOneOfMany: isOneOfMany) else {
            preconditionFailure("a form that reports cannot have is refused before")
        }
        var targets = [ReportTarget(report: first, file: nil)]
        let outputs = outputs.value.map { Self.path($0, for: framework) }
        for (position, path) in outputs.enumerated() {
            guard !outputs[..<position].contains(where: { Self.location($0) == Self.location(path) })
            else {
                throw CommandFailure(
                    status: .wrongUsage,
                    message:
                        "fout: \(VisibleText.escaped(path)) staat er twee keer – noem elk bestand één keer")
            }
            guard let form = ReportForm(fileName: path),
                let report = report(form, isFile: true, isOneOfMany: isOneOfMany)
            else { throw noForm(path) }
            targets.append(ReportTarget(report: report, file: try file(path)))
        }
        return targets
    }

    /// How a command ends over a name that tells no form.
    private func noForm(_ path: String) -> CommandFailure {
        let shown = VisibleText.escaped(path)
        if !isWorklist, ReportForm(fileName: path) != nil {
            return CommandFailure(
                status: .wrongUsage,
                message:
                    "fout: \(shown) heeft een vorm die alleen een werklijst kan hebben – voeg --worklist toe"
            )
        }
        let isPDF = path.lowercased().hasSuffix(".pdf")
        if !isWorklist, isPDF || InspectionOutputForm(fileName: path) != nil {
            let option = isPDF ? "--pdf" : "-o"
            return CommandFailure(
                status: .wrongUsage,
                message:
                    "fout: check schrijft geen \(shown) – gebruik dossiertoets report met \(option) \(shown), of laat de naam eindigen op \(ReportForm.endings)"
            )
        }
        let endings = isWorklist ? ReportForm.worklistEndings : ReportForm.endings
        return CommandFailure(
            status: .wrongUsage,
            message:
                "fout: aan de naam \(shown) is de vorm van \(isWorklist ? "de werklijst" : "het rapport") niet te zien – laat haar eindigen op \(endings)"
        )
    }

    private func file(_ path: String) throws(CommandFailure) -> ReportFile {
        do {
            return try ReportFile(path: path, isReplacing: isReplacing)
        } catch {
            let status: ExitStatus = error.reason == .exists ? .wrongUsage : .cannotWrite
            throw CommandFailure(status: status, message: "fout: \(error)")
        }
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

    /// A report that has not begun; nil when there is none of this form.
    private func report(_ form: ReportForm, isFile: Bool, isOneOfMany: Bool) -> (any CheckReport)? {
        if isWorklist { return form.worklist(isFile: isFile) }
        var options = ReportOptions()
        options.namesFramework = isOneOfMany
        options.evidence = evidence.value.detail
        options.hasDigests = hasDigests.value ?? form.hasDigests
        options.hasSummary = hasSummary.value
        return form.report(options, isFile: isFile)
    }
}
