import ArgumentParser
import DossierSheets
import Glibc
import Reports

extension SchemaCommand {
    /// `schema template`.
    struct Template: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "template",
            abstract:
                "Een lege werkmap voor Excel, voor teams waarvan het systeem geen dossiers kan leveren.",
            discussion: """
                Elk onderdeel van het dossier heeft een blad, met keuzelijsten voor codes en de uitleg van elk veld als \
                opmerking. Het eerste blad zegt hoe u haar invult. convert maakt er dossiers van.

                Voorbeeld:
                  dossiertoets schema template --format xlsx -o sjabloon.xlsx
                  dossiertoets convert ingevuld.xlsx --to ndjson -o dossiers.ndjson
                """)

        /// What a template can be.
        enum Form: String, ExpressibleByArgument, CaseIterable {
            /// A workbook.
            case xlsx
        }

        @Option(help: ArgumentHelp("De vorm: xlsx.", valueName: "vorm"))
        var format = Form.xlsx

        @Option(
            name: [.customShort("o"), .customLong("output")],
            help: ArgumentHelp("Het bestand (standaard: het scherm).", valueName: "bestand"))
        var output: String?

        @Flag(help: "Vervang het bestand als het er al staat.")
        var force = false

        @OptionGroup var source: ConfigurationOptionGroup

        func run() throws {
            let path = output == "-" ? nil : output
            if path == nil, isatty(STDOUT_FILENO) == 1 {
                throw CommandFailure(
                    status: .wrongUsage,
                    message: "fout: een werkmap kan niet op het scherm – noem een bestand met -o")
            }
            let workbook = try WorkbookTarget(model: try source.folder().model())
            let file = try path.map { path throws(CommandFailure) in
                try ConversionTarget(path, isReplacing: force)
            }
            let target = file ?? .standardOutput
            guard target.isSingle else {
                throw CommandFailure(
                    status: .wrongUsage, message: "fout: -o noemt een map – noem een bestand")
            }
            try target.write(try workbook.finish(), named: "", .xlsx)
            try target.commit()
        }
    }
}
