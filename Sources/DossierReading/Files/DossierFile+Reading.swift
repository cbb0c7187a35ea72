extension DossierFile {
    /// Reads a file whole.
    ///
    /// A file larger than the limit is refused before it is read; so is what is no regular file,
    /// such as a folder, a device or a pipe, and a file that somebody changes meanwhile.
    ///
    /// - Parameters:
    ///   - path: The path as the user gave it.
    ///   - limits: How many bytes a dossier may have.
    /// - Returns: The file.
    /// - Throws: Why it cannot be used.
    public static func read(
        path: String, limits: ReadingLimits = .standard
    ) throws(DossierReadingFault) -> DossierFile {
        try read(path: path, limits: limits) {}
    }

    /// Reads a file whole, with something that happens between looking at its size and reading it.
    static func read(
        path: String, limits: ReadingLimits, meanwhile: () -> Void
    ) throws(DossierReadingFault) -> DossierFile {
        let file = try OpenFile.regular(path: path)
        let before = try FileState(of: file.descriptor)
        guard before.size <= limits.dossierBytes else {
            throw DossierReadingFault(.tooLarge, limit: limits.dossierBytes)
        }
        meanwhile()
        // One byte more than it should have tells whether it grew.
        let bytes = try bytes(from: file.descriptor, atMost: before.size + 1)
        guard bytes.count == before.size, try FileState(of: file.descriptor) == before else {
            throw DossierReadingFault(.changedFile)
        }
        return DossierFile(path: path, bytes: bytes)
    }

    /// Reads one dossier from an open descriptor, such as standard input, to its end.
    ///
    /// It may be a pipe. Beyond the limit nothing more is read.
    ///
    /// - Parameters:
    ///   - descriptor: Where the bytes come from; it stays open.
    ///   - path: What the dossier is called in messages.
    ///   - limits: How many bytes a dossier may have.
    /// - Returns: The dossier.
    /// - Throws: Why it cannot be used.
    public static func read(
        descriptor: Int32, path: String, limits: ReadingLimits = .standard
    ) throws(DossierReadingFault) -> DossierFile {
        let bytes = try bytes(from: descriptor, atMost: limits.dossierBytes + 1)
        guard bytes.count <= limits.dossierBytes else {
            throw DossierReadingFault(.tooLarge, limit: limits.dossierBytes)
        }
        return DossierFile(path: path, bytes: bytes)
    }

    /// The first bytes of a file; empty when it cannot be read.
    ///
    /// - Parameters:
    ///   - path: The path as the user gave it.
    ///   - count: How many bytes at most.
    /// - Returns: The bytes.
    public static func beginning(path: String, count: Int) -> [UInt8] {
        guard let file = try? OpenFile.regular(path: path) else { return [] }
        return (try? bytes(from: file.descriptor, atMost: count)) ?? []
    }

    /// Reads to the end, or to a number of bytes.
    private static func bytes(from descriptor: Int32, atMost most: Int) throws(DossierReadingFault) -> [UInt8]
    {
        var bytes = [UInt8](repeating: 0, count: min(most, 1 << 16))
        var count = 0
        while count < most {
            if count == bytes.count {
                bytes += [UInt8](repeating: 0, count: min(most - count, count))
            }
            let step = try bytes.withUnsafeMutableBufferPointer { buffer throws(DossierReadingFault) in
                try OpenFile.read(descriptor, into: UnsafeMutableBufferPointer(rebasing: buffer[count...]))
            }
            if step == 0 { break }
            count += step
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}
