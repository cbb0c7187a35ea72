/// Tells archives and packed files by their first bytes, whatever they are called.
enum ArchiveContent {
    /// The first bytes of zip (with files, empty, in parts), gzip, 7-Zip, RAR, bzip2, xz and Zstandard.
    private static let beginnings: [[UInt8]] = [
        [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x50, 0x4B, 0x07, 0x08], [0x1F, 0x8B],
        [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], Array("Rar!".utf8), Array("BZh".utf8),
        [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], [0x28, 0xB5, 0x2F, 0xFD],
    ]
    /// Where a tar archive says what it is.
    private static let tar = (sign: Array("ustar".utf8), offset: 257)

    /// How many first bytes are enough to tell.
    static let count = tar.offset + tar.sign.count

    /// Whether bytes begin as an archive or a packed file does.
    static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
        if beginnings.contains(where: { bytes.starts(with: $0) }) { return true }
        return bytes.dropFirst(tar.offset).starts(with: tar.sign)
    }
}
