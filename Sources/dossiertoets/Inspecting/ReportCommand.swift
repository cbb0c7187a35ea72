import ArgumentParser
import Checking
import DossierReading
import Reports

/// `report`: the inspection report about a sample of dossiers.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Schrijft het inspectierapport over dossiers, of over de uitkomst van een eerdere toets.",
        discussion: """
            Het rapport heeft de volgorde van de gepubliceerde rapporten: inleiding, steekproef, resultaten per thema, \
            goede voorbeelden, conclusie, aanbevelingen, nazorg en bijlagen. Met --audience public staan er geen \
            kenmerken, vindplaatsen en kleine aantallen in.

            Voorbeeld:
              dossiertoets report SampleDossiers/wijchen --municipality Wijchen \\
                --region gelderland-zuid --reference-date 2019-12-01 -o rapport.html
              dossiertoets report dossiers/ --audience public --pdf rapport.pdf
              dossiertoets check dossiers/ -o uitkomst.json
              dossiertoets report uitkomst.json --format markdown

            Een rapport met -o of --pdf is compleet, of het is er niet.
            """)

    @Argument(
        help: ArgumentHelp(
            "Dossiers, archieven en mappen met dossiers, of één uitkomst van check in json of ndjson.",
            valueName: "pad"))
    var paths: [String]

    @Option(help: ArgumentHelp("De titel van het rapport.", valueName: "tekst"))
    var title: String?

    @Option(help: ArgumentHelp("De gemeente waar de dossiers vandaan komen.", valueName: "naam"))
    var municipality: String?

    @Option(
        name: .customLong("party"),
        help: ArgumentHelp("Een partij die bij het onderzoek was betrokken. Mag vaker.", valueName: "naam"))
    var parties: [String] = []

    @Option(
        help: ArgumentHelp(
            "Wie het rapport maakt: inspectie, of gemeente over haar eigen dossiers; standaard inspectie.",
            valueName: "maker"))
    var author = InspectionOptions.Author.inspectorate

    @Option(
        help: ArgumentHelp(
            "Voor wie het rapport is: internal (wie de dossiers mag inzien) of public (iedereen); standaard internal.",
            valueName: "lezer"))
    var audience = InspectionOptions.Audience.internal

    @Option(
        help: ArgumentHelp(
            "Met --audience public worden aantallen dossiers hieronder niet genoemd; standaard \(InspectionOptions().threshold).",
            valueName: "aantal"))
    var threshold: Int?

    @Flag(
        name: .customLong("no-timelines"),
        help:
            "Laat de bijlage met het verloop per dossier weg: daarin staan dagen uit de dossiers. In een rapport voor iedereen staat zij nooit."
    )
    var hidesTimelines = false

    @OptionGroup var output: InspectionOutputGroup

    @Option(
        name: .customLong("input-format"),
        help: ArgumentHelp(
            "Wat er op de standaardinvoer staat, of in een bestand waarvan de naam het niet zegt: xml, json, ndjson of zip.",
            valueName: "vorm"))
    var inputFormat: InputFormat?

    @OptionGroup var beside: BesideOptionGroup

    @Option(
        help: ArgumentHelp(
            "Hoeveel dossiers tegelijk worden beoordeeld (standaard: zoveel als de computer kernen heeft).",
            valueName: "aantal"))
    var jobs: Int?

    @OptionGroup var date: ReferenceDateOption
    @OptionGroup var options: FrameworkOptions

    func validate() throws {
        if let jobs, !CheckCommand.jobRange.contains(jobs) {
            throw ValidationError("--jobs is \(CheckCommand.jobWords)")
        }
        if let threshold, audience != .public {
            throw ValidationError("--threshold \(threshold) hoort bij --audience public")
        }
        if let threshold, threshold < 1 { throw ValidationError("--threshold is een getal vanaf 1") }
    }

    func run() throws {
        let earlier = paths.filter(EarlierCheck.isOne)
        guard earlier.isEmpty || paths.count == 1 else {
            throw CommandFailure(
                status: .wrongUsage,
                message: "fout: een eerdere uitkomst van check kan alleen op zichzelf – noem één bestand")
        }
        let target = try InspectionTargets(output, inspection)
        let status =
            earlier.isEmpty
            ? try DossierInspection(self).run(target) : try EarlierInspection(self, earlier[0]).run(target)
        try target.finish()
        if status == .interrupted {
            throw CommandFailure(
                status: status, message: "afgebroken – er is geen rapport geschreven")
        }
        if status == .inputRefused {
            throw CommandFailure(
                status: status,
                message:
                    "let op: niet alles kon worden beoordeeld – dossiertoets check noemt per bestand wat er mis is"
            )
        }
        if status != .done { throw CommandFailure(status: status, message: "") }
    }

    /// What the report is asked to be.
    private var inspection: InspectionOptions {
        var options = InspectionOptions()
        options.title = title
        options.municipality = municipality
        options.parties = parties
        options.author = author
        options.audience = audience
        if let threshold { options.threshold = threshold }
        return options
    }
}
