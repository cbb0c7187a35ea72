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

    /// Functions of the rule language, or nil when something is wrong with the word lists; and all problems of those.
    typealias ReadFunctions = (functions: [FunctionDefinition]?, problems: [Problem])

    /// Reads the functions of the rule language beside those of every FEEL: the dossier's own, and those that read
    /// sentences.
    ///
    /// Without the folder of word lists there are no functions that read sentences.
    func readFunctions() -> ReadFunctions {
        guard FileManager.default.fileExists(atPath: wordLists) else { return (DossierFunctions.all, []) }
        let (lexicon, problems) = LexiconReader.read(folder: wordLists)
        return (lexicon.map { DossierFunctions.all + GoalFunctions.all(SentenceReader($0)) }, problems)
    }
}
