import Glibc

/// Results: bytes to standard output, or an end with the right status when that cannot take them.
enum StandardOutput {
    /// Writes bytes, all of them.
    ///
    /// - Throws: `CommandFailure` when the receiver is gone or full.
    static func write(_ bytes: [UInt8]) throws(CommandFailure) {
        var start = 0
        while start < bytes.count {
            let written = bytes.withUnsafeBytes {
                Glibc.write(STDOUT_FILENO, $0.baseAddress.map { $0 + start }, $0.count - start)
            }
            if written < 0 {
                if errno == EINTR { continue }
                let quiet = errno == EPIPE
                throw CommandFailure(
                    status: .cannotWrite, message: quiet ? "" : "fout: de uitvoer kan niet worden geschreven")
            }
            start += written
        }
    }

    /// Writes text.
    static func write(_ text: String) throws(CommandFailure) { try write(Array(text.utf8)) }
}
