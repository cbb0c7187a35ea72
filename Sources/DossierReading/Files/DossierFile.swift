import CCrypto

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
}
