import Checking
import Diagnostics

/// Keeps dossiers from being written over by what is said of them.
enum OutputCheck {
    /// Refuses an output that is one of the inputs.
    ///
    /// - Parameters:
    ///   - path: Where something will be written.
    ///   - inputs: What will be read.
    /// - Throws: `CommandFailure` when they are the same file, whatever it is called.
    static func refuse(_ path: String, among inputs: InputExpander) throws(CommandFailure) {
        guard inputs.reads(path) else { return }
        throw CommandFailure(
            status: .wrongUsage,
            message: "fout: \(VisibleText.escaped(path)) wordt ook gelezen – kies een andere naam")
    }
}
