import ArgumentParser
import Reports

/// The options that say which reports there are and what they hold.
struct ReportOptionGroup: ParsableArguments {
    @Flag(
        help:
            "Geef in plaats van het verslag een werklijst: per dossier wat ontbreekt, wat eraan komt en wat u nog moet beantwoorden."
    )
    var worklist = false

    @Option(
        help: ArgumentHelp(
            "De vorm van wat op het scherm komt: text, html, markdown, json of ndjson (een regel per dossier, meteen als het is beoordeeld), en van een werklijst text, html, csv, ics of json; standaard text.",
            valueName: "vorm"))
    var format: ReportForm?

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
            "Schrijf ook een rapport naar dit bestand; de vorm volgt uit de naam: .html, .md, .json, .ndjson of .txt, en van een werklijst .html, .csv, .ics, .json of .txt. Mag vaker.",
            valueName: "bestand"))
    var outputs: [String] = []

    @Flag(help: "Vervang een rapport dat er al staat.")
    var force = false

    @Option(
        help: ArgumentHelp(
            "Waar de oordelen op rusten, in json en ndjson: deciding (wat besliste en wat ontbreekt), all (ook waaruit blijkt dat een eis geldt en de termijn voorbij is) of none; standaard deciding.",
            valueName: "keuze"))
    var evidence: Evidence?

    @Flag(
        inversion: .prefixedNo,
        help: "Zet bij elk bestand zijn SHA-256; in json staat die er al, in ndjson alleen zo.")
    var hash: Bool?

    @Flag(
        inversion: .prefixedNo,
        help: "Eindig in ndjson met een regel met de samenvatting (standaard), of laat die weg.")
    var summary: Bool?
}
