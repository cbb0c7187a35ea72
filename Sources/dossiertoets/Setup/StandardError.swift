import Foundation

/// Messages to people, apart from the results on standard output.
enum StandardError {
    /// Writes a line.
    static func print(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
