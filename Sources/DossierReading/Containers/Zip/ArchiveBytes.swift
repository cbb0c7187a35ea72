import Glibc

/// The bytes of an archive, to be read at any place by any number of workers.
final class ArchiveBytes: Sendable {
    private enum Store {
        case file(OpenFile)
        case memory([UInt8])
    }

    private let store: Store
    /// How many bytes there are.
    let count: Int

    /// Takes an open file.
    init(_ file: OpenFile) throws(DossierReadingFault) {
        store = .file(file)
        count = try FileState(of: file.descriptor).size
    }

    /// Takes bytes in memory.
    init(_ bytes: [UInt8]) {
        store = .memory(bytes)
        count = bytes.count
    }

    /// Fills a place with the bytes from an offset on.
    ///
    /// - Throws: `changedFile` when there are fewer, `unreadableFile` when they cannot be read.
    func read(at offset: Int, into target: UnsafeMutableBufferPointer<UInt8>) throws(DossierReadingFault) {
        guard offset >= 0, offset <= count, target.count <= count - offset else {
            throw DossierReadingFault(.changedFile)
        }
        switch store {
        case .memory(let bytes):
            _ = target.update(fromContentsOf: bytes[offset..<(offset + target.count)])
        case .file(let file):
            try Self.read(file.descriptor, at: offset, into: target)
        }
    }

    /// A copy of a stretch.
    func bytes(_ range: Range<Int>) throws(DossierReadingFault) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: range.count)
        try bytes.withUnsafeMutableBufferPointer { buffer throws(DossierReadingFault) in
            try read(at: range.lowerBound, into: buffer)
        }
        return bytes
    }

    private static func read(
        _ descriptor: Int32, at offset: Int, into target: UnsafeMutableBufferPointer<UInt8>
    ) throws(DossierReadingFault) {
        var done = 0
        while done < target.count {
            let step = pread(
                descriptor, target.baseAddress.map { $0 + done }, target.count - done, offset + done)
            if step < 0 && errno == EINTR { continue }
            guard step >= 0 else { throw DossierReadingFault(.unreadableFile) }
            guard step > 0 else { throw DossierReadingFault(.changedFile) }
            done += step
        }
    }
}
