/// Numbers in the bytes of a record of an archive, lowest byte first.
struct ArchiveFields {
    /// The bytes.
    let bytes: ArraySlice<UInt8>

    /// Takes the bytes of a record.
    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// How many bytes there are.
    var count: Int { bytes.count }

    /// Two bytes at an offset in the record.
    func half(_ offset: Int) -> Int { Int(number(offset, 2)) }

    /// Four bytes at an offset in the record.
    func word(_ offset: Int) -> Int { Int(number(offset, 4)) }

    /// Eight bytes at an offset in the record; nil when that is more than a file can have.
    func long(_ offset: Int) -> Int? { Int(exactly: number(offset, 8)) }

    /// A part of the record.
    subscript(_ range: Range<Int>) -> ArraySlice<UInt8> {
        bytes[(bytes.startIndex + range.lowerBound)..<(bytes.startIndex + range.upperBound)]
    }

    private func number(_ offset: Int, _ count: Int) -> UInt64 {
        self[offset..<(offset + count)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
