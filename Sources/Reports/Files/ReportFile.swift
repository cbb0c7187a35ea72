import Foundation
import Glibc

/// A file that a report is written to: complete in the end, or not there.
///
/// What is written stands in a temporary file beside it that only its owner can read. When all of it is on the disk
/// that file takes the name; until then nothing with that name is touched.
public final class ReportFile {
    /// How many bytes are gathered before they are written: 64 KiB.
    private static let bufferBytes = 64 << 10

    /// The path as the user named it.
    public let path: String
    private let temporary: String
    private let isReplacing: Bool
    private var descriptor: Int32
    private var buffer: [UInt8] = []

    /// Begins a file.
    ///
    /// - Parameters:
    ///   - path: Where it will stand.
    ///   - isReplacing: Whether a file that stands there already may be replaced.
    /// - Throws: Why it cannot be written there.
    public init(path: String, isReplacing: Bool) throws(ReportFileError) {
        self.path = path
        self.isReplacing = isReplacing
        var status = stat()
        if lstat(path, &status) == 0 {
            guard status.st_mode & S_IFMT != S_IFDIR else {
                throw ReportFileError(path: path, reason: .isFolder)
            }
            if !isReplacing { throw ReportFileError(path: path, reason: .exists) }
        }
        temporary = Self.temporaryPath(beside: path)
        descriptor = open(temporary, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw Self.error(path, errno) }
        UnfinishedFiles.shared.add(temporary)
    }

    deinit { abandon() }

    /// Adds bytes.
    public func write(_ bytes: [UInt8]) throws(ReportFileError) {
        buffer += bytes
        if buffer.count >= Self.bufferBytes { try flush() }
    }

    /// Makes the file complete and gives it its name.
    public func commit() throws(ReportFileError) {
        try flush()
        guard fchmod(descriptor, finalMode()) == 0, fsync(descriptor) == 0 else {
            throw Self.error(path, errno)
        }
        // A file that appeared in the meantime is not replaced either, unless that was asked.
        let renamed = isReplacing ? rename(temporary, path) : link(temporary, path)
        guard renamed == 0 else { throw Self.error(path, errno) }
        syncFolder()
        abandon()
    }

    /// Leaves nothing behind of what is not complete.
    public func abandon() {
        guard descriptor >= 0 else { return }
        close(descriptor)
        descriptor = -1
        unlink(temporary)
        UnfinishedFiles.shared.remove(temporary)
    }

    private func flush() throws(ReportFileError) {
        var start = 0
        while start < buffer.count {
            let written = buffer.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start)
            }
            if written < 0 && errno == EINTR { continue }
            guard written >= 0 else { throw Self.error(path, errno) }
            start += written
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// The rights of the file that is replaced, or those that any new file of this user gets.
    private func finalMode() -> mode_t {
        var status = stat()
        if stat(path, &status) == 0 { return status.st_mode & 0o777 }
        let mask = umask(0o077)
        umask(mask)
        return 0o666 & ~mask
    }

    /// Makes sure that the name, too, is on the disk.
    private func syncFolder() {
        let folder = open(Self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    private static func temporaryPath(beside path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? "uitkomst"
        let number = String(UInt64.random(in: 0...UInt64.max), radix: 36)
        return "\(folder(of: path))/.\(name.prefix(100)).\(number).deel"
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func error(_ path: String, _ number: Int32) -> ReportFileError {
        let reason: ReportFileError.Reason =
            switch number {
            case EEXIST: .exists
            case ENOENT, ENOTDIR, EACCES, EROFS, EPERM: .noFolder
            case ENOSPC, EDQUOT: .full
            case ENAMETOOLONG: .longName
            default: .other(number)
            }
        return ReportFileError(path: path, reason: reason)
    }
}
