import CZlib

/// Writes a zip archive byte by byte, with every lie that is asked for.
struct ArchiveMaker: Sendable {
    /// One file, and what is said about it; what is not said is true.
    struct File: Sendable {
        var name: [UInt8]
        var content: [UInt8]
        var isDeflated = false
        /// The packed bytes, when they are not those of the content.
        var packed: [UInt8]?
        var flags = 0
        var method: Int?
        var checksum: UInt32?
        var count: Int?
        var packedCount: Int?
        /// The name right before the file.
        var localName: [UInt8]?
        /// The size right before the file.
        var localCount: Int?
        /// Where the table of contents says it begins.
        var offset: Int?
        /// What stands behind the file.
        var descriptor: [UInt8] = []
        /// The mode of a Unix system.
        var mode = 0o100644
        var attributes = 0
        var extra: [UInt8] = []
        var localExtra: [UInt8] = []
        /// Whether the file itself is left out of the archive, and only the table lists it.
        var isListedOnly = false

        /// A file with a text.
        init(_ name: String, _ content: String = "<Dossier/>") {
            self.name = Array(name.utf8)
            self.content = Array(content.utf8)
        }

        /// The same file with something else about it.
        func with(_ change: (inout File) -> Void) -> File {
            var copy = self
            change(&copy)
            return copy
        }
    }

    var files: [File]
    var comment: [UInt8] = []
    /// What the end says in place of the number of files.
    var count: Int?
    /// What the end says in place of where the table begins.
    var directoryOffset: Int?
    /// Whether there is an end for large archives too.
    var isLarge = false
    /// What is changed in the end for large archives.
    var change: @Sendable (inout [UInt8]) -> Void = { _ in }

    /// An archive with files.
    init(_ files: [File]) { self.files = files }

    /// The archive.
    func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        var offsets: [Int] = []
        for file in files {
            offsets.append(file.offset ?? bytes.count)
            if !file.isListedOnly { bytes += Self.local(file) }
        }
        let start = bytes.count
        for (file, offset) in zip(files, offsets) { bytes += Self.central(file, offset) }
        let size = bytes.count - start
        let count = count ?? files.count
        let place = directoryOffset ?? start
        if isLarge {
            var large = Self.largeEnd(count: count, size: size, offset: place, position: bytes.count)
            change(&large)
            bytes += large
        }
        bytes += Self.word(0x0605_4B50) + Self.word(0)
        for number in [count, count] { bytes += Self.half(isLarge ? 0xFFFF : number) }
        for number in [size, place] { bytes += Self.word(isLarge ? 0xFFFF_FFFF : number) }
        return bytes + Self.half(comment.count) + comment
    }

    static func half(_ number: Int) -> [UInt8] { little(number, 2) }
    static func word(_ number: Int) -> [UInt8] { little(number, 4) }
    static func long(_ number: Int) -> [UInt8] { little(number, 8) }

    private static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    /// The checksum that archives use.
    static func checksum(_ bytes: [UInt8]) -> UInt32 { UInt32(crc32_z(0, bytes, bytes.count)) }

    /// What stands behind a file of which the size was not known beforehand.
    static func descriptor(_ content: [UInt8], packedCount: Int, signed: Bool = true) -> [UInt8] {
        (signed ? word(0x0807_4B50) : []) + word(Int(checksum(content))) + word(packedCount)
            + word(content.count)
    }

    private static func sizes(_ file: File) -> (packed: [UInt8], method: Int) {
        let packed = file.packed ?? (file.isDeflated ? Deflating.deflated(file.content) : file.content)
        return (packed, file.method ?? (file.isDeflated ? 8 : 0))
    }

    private static func local(_ file: File) -> [UInt8] {
        let (packed, method) = sizes(file)
        let hides = file.flags & 8 != 0
        var bytes = word(0x0403_4B50) + half(20) + half(file.flags) + half(method) + word(0)
        bytes += word(hides ? 0 : Int(file.checksum ?? checksum(file.content)))
        bytes += word(hides ? 0 : file.packedCount ?? packed.count)
        bytes += word(hides ? 0 : file.localCount ?? file.count ?? file.content.count)
        let name = file.localName ?? file.name
        bytes += half(name.count) + half(file.localExtra.count) + name + file.localExtra
        return bytes + packed + file.descriptor
    }

    private static func central(_ file: File, _ offset: Int) -> [UInt8] {
        let (packed, method) = sizes(file)
        var bytes = word(0x0201_4B50) + half(0x0314) + half(20) + half(file.flags) + half(method) + word(0)
        bytes += word(Int(file.checksum ?? checksum(file.content)))
        bytes += word(file.packedCount ?? packed.count) + word(file.count ?? file.content.count)
        bytes += half(file.name.count) + half(file.extra.count) + half(0) + half(0) + half(0)
        bytes += word(file.mode << 16 | file.attributes) + word(offset)
        return bytes + file.name + file.extra
    }

    private static func largeEnd(count: Int, size: Int, offset: Int, position: Int) -> [UInt8] {
        var bytes = word(0x0606_4B50) + long(44) + half(45) + half(45) + word(0) + word(0)
        bytes += long(count) + long(count) + long(size) + long(offset)
        return bytes + word(0x0706_4B50) + word(0) + long(position) + word(1)
    }
}
