/// Writes the paths of one dossier, such as `doelen[2].acties[1].datumUiterlijk`, as UTF-8.
///
/// The paths of records are remembered, so that those of their fields cost little.
public struct PathWriter {
    private let arena: Arena
    private var recordPaths: [[UInt8]?]

    /// Makes a writer for a dossier that does not change meanwhile.
    public init(_ arena: Arena) {
        self.arena = arena
        recordPaths = Array(repeating: nil, count: arena.records.count)
    }

    /// Appends the path of a cell, positions from 1; nothing for none.
    public mutating func append(pathOfCell cell: Int, to bytes: inout [UInt8]) {
        guard cell >= 0 && cell < arena.cells.count else { return }
        if let (record, field) = arena.owner(ofCell: cell) {
            if append(pathOfRecord: record, to: &bytes) { bytes.append(UInt8(ascii: ".")) }
            let name = arena.model.types[arena.records[record].type].fields[field].name
            // Without a copy of the name, unless it is a foreign text.
            if name.utf8.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil {
                bytes.append(contentsOf: name.utf8)
            }
        } else if let run = arena.run(ofCell: cell) {
            append(pathOfCell: run.holder, to: &bytes)
            Self.append(position: cell - run.start + 1, to: &bytes)
        }
    }

    /// Appends the path of a record; false for the root, which has none.
    private mutating func append(pathOfRecord record: Int, to bytes: inout [UInt8]) -> Bool {
        if recordPaths[record] == nil { _ = path(ofRecord: record) }
        guard let path = recordPaths[record], !path.isEmpty else { return false }
        bytes += path
        return true
    }

    /// The path of a record; empty for the root.
    public mutating func path(ofRecord record: Int) -> [UInt8] {
        if let known = recordPaths[record] { return known }
        var path: [UInt8] = []
        let holder = arena.records[record].holder
        if holder >= 0 {
            append(pathOfCell: holder, to: &path)
            if let position = arena.position(ofRecord: record, inListAt: holder) {
                Self.append(position: position, to: &path)
            }
        }
        recordPaths[record] = path
        return path
    }

    private static func append(position: Int, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "["))
        if position < 10 {
            bytes.append(UInt8(ascii: "0") + UInt8(position))
        } else {
            bytes.append(contentsOf: String(position).utf8)
        }
        bytes.append(UInt8(ascii: "]"))
    }
}
