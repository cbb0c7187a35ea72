import ArgumentParser
import Authoring
import Foundation
import Glibc
import GoalLanguage

/// `sentence`: reads a goal or a safety condition.
struct SentenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sentence",
        abstract: "Leest een doel of een veiligheidsvoorwaarde zoals die is geschreven.",
        discussion: """
            Van een doel: is het specifiek, meetbaar en tijdgebonden, aan welke woorden is dat te zien, en wat ontbreekt?
            Van een voorwaarde: is het een blijvende toestand, of iets wat iemand moet doen? De woordenlijsten staan in
            Frameworks-Indicators/taal.

            Voorbeeld:
              dossiertoets sentence doel 'Vader slaat de kinderen vóór 1 mei niet meer'
              dossiertoets sentence voorwaarde --format json < voorwaarden.txt
            """)

    /// What the sentences are.
    enum Subject: String, ExpressibleByArgument, CaseIterable {
        /// Goals.
        case goal = "doel"
        /// Safety conditions.
        case condition = "voorwaarde"
    }

    /// The forms of the answer.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// For people.
        case text
        /// For programs, an object a line.
        case json
    }

    @Argument(help: ArgumentHelp("Wat het is: doel of voorwaarde.", valueName: "soort"))
    var subject: Subject

    @Argument(
        help: ArgumentHelp("De zinnen; zonder: een per regel van de standaardinvoer.", valueName: "zin"))
    var sentences: [String] = []

    @Option(help: ArgumentHelp("De vorm: text of json (een object per regel).", valueName: "vorm"))
    var format = Format.text

    @OptionGroup var source: ConfigurationOptionGroup

    func run() throws {
        let reader = try Self.reader(try source.folder())
        for sentence in sentences { try answer(sentence, reader) }
        guard sentences.isEmpty else { return }
        while let line = readLine() {
            if !line.allSatisfy(\.isWhitespace) { try answer(line, reader) }
        }
    }

    /// The reader with the word lists of the data.
    ///
    /// - Throws: `CommandFailure` when something is wrong with them; all of it has then been printed.
    static func reader(_ folder: DataFolder) throws(CommandFailure) -> SentenceReader {
        let (lexicon, problems) = LexiconReader.read(folder: folder.wordLists)
        FrameworkChoice.print(problems)
        guard let lexicon else { throw CommandFailure(status: .frameworkBroken, message: "") }
        return SentenceReader(lexicon)
    }

    private func answer(_ text: String, _ reader: SentenceReader) throws(CommandFailure) {
        switch (subject, format) {
        case (.goal, .text): try StandardOutput.write(SentencePage.text(reader.goal(text)))
        case (.goal, .json): try StandardOutput.write(SentencePage.json(reader.goal(text)))
        case (.condition, .text): try StandardOutput.write(SentencePage.text(reader.condition(text)))
        case (.condition, .json): try StandardOutput.write(SentencePage.json(reader.condition(text)))
        }
    }
}
