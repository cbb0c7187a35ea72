import Feel
import Foundation
import Frameworks
import GoalLanguage

extension DataFolder {
    /// The functions of the rule language beside those of every FEEL: the dossier's own, and those that read sentences.
    ///
    /// Without the folder of word lists there are no functions that read sentences.
    ///
    /// - Throws: `CommandFailure` when something is wrong with the word lists; all of it has then been printed.
    func functions() throws(CommandFailure) -> [FunctionDefinition] {
        guard FileManager.default.fileExists(atPath: wordLists) else { return DossierFunctions.all }
        return DossierFunctions.all + GoalFunctions.all(try SentenceCommand.reader(self))
    }
}
