import ArgumentParser
import Reports

/// The options that say where an inspection report goes.
struct InspectionOutputGroup: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "De vorm van wat op het scherm komt: html, markdown of json; standaard html, en niets als het rapport naar een bestand gaat.",
            valueName: "vorm"))
    var format: InspectionForm?

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp(
            "Schrijf het rapport naar dit bestand; de vorm volgt uit de naam: .html, .md of .json. Mag vaker.",
            valueName: "bestand"))
    var outputs: [String] = []

    @Option(
        help: ArgumentHelp(
            "Schrijf het rapport als pdf naar dit bestand; daarvoor is de browser Chromium of Chrome nodig.",
            valueName: "bestand"))
    var pdf: String?

    @Flag(help: "Vervang een rapport dat er al staat.")
    var force = false
}

extension InspectionForm {
    /// The form a file name asks for, or nil when its ending is none of these.
    init?(fileName: String) {
        let forms: [String: InspectionForm] = [".html": .html, ".md": .markdown, ".json": .json]
        let name = fileName.lowercased()
        guard let form = forms.first(where: { name.hasSuffix($0.key) })?.value else { return nil }
        self = form
    }
}
