import Diagnostics
import DossierModel
import Feel
import Foundation
import Frameworks
import GoalLanguage
import Records

extension DataFolder {
    /// Reads the model of the dossiers.
    ///
    /// - Throws: `CommandFailure` when the schema is broken.
    func model() throws(CommandFailure) -> RecordModel {
        do {
            return try DossierModelLoader.load(path: schema)
        } catch {
            throw CommandFailure(status: .frameworkBroken, message: error.description)
        }
    }

    /// What reads sentences, or nil when there are no word lists or something is wrong with them; and all problems.
    typealias ReadWordLists = (reader: SentenceReader?, problems: [Problem])

    /// Reads the word lists.
    func readWordLists() -> ReadWordLists {
        guard holdsWordLists else { return (nil, []) }
        let (lexicon, problems) = LexiconReader.read(folder: wordLists)
        return (lexicon.map(SentenceReader.init), problems)
    }

    /// Whether there is a folder of word lists; without it there are no functions that read sentences.
    var holdsWordLists: Bool { FileManager.default.fileExists(atPath: wordLists) }
}
