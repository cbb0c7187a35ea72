import ArgumentParser
import Checking
import Diagnostics
import DossierReading
import DossierSheets
import Glibc

/// `convert`: writes dossiers in another form.
struct ConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Schrijft dossiers in een andere vorm: XML, JSON, een dossier per regel of een werkmap.",
        discussion: """
            Er gaat niets verloren: terug omgezet is het hetzelfde dossier, alleen commentaar en witruimte niet. \
            Een dossier dat niet aan het model voldoet, wordt genoemd en niet omgezet.

            Ook een ingevulde werkmap (schema template) kan worden omgezet; wat er mis is, staat erbij met blad, \
            rij en kolom. Noem haar zelf, niet de map waarin zij staat.

            Voorbeeld:
              dossiertoets convert dossier.xml > dossier.json
              dossiertoets convert dossiers/ --to ndjson -o alles.ndjson
              dossiertoets convert alles.ndjson --to xml -o map/
              dossiertoets convert ingevuld.xlsx --to ndjson -o dossiers.ndjson
              dossiertoets convert dossiers/ --to xlsx -o werkmap.xlsx
            """)

    @Argument(
        help: ArgumentHelp(
            "Dossiers, archieven, ingevulde werkmappen en mappen met dossiers; - is de standaardinvoer.",
            valueName: "pad"))
    var paths: [String]

    @Option(
        help: ArgumentHelp(
            "Waarin: xml, json, ndjson (een dossier op elke regel) of xlsx (een werkmap). Anders zegt de naam achter -o het, en anders wordt XML JSON, en al het andere XML.",
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
        let model = try source.folder().model()
        let workbooks = paths.filter {
            $0 != InputExpander.standardInput && DossierSheetReader.recognises(path: $0)
        }
        let inputs = InputExpander(paths.filter { !workbooks.contains($0) }, format: inputFormat)
        let form = try self.form
        if let output {
            try OutputCheck.refuse(output, among: inputs)
            try OutputCheck.refuse(output, among: InputExpander(workbooks))
        }
        let interruption = Interruption()
        InterruptWatch.begin(interruption)
        let target = try ConversionTarget(output, isReplacing: force)
        if let form, [.ndjson, .xlsx].contains(form), !target.isSingle {
            throw CommandFailure(
                status: .wrongUsage,
                message: "fout: --to \(form.rawValue) schrijft één bestand – noem met -o geen map")
        }
        if form == .xlsx, output == nil || output == "-", isatty(STDOUT_FILENO) == 1 {
            throw CommandFailure(
                status: .wrongUsage,
                message: "fout: een werkmap kan niet op het scherm – noem een bestand met -o")
        }
        var conversion = try Conversion(to: form, target, model: model)
        let status = try conversion.run(inputs, workbooks: workbooks, until: interruption)
        if status != .done { throw CommandFailure(status: status, message: "") }
    }
}
