/// The ids of many files in one piece of memory, by the number of the file.
struct IDPool: Hashable, Sendable {
    private var bytes = PartedList<UInt8>(partSize: 65_536)
    /// Where each id ends.
    private var ends = PartedList<UInt32>()

    /// How many ids there are.
    var count: Int { ends.count }

    /// Adds the id of the next file.
    mutating func append(_ id: String) {
        for byte in id.utf8 { bytes.append(byte) }
        ends.append(UInt32(bytes.count))
    }

    /// The id of a file.
    subscript(file: Int) -> String {
        let start = file == 0 ? 0 : Int(ends[file - 1])
        return String(decoding: bytes[start..<Int(ends[file])], as: UTF8.self)
    }
}
