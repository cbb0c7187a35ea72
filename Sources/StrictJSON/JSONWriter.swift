/// Writes one JSON text, value after value, as UTF-8.
///
/// Members stand in the order written, so equal calls give equal bytes. What is written so far can be
/// taken out at any time, so that a long text never has to be in memory as a whole.
/// Only valid JSON can come out: a key outside an object, a value without its key, a second text and an
/// end of what was not begun are programming errors and stop the program. That keys differ from each
/// other within an object is for the caller to see to.
public struct JSONWriter: Sendable {
    /// How it is laid out.
    public let layout: JSONLayout
    /// How many levels the text is indented: those of the text it becomes a part of.
    private let depth: Int
    private var buffer = WrittenBytes()
    private var open = JSONLevels()
    /// Whether a key was written that has no value yet.
    private var awaitsValue = false
    private var hasBegun = false

    /// Begins an empty text.
    ///
    /// - Parameters:
    ///   - layout: How it is laid out.
    ///   - depth: How many objects and arrays will be around it, when it becomes a part of another text.
    public init(layout: JSONLayout = .compact, depth: Int = 0) {
        self.layout = layout
        self.depth = depth
    }

    /// Whether a whole text was written: one value, nothing open.
    public var isComplete: Bool { hasBegun && open.count == 0 }

    /// Opens an object.
    public mutating func beginObject() { begin("{", isObject: true) }

    /// Closes the object that was opened last.
    public mutating func endObject() { end("}", isObject: true) }

    /// Writes an array without elements.
    public mutating func emptyArray() { literal("[]") }

    /// Opens an array.
    public mutating func beginArray() { begin("[", isObject: false) }

    /// Closes the array that was opened last.
    public mutating func endArray() { end("]", isObject: false) }

    /// Writes the key of the next value, known when this is compiled: nothing in it has to be escaped.
    public mutating func key(_ name: StaticString) {
        requireKey()
        if layout == .pretty { separate() }
        buffer.appendKey(name, isFirst: layout == .pretty || open.isEmpty)
        open.isEmpty = false
        endKey()
    }

    /// Writes the key of the next value.
    public mutating func key(named name: String) {
        requireKey()
        separate()
        JSONText.append(name, to: &buffer)
        buffer.append(UInt8(ascii: ":"))
        endKey()
    }

    /// Writes a text.
    public mutating func string(_ text: String) {
        prepareValue()
        JSONText.append(text, to: &buffer)
    }

    /// Writes a text that is UTF-8 already.
    public mutating func string(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        prepareValue()
        JSONText.append(utf8: bytes, to: &buffer)
    }

    /// Writes a whole number.
    public mutating func int(_ number: Int) {
        prepareValue()
        JSONText.append(number, to: &buffer)
    }

    /// Writes `true` or `false`.
    public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

    /// Writes `null`.
    public mutating func null() { literal("null") }

    /// Writes a value that another writer made whole, at the depth it has here.
    public mutating func value(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { value($0) } }

    /// Writes a value that another writer made whole, at the depth it has here.
    public mutating func value(_ bytes: UnsafeBufferPointer<UInt8>) {
        prepareValue()
        buffer.append(bytes)
    }

    /// How many bytes were written since they were taken out.
    public var count: Int { buffer.count }

    /// Takes out what was written since the last time.
    public mutating func takeBytes() -> [UInt8] {
        buffer.take()
    }

    /// Ends the text with a line feed, so that texts can stand one below the other, and takes it out.
    public mutating func finish() -> [UInt8] {
        precondition(isComplete, "a text ends when all that was begun is ended")
        buffer.append(UInt8(ascii: "\n"))
        return takeBytes()
    }

    private mutating func begin(_ bracket: Unicode.Scalar, isObject: Bool) {
        prepareValue()
        buffer.append(UInt8(ascii: bracket))
        open.begin(isObject: isObject)
    }

    private mutating func end(_ bracket: Unicode.Scalar, isObject: Bool) {
        precondition(!awaitsValue, "a key is followed by its value")
        precondition(open.count > 0 && open.isObject == isObject, "what ends is what was begun last")
        let isEmpty = open.isEmpty
        open.end()
        if !isEmpty && layout == .pretty { breakLine() }
        buffer.append(UInt8(ascii: bracket))
    }

    private mutating func literal(_ text: StaticString) {
        prepareValue()
        buffer.append(text)
    }

    private func requireKey() {
        precondition(open.count > 0 && open.isObject, "a key stands in an object")
        precondition(!awaitsValue, "a key is followed by its value")
    }

    private mutating func endKey() {
        if layout == .pretty { buffer.append(UInt8(ascii: " ")) }
        awaitsValue = true
    }

    /// Makes room for a value: after its key, as the next element, or as the whole text.
    private mutating func prepareValue() {
        if open.count == 0 {
            precondition(!hasBegun, "a text holds one value")
            hasBegun = true
        } else if open.isObject {
            precondition(awaitsValue, "a value in an object has a key")
            awaitsValue = false
        } else {
            separate()
        }
    }

    /// Parts a member or element from the one before it.
    private mutating func separate() {
        if !open.isEmpty { buffer.append(UInt8(ascii: ",")) }
        open.isEmpty = false
        if layout == .pretty { breakLine() }
    }

    private mutating func breakLine() {
        buffer.append(UInt8(ascii: "\n"))
        for _ in 0..<(2 * (open.count + depth)) { buffer.append(UInt8(ascii: " ")) }
    }
}
