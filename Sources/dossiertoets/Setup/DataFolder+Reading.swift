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

    /// What reads sentences, or nil when something is wrong with the word lists; and all problems of those.
    typealias ReadWordLists = (reader: SentenceReader?, problems: [Problem])

    /// Reads the word lists.
    func readWordLists() -> ReadWordLists {
        let (lexicon, problems) = LexiconReader.read(folder: wordLists)
        return (lexicon.map(SentenceReader.init), problems)
    }

    /// Whether there is a folder of word lists.
    var holdsWordLists: Bool { FileManager.default.fileExists(atPath: wordLists) }

    /// A framework as its own files have it, to set what a region or a person changed beside; nil when it cannot be read.
    func plainFramework(_ id: String) -> FrameworkSource? {
        FrameworkReader.read(directory: framework(id), examples: false).source
    }
}
