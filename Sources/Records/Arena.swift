/// The values of one dossier in a few plain arrays, reused for the next dossier.
///
/// A record is a run of cells, one per field of its type in schema order. A list is a run of cells too,
/// written when it closes. A parallel array holds the byte offset of each value in the file.
/// One arena per worker: it is not to be shared between threads.
public final class Arena {
    /// Where a record stands.
    @frozen
    public struct Record: Sendable {
        /// The index of its type in the model.
        public var type: Int
        /// The index of its first cell.
        public var base: Int
        /// The field cell that holds it, itself or as a list item; -1 for the root.
        public var holder: Int
        /// The byte offset of its start in the file.
        public var offset: Int
    }

    /// A run of list items.
    struct Run {
        var start: Int
        var count: Int
        var holder: Int
    }

    /// A `nummer` as read, for finding doubles and resolving references.
    struct Numbered {
        var number: Int
        var record: Int
        var cell: Int
    }

    /// A reference as read, to be resolved when the document ends.
    struct PendingReference {
        var cell: Int
        var kind: Int
    }

    /// The model the records follow.
    public let model: RecordModel
    /// The cells of records and lists.
    public let cells = PlainBuffer<Cell>()
    /// The byte offset of each cell's value; of an absent one, that of its record.
    public let offsets = PlainBuffer<UInt32>()
    /// The records in the order they began.
    public let records = PlainBuffer<Record>()
    /// The text of text cells, UTF-8.
    public let pool = PlainBuffer<UInt8>()
    let runs = PlainBuffer<Run>()
    let pendingItems = PlainBuffer<Cell>()
    let pendingOffsets = PlainBuffer<UInt32>()
    let numbered = PlainBuffer<Numbered>()
    let pendingReferences = PlainBuffer<PendingReference>()
    /// The cells of the lists that the source system does not deliver although some of their items are there; noted by
    /// `markUndeliverable(_:)`.
    public internal(set) var openLists: Set<Int> = []
    /// The values that are not those of the day a dossier is looked at, by cell; `settleTime(on:)` puts others there.
    var asides: [(index: Int, cell: Cell)] = []
    /// The cells of the days for want of which states are not known on the day a dossier is looked at, by the state's.
    public internal(set) var daysOfStates: [Int: Int] = [:]
    /// Whether the status is not that of the export: the case was, or may have been, closed after the day looked at.
    public internal(set) var isClosingSetAside = false

    /// Makes an empty arena for records of a model.
    public init(model: RecordModel) {
        self.model = model
    }

    /// Forgets the dossier and keeps the memory.
    public func reset() {
        cells.removeAll()
        offsets.removeAll()
        records.removeAll()
        pool.removeAll()
        runs.removeAll()
        pendingItems.removeAll()
        pendingOffsets.removeAll()
        numbered.removeAll()
        pendingReferences.removeAll()
        openLists.removeAll(keepingCapacity: true)
        asides.removeAll(keepingCapacity: true)
        daysOfStates.removeAll(keepingCapacity: true)
        isClosingSetAside = false
    }

    /// The index of the root record's type, or nil while nothing was read.
    public var rootType: Int? { records.isEmpty ? nil : records[0].type }

    /// The cell of a field, by its rule name; for tests and listings, not for rules at work.
    public func cell(ofField name: String, inRecord record: Int) -> Int? {
        let entry = records[record]
        return model.types[entry.type].index(ofField: name).map { entry.base + $0 }
    }

    /// The text of a text cell.
    public func text(of cell: Cell) -> String {
        String(decoding: textBytes(of: cell), as: UTF8.self)
    }

    /// The bytes of a text cell; valid until the arena changes.
    public func textBytes(of cell: Cell) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: pool.base + Int(cell.bits), count: Int(cell.aux))
    }
}
