/// A growable array of plain values that gives out its address and never counts references.
///
/// It owns its memory through `deinit`; growing moves the values, so an address holds until the next append.
public final class PlainBuffer<Element: BitwiseCopyable> {
    // No access to these three ever overlaps another: each method reads and writes them in turn.
    // Checking that at run time took a third of reading a dossier.

    /// The first value.
    @exclusivity(unchecked)
    public private(set) var base: UnsafeMutablePointer<Element>
    /// How many values there are.
    @exclusivity(unchecked)
    public private(set) var count = 0
    @exclusivity(unchecked)
    private var capacity: Int

    /// Makes an empty buffer with room for some values.
    public init(capacity: Int = 64) {
        self.capacity = max(capacity, 1)
        base = .allocate(capacity: self.capacity)
    }

    deinit { base.deallocate() }

    /// Whether there is no value.
    public var isEmpty: Bool { count == 0 }

    /// The value at an index below `count`.
    public subscript(index: Int) -> Element {
        get {
            precondition(index >= 0 && index < count, "index outside the buffer")
            return base[index]
        }
        set {
            precondition(index >= 0 && index < count, "index outside the buffer")
            base[index] = newValue
        }
    }

    /// Adds a value at the end.
    public func append(_ element: Element) {
        if count == capacity { grow(toAtLeast: count + 1) }
        base[count] = element
        count += 1
    }

    /// Adds the same value several times.
    public func append(repeating element: Element, count times: Int) {
        if count + times > capacity { grow(toAtLeast: count + times) }
        (base + count).update(repeating: element, count: times)
        count += times
    }

    /// Adds values from memory that is not this buffer's.
    public func append(contentsOf source: UnsafeBufferPointer<Element>) {
        guard let start = source.baseAddress else { return }
        if count + source.count > capacity { grow(toAtLeast: count + source.count) }
        (base + count).update(from: start, count: source.count)
        count += source.count
    }

    /// Takes over all values of another buffer.
    public func copy(from other: PlainBuffer) {
        removeAll()
        append(contentsOf: UnsafeBufferPointer(start: other.base, count: other.count))
    }

    /// Keeps the first values only.
    public func truncate(to newCount: Int) {
        precondition(newCount >= 0 && newCount <= count, "cannot truncate upwards")
        count = newCount
    }

    /// Forgets all values and keeps the memory.
    public func removeAll() { count = 0 }

    private func grow(toAtLeast needed: Int) {
        let newCapacity = max(capacity * 2, needed)
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: newCapacity)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
        capacity = newCapacity
    }
}
