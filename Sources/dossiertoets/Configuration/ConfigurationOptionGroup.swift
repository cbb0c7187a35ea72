import ArgumentParser
import Frameworks

/// The options that say where settings and data come from, of every command that reads data.
struct ConfigurationOptionGroup: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "De map waarin Frameworks-Indicators staat.", valueName: "map"))
    var data: String?

    @Option(
        name: .customLong("config"),
        help: ArgumentHelp(
            "Lees instellingen alleen uit dit bestand (anders uit dossiertoets.yaml in de werkmap en in ~/.config/dossiertoets).",
            valueName: "bestand"))
    var file: String?

    @Flag(name: .customLong("no-config"), help: "Lees geen instellingenbestand.")
    var readsNone = false

    func validate() throws {
        if file != nil && readsNone { throw ValidationError("--config en --no-config gaan niet samen") }
    }

    /// What the files of settings say.
    ///
    /// - Throws: `CommandFailure` when something is wrong with one of them; all problems have then been printed.
    func configuration() throws(CommandFailure) -> Configuration {
        if readsNone { return Configuration() }
        return try (file.map { ConfigurationSearch(named: $0) } ?? ConfigurationSearch()).configuration()
    }

    /// The folder with the data, for a command that takes no other setting.
    func folder() throws(CommandFailure) -> DataFolder { try folder(configuration()) }

    /// The folder with the data.
    func folder(_ configuration: Configuration) throws(CommandFailure) -> DataFolder {
        try DataFolder(option: data, configuration.data)
    }
}
