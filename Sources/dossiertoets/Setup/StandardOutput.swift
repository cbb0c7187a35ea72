import Glibc

/// Results: bytes to standard output, or an end with the right status when that cannot take them.
enum StandardOutput {
    /// Writes bytes, all of them.
    ///
    /// - Throws: `CommandFailure` when the receiver is gone or full; it says nothing when the receiver left early.
    static func write(_ bytes: [UInt8]) throws(CommandFailure) {
        let fault = FileDescriptor.write(bytes, to: STDOUT_FILENO)
        guard fault != 0 else { return }
        throw CommandFailure(
            status: .cannotWrite,
            message: fault == EPIPE ? "" : "fout: de uitvoer kan niet worden geschreven")
    }

    /// Writes text.
    static func write(_ text: String) throws(CommandFailure) { try write(Array(text.utf8)) }
}
