import Checking
import Diagnostics
import Foundation

extension ExplainCommand {
    /// The dossier that is to be explained.
    ///
    /// - Throws: `CommandFailure` when a folder was named without saying which dossier, or none has the id.
    func input(_ checker: Checker) throws(CommandFailure) -> Input {
        guard let kenmerk else {
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
                throw CommandFailure(
                    status: .wrongUsage,
                    message:
                        "fout: \(VisibleText.escaped(path)) is een map – noem een dossier daarin, of zeg welk met --kenmerk"
                )
            }
            return InputLocator.input(named: path)
        }
        guard FileManager.default.fileExists(atPath: path) else { return InputLocator.input(named: path) }
        if let input = checker.input(withID: kenmerk, among: InputExpander([path])) { return input }
        throw CommandFailure(
            status: .inputRefused,
            message: "fout: in \(VisibleText.escaped(path)) is geen dossier te lezen met kenmerk "
                + "\"\(VisibleText.name(kenmerk))\" – dossiertoets check noemt welke er zijn")
    }
}
