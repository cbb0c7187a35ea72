import ArgumentParser
import Diagnostics

/// Tells what was probably meant by a command that does not exist; the argument parser only calls it unexpected.
enum UnknownCommand {
    /// Refuses a word that stands where a command should and is none, also behind `help`.
    static func refuse(
        _ arguments: [String], of configuration: CommandConfiguration
    ) throws(CommandFailure) {
        let words = arguments.prefix { !$0.hasPrefix("-") }.drop { $0 == "help" }
        try refuse(words, among: configuration.subcommands)
    }

    private static func refuse(
        _ words: ArraySlice<String>, among commands: [any ParsableCommand.Type]
    ) throws(CommandFailure) {
        guard let word = words.first, !commands.isEmpty else { return }
        if let command = commands.first(where: { $0.configuration.commandName == word }) {
            return try refuse(words.dropFirst(), among: command.configuration.subcommands)
        }
        let known = commands.compactMap { $0.configuration.commandName }
        let remedy =
            NearestName.suggestion(for: word, among: known).map { "bedoelt u \"\($0)\"?" }
            ?? "kies uit: \(known.joined(separator: ", "))"
        throw CommandFailure(
            status: .wrongUsage,
            message: "fout: onbekende opdracht \"\(VisibleText.name(word))\" – \(remedy)")
    }
}
