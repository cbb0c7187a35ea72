/// The ids of some files, in order of adding; each is made when it is asked for.
public struct FileIDs: Collection, Hashable, Sendable {
    private let pool: IDPool
    private let files: NumberSet

    /// The ids of files in a pool.
    init(_ files: NumberSet, in pool: IDPool) {
        self.files = files
        self.pool = pool
    }

    /// How many there are.
    public var count: Int { files.count }
    /// The number of the first file.
    public var startIndex: Int { files.startIndex }
    /// A number behind that of every file.
    public var endIndex: Int { files.endIndex }

    /// The id of a file.
    public subscript(position: Int) -> String { pool[position] }

    /// The number of the next file.
    public func index(after position: Int) -> Int { files.index(after: position) }

    /// Whether both hold the same ids in the same order.
    public static func == (left: FileIDs, right: FileIDs) -> Bool { left.elementsEqual(right) }

    /// Hashes the ids.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for id in self { hasher.combine(id) }
    }
}

extension FileIDs: ExpressibleByArrayLiteral {
    /// The ids of files that have no others beside them.
    public init(arrayLiteral ids: String...) {
        var pool = IDPool()
        var files = NumberSet()
        for (file, id) in ids.enumerated() {
            pool.append(id)
            files.insert(file)
        }
        self.init(files, in: pool)
    }
}
