import CCrypto
import Glibc

/// A file as it was read: its bytes and what they are known by.
public struct DossierFile: Hashable, Sendable {
    /// The path as the user gave it.
    public let path: String
    /// The bytes.
    public let bytes: [UInt8]

    /// Takes bytes that were read elsewhere.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The SHA-256 of the bytes in 64 hexadecimal digits, lowercase.
    public var sha256: String {
        var digest = [UInt8](repeating: 0, count: 32)
        bytes.withUnsafeBufferPointer { buffer in
            _ = SHA256(buffer.baseAddress, buffer.count, &digest)
        }
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Reads a file whole.
    ///
    /// A file larger than the limit is refused before it is read; so is what is no regular file,
    /// such as a folder, a device or a pipe.
    ///
    /// - Parameters:
    ///   - path: The path as the user gave it.
    ///   - limits: How many bytes a dossier may have.
    /// - Returns: The file.
    /// - Throws: Why it cannot be used.
    public static func read(
        path: String, limits: ReadingLimits = .standard
    ) throws(DossierReadingFault) -> DossierFile {
        // Not to wait for somebody to write into a pipe.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw DossierReadingFault(.unreadableFile) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw DossierReadingFault(.unreadableFile) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw DossierReadingFault(.notARegularFile) }
        guard status.st_size <= limits.dossierBytes else {
            throw DossierReadingFault(.tooLarge, limit: limits.dossierBytes)
        }
        return DossierFile(path: path, bytes: try bytes(of: descriptor, size: status.st_size, limits))
    }

    private static func bytes(
        of descriptor: Int32, size: Int, _ limits: ReadingLimits
    ) throws(DossierReadingFault) -> [UInt8] {
        // One byte more than it should have tells whether it grew in the meantime.
        var bytes = [UInt8](repeating: 0, count: size + 1)
        var count = 0
        while count < bytes.count {
            let step = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
            }
            if step < 0 && errno == EINTR { continue }
            guard step >= 0 else { throw DossierReadingFault(.unreadableFile) }
            if step == 0 { break }
            count += step
        }
        guard count <= size else { throw DossierReadingFault(.unreadableFile) }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}
