import Glibc

/// Messages to people, apart from the results on standard output.
enum StandardError {
    /// Writes a line; when nobody can receive it, that is no reason to end otherwise.
    static func print(_ line: String) { write(line + "\n") }

    /// Writes text that need not end a line.
    static func write(_ text: String) { _ = FileDescriptor.write(Array(text.utf8), to: STDERR_FILENO) }
}
