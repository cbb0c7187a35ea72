import Frameworks

/// The rows of the matrix, a few bytes each; one is made when it is asked for.
public struct MatrixRows: RandomAccessCollection, Hashable, Sendable {
    private(set) var ids = IDPool()
    /// The kinds that occur, in order of appearing.
    private(set) var kinds: [String] = []
    private var kindOfRow = PartedList<UInt8>()
    private var marks = PartedList<UInt8>(partSize: 65_536)
    private let width: Int

    /// Begins without rows.
    ///
    /// - Parameter width: How many marks a row has.
    init(width: Int) { self.width = width }

    /// Adds a row.
    mutating func append(_ row: MatrixRow) {
        ids.append(row.id)
        let kind = kinds.firstIndex(of: row.kind) ?? kinds.count
        if kind == kinds.count { kinds.append(row.kind) }
        kindOfRow.append(UInt8(kind))
        for mark in row.marks { marks.append(mark.rawValue) }
    }

    /// The number of the first row.
    public var startIndex: Int { 0 }
    /// How many rows there are.
    public var endIndex: Int { kindOfRow.count }

    /// The row of a file.
    public subscript(position: Int) -> MatrixRow {
        let own = marks[position * width..<(position + 1) * width]
        return MatrixRow(
            id: ids[position], kind: kinds[Int(kindOfRow[position])],
            marks: own.map { Mark(rawValue: $0) ?? .notApplicable })
    }
}
