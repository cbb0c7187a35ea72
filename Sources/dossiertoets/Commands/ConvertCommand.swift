import ArgumentParser
import Checking
import DossierReading

/// `convert`: writes dossiers in another form.
struct ConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Schrijft dossiers in een andere vorm: XML, JSON of een dossier per regel.",
        discussion: """
            Er gaat niets verloren: terug omgezet is het hetzelfde dossier, alleen commentaar en witruimte niet. \
            Een dossier dat niet aan het model voldoet, wordt genoemd en niet omgezet.

            Voorbeeld:
              dossiertoets convert dossier.xml > dossier.json
              dossiertoets convert dossiers/ --to ndjson -o alles.ndjson
              dossiertoets convert alles.ndjson --to xml -o map/
            """)

    @Argument(
        help: ArgumentHelp(
            "Dossiers, archieven en mappen met dossiers; - is de standaardinvoer.", valueName: "pad"))
    var paths: [String]

    @Option(
        help: ArgumentHelp(
            "Waarin: xml, json of ndjson (een dossier op elke regel). Anders zegt de naam achter -o het, en anders wordt XML JSON en JSON XML.",
            valueName: "vorm"))
    var to: ConversionForm?

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp(
            "Het bestand, of een map waarin elk dossier een bestand met zijn kenmerk als naam krijgt (standaard: het scherm).",
            valueName: "bestand of map"))
    var output: String?

    @Flag(help: "Vervang bestanden die er al staan.")
    var force = false

    @Option(
        name: .customLong("input-format"),
        help: ArgumentHelp(
            "Wat er op de standaardinvoer staat, of in een bestand waarvan de naam het niet zegt: xml, json, ndjson of zip.",
            valueName: "vorm"))
    var inputFormat: InputFormat?

    @Option(help: ArgumentHelp("De map waarin Frameworks-Indicators staat.", valueName: "map"))
    var data: String?

    func validate() throws {
        if paths.contains(InputExpander.standardInput) && inputFormat == nil {
            throw ValidationError(CheckCommand.missingInputFormat)
        }
    }

    func run() throws {
        let model = try FrameworkChoice.model(try DataFolder(option: data))
        let target = try ConversionTarget(output, isReplacing: force)
        let form = to ?? output.flatMap { ConversionForm(fileName: $0) }
        if form == .ndjson, !target.isSingle {
            throw CommandFailure(
                status: .wrongUsage, message: "fout: --to ndjson schrijft één bestand – noem met -o geen map")
        }
        var conversion = Conversion(to: form, target, model: model)
        let status = try conversion.run(InputExpander(paths, format: inputFormat))
        if status != .done { throw CommandFailure(status: status, message: "") }
    }
}
