import ArgumentParser
import Checking
import Diagnostics
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

    @OptionGroup var source: ConfigurationOptionGroup

    func validate() throws {
        if paths.contains(InputExpander.standardInput) && inputFormat == nil {
            throw ValidationError(CheckCommand.missingInputFormat)
        }
    }

    /// What is asked for, by the option or by the name of the file; nil for the other form than that of the input.
    private var form: ConversionForm? {
        get throws(CommandFailure) {
            let isFile =
                output.map { $0 != "-" && !$0.hasSuffix("/") && !ConversionTarget.isFolder($0) } ?? false
            guard isFile, let output else { return to }
            let named = ConversionForm(fileName: output)
            guard let form = to ?? named else {
                throw CommandFailure(
                    status: .wrongUsage,
                    message:
                        "fout: aan de naam \(VisibleText.escaped(output)) is de vorm niet te zien – kies met --to"
                )
            }
            if let named, named != form {
                throw CommandFailure(
                    status: .wrongUsage,
                    message:
                        "fout: de naam \(VisibleText.escaped(output)) past niet bij --to \(form.rawValue)")
            }
            return form
        }
    }

    func run() throws {
        let model = try FrameworkChoice.model(try source.folder())
        let inputs = InputExpander(paths, format: inputFormat)
        let form = try self.form
        if let output { try OutputCheck.refuse(output, among: inputs) }
        let interruption = Interruption()
        InterruptWatch.begin(interruption)
        let target = try ConversionTarget(output, isReplacing: force)
        if form == .ndjson, !target.isSingle {
            throw CommandFailure(
                status: .wrongUsage, message: "fout: --to ndjson schrijft één bestand – noem met -o geen map")
        }
        var conversion = Conversion(to: form, target, model: model)
        let status = try conversion.run(inputs, until: interruption)
        if status != .done { throw CommandFailure(status: status, message: "") }
    }
}
