/// The objects and arrays of a JSON text that are still open, the innermost last.
///
/// Two rows of bits, so that nothing is allocated however often something opens.
struct JSONLevels: Sendable {
    /// The most levels that can be open at once; what we write is far from it.
    static let limit = 64

    /// How many are open.
    private(set) var count = 0
    /// For each level a bit that says whether it is an object, the innermost lowest.
    private var objects: UInt64 = 0
    /// For each level a bit that says whether nothing was written in it yet, the innermost lowest.
    private var empties: UInt64 = 0

    /// Whether the innermost is an object.
    var isObject: Bool { objects & 1 == 1 }

    /// Whether nothing was written in the innermost yet.
    var isEmpty: Bool {
        get { empties & 1 == 1 }
        set { empties = empties & ~1 | (newValue ? 1 : 0) }
    }

    /// Opens one.
    mutating func begin(isObject: Bool) {
        precondition(count < Self.limit, "too many objects and arrays in each other")
        count += 1
        objects = objects << 1 | (isObject ? 1 : 0)
        empties = empties << 1 | 1
    }

    /// Closes the innermost.
    mutating func end() {
        count -= 1
        objects >>= 1
        empties >>= 1
    }
}
