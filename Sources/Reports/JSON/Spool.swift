import Foundation
import Glibc
import TemporaryFiles

/// Pieces of bytes in order, to be read back once: the first few in memory, the others in a file without a name.
///
/// The file can be read by this process only and is gone with it. Where none can be made or filled, all stays in memory.
public final class Spool: @unchecked Sendable {
    /// How many bytes are held in memory before they go to the file: 256 KiB.
    static let memoryBytes = 256 << 10
    /// How many bytes are read back at a time.
    private static let pageBytes = 64 << 10
    /// How many bytes stand in front of a piece to say how long it is.
    private static let lengthBytes = 4

    // Everything below is used only while the lock is held.
    private let lock = NSLock()
    private var tail: [UInt8] = []
    private var descriptor: Int32 = -1
    private var isInMemory = false
    private var storedCount = 0
    private var readCount = 0
    private var page: ArraySlice<UInt8> = []

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Begins an empty spool.
    public init() {}

    /// Adds a piece.
    public func append(_ piece: [UInt8]) {
        lock.withLock {
            withUnsafeBytes(of: UInt32(piece.count).littleEndian) { tail.append(contentsOf: $0) }
            tail.append(contentsOf: piece)
            if tail.count >= Self.memoryBytes && !isInMemory { store() }
        }
    }

    /// The next piece, from the first on; nil at the end.
    public func next() -> [UInt8]? {
        lock.withLock {
            guard let length = take(Self.lengthBytes) else { return nil }
            let count = length.reversed().reduce(0) { $0 << 8 | Int($1) }
            return take(count)
        }
    }

    /// How many bytes are held in memory.
    var heldBytes: Int { lock.withLock { tail.count } }

    /// Moves what is held to the end of the file.
    private func store() {
        if descriptor < 0 { descriptor = UnnamedFile.open() ?? -1 }
        var start = 0
        while descriptor >= 0 && start < tail.count {
            let written = tail.withUnsafeBytes { buffer in
                pwrite(
                    descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start,
                    storedCount + start)
            }
            if written < 0 && errno == EINTR { continue }
            if written <= 0 { break }
            start += written
        }
        guard start == tail.count else {
            isInMemory = true
            return
        }
        storedCount += start
        tail.removeAll(keepingCapacity: true)
    }

    /// The next bytes, so many; nil when there are fewer.
    private func take(_ count: Int) -> [UInt8]? {
        while page.count < count {
            let more = readPage()
            if more.isEmpty { return nil }
            page = ArraySlice(page + more)
        }
        defer { page = page.dropFirst(count) }
        return Array(page.prefix(count))
    }

    private func readPage() -> [UInt8] {
        let left = storedCount - readCount
        guard left > 0 else {
            defer { tail = [] }
            return tail
        }
        var bytes = [UInt8](repeating: 0, count: min(left, Self.pageBytes))
        let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, readCount) }
        guard count > 0 else { return [] }
        readCount += count
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}
