public import Feel
import Foundation
import Frameworks
import GoalLanguage

/// The functions that shipped frameworks are compiled with.
public enum ShippedFunctions {
    /// Those of the dossier, and those that read sentences with the word lists of the checkout.
    public static let all: [FunctionDefinition] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let (lexicon, problems) = LexiconReader.read(folder: root + "/Frameworks-Indicators/taal")
        guard let lexicon else { preconditionFailure("\(problems)") }
        let reader = SentenceReader(lexicon)
        return DossierFunctions.all + GoalFunctions.all { reader }
    }()
}
