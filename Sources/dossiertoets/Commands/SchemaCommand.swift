import ArgumentParser
import DossierModel
import Foundation

/// `schema`: the published dossier model.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Het dossiermodel: het schema zelf of de uitleg van elk veld.",
        discussion: """
            Voorbeeld:
              dossiertoets schema xsd > dossier.xsd
              dossiertoets schema json > dossier.schema.json
            """,
        subcommands: [XSD.self, JSON.self, Reference.self])

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
            let model = try FrameworkChoice.model(folder)
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
            let model = try FrameworkChoice.model(folder)
            try StandardOutput.write(ModelReference(model: model).markdown)
        }
    }
}
