import Background
import Diagnostics
import Feel
import Frameworks
import GoalLanguage
import Records

/// What every framework is compiled with: the model of the dossiers, and the functions of the rule language.
///
/// Both are read on a thread of their own from the moment this is made, beside what a command reads itself meanwhile.
/// Who asks for one waits for it; however many frameworks lean on them, they are read once.
final class Groundwork: Sendable {
    /// Where everything is found.
    let folder: DataFolder
    private let readModel = Ahead<Result<RecordModel, CommandFailure>>()
    private let readWordLists = Ahead<DataFolder.ReadWordLists>()
    /// Whether there is a folder of word lists, asked once: without it there are no functions that read sentences.
    private let hasWordLists: Bool

    /// Starts reading: first what is compiled with, then what the first text is read with.
    init(_ folder: DataFolder) {
        self.folder = folder
        hasWordLists = folder.holdsWordLists
        BackgroundThread.start { [readModel, readWordLists, hasWordLists] in
            readModel.give(Result { () throws(CommandFailure) in try folder.model() })
            readWordLists.give(hasWordLists ? folder.readWordLists() : (nil, []))
        }
    }

    /// Waits: the program may end behind this, and a library is not taken down while it is at work.
    deinit { _ = readWordLists.value }

    /// The model of the dossiers.
    ///
    /// - Throws: `CommandFailure` when the schema it is made from is broken.
    func model() throws(CommandFailure) -> RecordModel { try readModel.value.get() }

    /// The functions of the rule language beside those of every FEEL: the dossier's own, and those that read sentences.
    ///
    /// - Throws: `CommandFailure` when something is wrong with the word lists; all of it has then been printed.
    func functions() throws(CommandFailure) -> [FunctionDefinition] {
        try checkWordLists()
        return functionsUnchecked
    }

    /// The same functions, to compile with while the word lists are still read.
    ///
    /// Nothing may be judged with them before `checkWordLists`.
    var functionsUnchecked: [FunctionDefinition] {
        guard hasWordLists else { return DossierFunctions.all }
        let lists = readWordLists
        return DossierFunctions.all
            + GoalFunctions.all {
                guard let reader = lists.value.reader else {
                    preconditionFailure("judged before the word lists were checked")
                }
                return reader
            }
    }

    /// Waits for the word lists.
    ///
    /// - Throws: `CommandFailure` when something is wrong with them; all of it has then been printed.
    func checkWordLists() throws(CommandFailure) {
        let (reader, problems) = readWordLists.value
        FrameworkChoice.print(problems)
        guard reader != nil || !hasWordLists else {
            throw CommandFailure(status: .frameworkBroken, message: "")
        }
    }
}
