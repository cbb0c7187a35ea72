import Diagnostics
import Glibc

/// Messages to people, apart from the results on standard output.
enum StandardError {
    /// Writes a line; when nobody can receive it, that is no reason to end otherwise.
    static func print(_ line: String) { write(line + "\n") }

    /// Says that a file is complete, to a person who is looking; in a script silence means that all went well.
    static func printWritten(_ path: String) {
        if isatty(STDERR_FILENO) == 1 { print("geschreven: \(VisibleText.escaped(path))") }
    }

    /// Writes text that need not end a line.
    static func write(_ text: String) { _ = FileDescriptor.write(Array(text.utf8), to: STDERR_FILENO) }
}
