/// Small numbers, such as those of files or fields, one bit each and in ascending order.
public struct NumberSet: Collection, Hashable, Sendable {
    private var words: [UInt64] = []
    /// How many numbers it holds.
    public private(set) var count = 0

    /// Begins empty.
    public init() {}

    /// Adds a number.
    public mutating func insert(_ number: Int) {
        let (word, bit) = number.quotientAndRemainder(dividingBy: UInt64.bitWidth)
        while words.count <= word { words.append(0) }
        if words[word] & (1 << UInt64(bit)) == 0 { count += 1 }
        words[word] |= 1 << UInt64(bit)
    }

    /// Whether it holds a number.
    public func contains(_ number: Int) -> Bool {
        let (word, bit) = number.quotientAndRemainder(dividingBy: UInt64.bitWidth)
        return word < words.count && words[word] & (1 << UInt64(bit)) != 0
    }

    /// Adds all numbers of another set.
    public mutating func formUnion(_ other: NumberSet) {
        for number in other { insert(number) }
    }

    /// The first number, or the end.
    public var startIndex: Int { first(from: 0) }
    /// A number beyond all.
    public var endIndex: Int { words.count * UInt64.bitWidth }

    /// The number at its own position.
    public subscript(position: Int) -> Int { position }

    /// The number that follows.
    public func index(after position: Int) -> Int { first(from: position + 1) }

    /// The first that is not below a number, or the end.
    private func first(from number: Int) -> Int {
        var (word, bit) = number.quotientAndRemainder(dividingBy: UInt64.bitWidth)
        while word < words.count {
            let rest = words[word] >> UInt64(bit)
            if rest != 0 { return word * UInt64.bitWidth + bit + rest.trailingZeroBitCount }
            (word, bit) = (word + 1, 0)
        }
        return endIndex
    }
}
