import Diagnostics
import Feel
import Records

/// What every framework is compiled with: the model of the dossiers, and the functions of the rule language.
///
/// Both are read on a thread of their own from the moment this is made, beside what a command reads itself meanwhile.
/// Who asks for one waits for it; however many frameworks lean on them, they are read once.
final class Groundwork: Sendable {
    /// Where everything is found.
    let folder: DataFolder
    private let made: Ahead<(model: Result<RecordModel, CommandFailure>, functions: DataFolder.ReadFunctions)>

    /// Starts reading.
    init(_ folder: DataFolder) {
        self.folder = folder
        made = Ahead {
            (Result { () throws(CommandFailure) in try folder.model() }, folder.readFunctions())
        }
    }

    /// Waits: the program may end behind this, and a library is not taken down while it is at work.
    deinit { _ = made.value }

    /// The model of the dossiers.
    ///
    /// - Throws: `CommandFailure` when the schema it is made from is broken.
    func model() throws(CommandFailure) -> RecordModel { try made.value.model.get() }

    /// The functions of the rule language beside those of every FEEL: the dossier's own, and those that read sentences.
    ///
    /// - Throws: `CommandFailure` when something is wrong with the word lists; all of it has then been printed.
    func functions() throws(CommandFailure) -> [FunctionDefinition] {
        let (functions, problems) = made.value.functions
        FrameworkChoice.print(problems)
        guard let functions else {
            throw CommandFailure(status: .frameworkBroken, message: "")
        }
        return functions
    }
}
