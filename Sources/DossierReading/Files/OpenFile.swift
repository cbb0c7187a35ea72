import Glibc

/// An open file, closed when nobody needs it any more.
///
/// Reading at an offset moves nothing, so several workers may read one open file.
final class OpenFile: Sendable {
    /// The descriptor.
    let descriptor: Int32

    /// Takes a descriptor over.
    init(owning descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Opens a regular file for reading.
    ///
    /// What is no regular file is not even opened: opening a device can do something, and a pipe would wait.
    ///
    /// - Parameter path: The path as the user gave it.
    /// - Returns: The open file.
    /// - Throws: `unreadableFile` or `notARegularFile`.
    static func regular(path: String) throws(DossierReadingFault) -> OpenFile {
        var status = stat()
        guard stat(path, &status) == 0 else { throw DossierReadingFault(.unreadableFile) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw DossierReadingFault(.notARegularFile) }
        // Not to wait either for somebody to write, should it have become a pipe in the meantime.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { throw DossierReadingFault(.unreadableFile) }
        let file = OpenFile(owning: descriptor)
        guard try FileState(of: descriptor).isRegular else { throw DossierReadingFault(.notARegularFile) }
        return file
    }

    /// Whether there are bytes to read, or the end, without waiting.
    static func isReady(_ descriptor: Int32) -> Bool {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, 0) != 0
    }

    /// Reads on from where a descriptor stands, waiting for bytes where there are none yet.
    ///
    /// - Parameters:
    ///   - descriptor: A file, a pipe or a terminal.
    ///   - target: Where the bytes go; not empty.
    /// - Returns: How many bytes came; 0 at the end.
    /// - Throws: `unreadableFile`.
    static func read(
        _ descriptor: Int32, into target: UnsafeMutableBufferPointer<UInt8>
    ) throws(DossierReadingFault) -> Int {
        while true {
            let count = Glibc.read(descriptor, target.baseAddress, target.count)
            if count >= 0 { return count }
            if errno == EINTR { continue }
            guard errno == EAGAIN else { throw DossierReadingFault(.unreadableFile) }
            // Whoever shares this descriptor may have asked not to wait.
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, -1) >= 0 || errno == EINTR else {
                throw DossierReadingFault(.unreadableFile)
            }
        }
    }
}
