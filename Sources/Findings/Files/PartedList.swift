/// A list that grows by parts of one size.
///
/// An array that grows moves to a place twice as large, and stands there twice while it moves; this never moves what it
/// holds, and has room for at most one part too many.
public struct PartedList<Element> {
    /// How many elements a part holds.
    private let partSize: Int
    private var parts: [[Element]] = []

    /// Begins empty.
    ///
    /// - Parameter partSize: How many elements a part holds, at least 1.
    public init(partSize: Int = 4096) {
        precondition(partSize > 0, "a part holds something")
        self.partSize = partSize
    }

    /// Adds an element at the end.
    public mutating func append(_ element: Element) {
        if parts.last.map({ $0.count == partSize }) ?? true {
            parts.append([])
            parts[parts.count - 1].reserveCapacity(partSize)
        }
        parts[parts.count - 1].append(element)
    }
}

extension PartedList: RandomAccessCollection {
    /// 0.
    public var startIndex: Int { 0 }
    /// How many elements there are.
    public var endIndex: Int { parts.last.map { (parts.count - 1) * partSize + $0.count } ?? 0 }
    /// An element.
    public subscript(position: Int) -> Element { parts[position / partSize][position % partSize] }
}

extension PartedList: Equatable where Element: Equatable {
    /// Whether both hold the same elements, whatever their parts.
    public static func == (left: PartedList, right: PartedList) -> Bool { left.elementsEqual(right) }
}

extension PartedList: Hashable where Element: Hashable {
    /// Hashes the elements.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for element in self { hasher.combine(element) }
    }
}

extension PartedList: Sendable where Element: Sendable {}
