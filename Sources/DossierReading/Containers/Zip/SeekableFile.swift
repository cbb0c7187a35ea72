import Glibc
import TemporaryFiles

/// A file to read from, for an archive that comes as a stream: its end must be read first.
enum SeekableFile {
    /// An open file with the bytes of a descriptor.
    ///
    /// A regular file that stands at its start is read where it is. Anything else is copied to a file that
    /// only this user may read and that loses its name at once, so that it is gone when the program ends.
    ///
    /// - Throws: Why that cannot be.
    static func holding(_ descriptor: Int32, limits: ReadingLimits) throws(DossierReadingFault) -> OpenFile {
        if try FileState(of: descriptor).isRegular, lseek(descriptor, 0, SEEK_CUR) == 0 {
            let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
            guard copy >= 0 else { throw DossierReadingFault(.unreadableFile) }
            return OpenFile(owning: copy)
        }
        guard let unnamed = UnnamedFile.open() else { throw DossierReadingFault(.noTemporarySpace) }
        let file = OpenFile(owning: unnamed)
        try copy(descriptor, to: file.descriptor, limits)
        return file
    }

    private static func copy(
        _ source: Int32, to target: Int32, _ limits: ReadingLimits
    ) throws(DossierReadingFault) {
        let chunk = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: limits.chunkBytes)
        defer { chunk.deallocate() }
        var total = 0
        while true {
            let count = try OpenFile.read(source, into: chunk)
            if count == 0 { return }
            total += count
            guard total <= limits.archiveBytes else {
                throw DossierReadingFault(.archiveTooLarge, limit: limits.archiveBytes)
            }
            try write(chunk[..<count], to: target)
        }
    }

    private static func write(
        _ bytes: Slice<UnsafeMutableBufferPointer<UInt8>>, to target: Int32
    ) throws(DossierReadingFault) {
        var rest = UnsafeRawBufferPointer(UnsafeMutableBufferPointer(rebasing: bytes))
        while !rest.isEmpty {
            let count = Glibc.write(target, rest.baseAddress, rest.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw DossierReadingFault(.noTemporarySpace) }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }
}
