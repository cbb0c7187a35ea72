/// What an archive says about a file, in its table of contents or right before the file.
struct ZipHeader {
    /// Bits that tell about encryption, descriptors and names.
    let flags: Int
    /// How it is packed.
    let method: Int
    /// Its checksum.
    let checksum: UInt32
    /// Its bytes in the archive.
    let packedCount: Int
    /// Its bytes outside the archive.
    let count: Int

    /// Not packed.
    static let stored = 0
    /// Packed with DEFLATE.
    static let deflated = 8

    /// Reads the fields that both places have in common; nil when a size should stand in the extra fields
    /// and does not.
    ///
    /// - Parameters:
    ///   - fields: The record.
    ///   - start: Where the common fields begin in it.
    ///   - numbers: What the extra fields hold of the sizes, in their order; taken from in that order.
    init?(_ fields: ArchiveFields, from start: Int, numbers: inout ArraySlice<Int>) {
        flags = fields.half(start)
        method = fields.half(start + 2)
        checksum = UInt32(fields.word(start + 8))
        guard let count = Self.value(fields.word(start + 16), &numbers),
            let packedCount = Self.value(fields.word(start + 12), &numbers)
        else { return nil }
        self.count = count
        self.packedCount = packedCount
    }

    /// How many of the two sizes stand in the extra fields instead.
    static func largeSizes(_ fields: ArchiveFields, from start: Int) -> Int {
        [12, 16].count { fields.word(start + $0) == ZipSign.fullWord }
    }

    /// A number, or the next of the extra fields when it stands there.
    static func value(_ word: Int, _ numbers: inout ArraySlice<Int>) -> Int? {
        word == ZipSign.fullWord ? numbers.popFirst() : word
    }

    /// Whether it is encrypted, in any of the ways there are.
    var isEncrypted: Bool { flags & 0x2041 != 0 }
    /// Whether size and checksum stand behind the file.
    var hasDescriptor: Bool { flags & 0x0008 != 0 }
    /// Whether it is packed in a way that is read: not at all or deflated, and not as a patch.
    var isMethodKnown: Bool { (method == Self.stored || method == Self.deflated) && flags & 0x0020 == 0 }
}
