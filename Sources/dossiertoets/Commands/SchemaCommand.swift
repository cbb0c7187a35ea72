import ArgumentParser
import Authoring
import DossierModel
import Foundation
import Frameworks

/// `schema`: the published dossier model, and the format of frameworks.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract:
            "Het dossiermodel en het formaat van kaders: schema's, de uitleg van elk veld en een werkmap om in te vullen.",
        discussion: """
            Voorbeeld:
              dossiertoets schema xsd > dossier.xsd
              dossiertoets schema json > dossier.schema.json
              dossiertoets schema template --format xlsx -o sjabloon.xlsx
              dossiertoets schema framework --file indicator > indicator.schema.json
            """,
        subcommands: [XSD.self, JSON.self, Reference.self, Template.self, Framework.self])

    /// `schema xsd`.
    struct XSD: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "xsd", abstract: "Het XML-schema waaraan een dossier moet voldoen.")

        @OptionGroup var source: ConfigurationOptionGroup

        func run() throws {
            let folder = try source.folder()
            guard let bytes = FileManager.default.contents(atPath: folder.schema) else {
                throw CommandFailure(
                    status: .frameworkBroken, message: "fout: \(folder.schema) is niet te lezen")
            }
            try StandardOutput.write([UInt8](bytes))
        }
    }

    /// `schema json`.
    struct JSON: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "json",
            abstract: "Het JSON-schema (2020-12) waaraan een dossier in JSON moet voldoen.")

        @OptionGroup var source: ConfigurationOptionGroup

        func run() throws {
            let folder = try source.folder()
            let model = try folder.model()
            try StandardOutput.write(JSONSchema(model: model).bytes)
        }
    }

    /// `schema reference`.
    struct Reference: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reference", abstract: "De uitleg van elk veld en elke code, in Markdown.")

        @OptionGroup var source: ConfigurationOptionGroup

        func run() throws {
            let folder = try source.folder()
            let model = try folder.model()
            try StandardOutput.write(ModelReference(model: model).markdown)
        }
    }

    /// `schema framework`.
    struct Framework: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "framework",
            abstract: "Het JSON-schema (2020-12) van de YAML-bestanden van een kader, voor een editor.",
            discussion: """
                Zet op de eerste regel van het bestand:
                  # yaml-language-server: $schema=indicator.schema.json
                Zonder --file is het één schema voor alle bestanden; met --file vult een editor beter aan.

                Voorbeeld:
                  dossiertoets schema framework --file indicator > indicator.schema.json
                """)

        @Option(
            help: ArgumentHelp(
                "Het soort bestand: kader, indicator, voorbeelden, onderwerpen, regio of bronnen.",
                valueName: "soort")
        )
        var file: FormatFile?

        @OptionGroup var source: ConfigurationOptionGroup

        func run() throws {
            let model = try source.folder().model()
            try StandardOutput.write(FrameworkSchema(model: model, file: file).bytes)
        }
    }
}
