import ArgumentParser
import Diagnostics
import Foundation
import Reports

/// The options that say which reports there are and what they hold.
struct ReportOptionGroup: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "De vorm van wat op het scherm komt: text, html, markdown, json of ndjson (een regel per dossier, meteen als het is beoordeeld).",
            valueName: "vorm"))
    var format = ReportForm.text

    /// How much of what judgements rest on is reported.
    enum Evidence: String, ExpressibleByArgument, CaseIterable {
        /// What decided.
        case deciding
        /// Everything.
        case all
        /// Nothing.
        case none

        /// The same, as reports know it.
        var detail: ReportDetail {
            switch self {
            case .deciding: .deciding
            case .all: .all
            case .none: .none
            }
        }
    }

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp(
            "Schrijf ook een rapport naar dit bestand; de vorm volgt uit de naam: .html, .md, .json, .ndjson of .txt. Mag vaker.",
            valueName: "bestand"))
    var outputs: [String] = []

    @Flag(help: "Vervang een rapport dat er al staat.")
    var force = false

    @Option(
        help: ArgumentHelp(
            "Waar de oordelen op rusten, in json en ndjson: deciding (wat besliste en wat ontbreekt), all (ook waaruit blijkt dat een eis geldt en de termijn voorbij is) of none.",
            valueName: "keuze"))
    var evidence = Evidence.deciding

    @Flag(
        inversion: .prefixedNo,
        help: "Zet bij elk bestand zijn SHA-256; in json staat die er al, in ndjson alleen zo.")
    var hash: Bool?

    @Flag(name: .customLong("no-summary"), help: "Laat in ndjson de laatste regel met de samenvatting weg.")
    var omitsSummary = false

    /// Begins all reports: that on standard output first, then the files.
    ///
    /// - Throws: `CommandFailure` when a file cannot be written or stands there already.
    func targets() throws(CommandFailure) -> [ReportTarget] {
        var targets = [ReportTarget(report: report(format, isFile: false), file: nil)]
        for (position, path) in outputs.enumerated() {
            let shown = VisibleText.escaped(path)
            guard !outputs[..<position].contains(where: { Self.location($0) == Self.location(path) }) else {
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
                let file = try ReportFile(path: path, isReplacing: force)
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
        options.evidence = evidence.detail
        options.hasDigests = hash ?? form.hasDigests
        options.hasSummary = !omitsSummary
        return form.report(options, isFile: isFile)
    }
}
