import Diagnostics
import Foundation

/// The files that messages show lines of, each read and laid out in lines once.
final class SourceFiles {
    private var known: [String: SourceText] = [:]

    /// The text of a file, or nil when it cannot be read.
    func text(_ path: String) -> SourceText? {
        if let text = known[path] { return text }
        guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
        let text = SourceText([UInt8](bytes))
        known[path] = text
        return text
    }
}
