import ArgumentParser
import Reports

/// The options that say where an inspection report goes.
struct InspectionOutputGroup: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "De vorm van wat op het scherm komt: html, markdown, docx, xlsx, csv of json; standaard html, en niets als het rapport naar een bestand gaat. Op een scherm zelf noemt u de vorm of een bestand.",
            valueName: "vorm"))
    var format: InspectionOutputForm?

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp(
            "Schrijf het rapport naar dit bestand; de vorm volgt uit de naam: .html, .md, .docx, .xlsx, .csv of .json. Mag vaker.",
            valueName: "bestand"))
    var outputs: [String] = []

    @Option(
        help: ArgumentHelp(
            "Schrijf het rapport als pdf naar dit bestand; daarvoor is de browser Chromium of Chrome nodig.",
            valueName: "bestand"))
    var pdf: String?

    @Option(
        help: ArgumentHelp(
            "De tabel die in csv komt: oordelen, eisen, bevindingen, werklijst, antwoorden of verantwoording. Zonder deze keuze schrijft -o rapport.csv ze alle, als rapport-oordelen.csv enzovoort, en komen op het scherm de bevindingen.",
            valueName: "blad"))
    var sheet: ReportSheet?

    @Flag(
        help: "Schrijf csv zoals Excel het in Nederland meteen opent: met puntkomma's en een byte order mark."
    )
    var excel = false

    @Flag(help: "Vervang een rapport dat er al staat.")
    var force = false
}
