/// Takes a JSON text apart, token after token, and refuses everything that is no JSON.
///
/// Source: RFC 8259. Where it leaves a choice: a byte order mark, half a surrogate pair in escapes and
/// bytes that are no UTF-8 are refused; numbers of any size are let through as they are written; a key
/// that an object has already is let through and told by `isDuplicateKey`.
///
/// Nothing is made per token: strings and numbers are given out as bytes of the text, and a string
/// with escapes stands in a buffer that is used again. How deep a text may go is for the caller to
/// say; the parser keeps its own stack. One parser takes texts one after the other.
public struct JSONPullParser {
    /// What comes next in a text.
    public enum Token: Hashable, Sendable {
        /// An object opens.
        case beginObject
        /// The innermost object closes.
        case endObject
        /// An array opens.
        case beginArray
        /// The innermost array closes.
        case endArray
        /// The key of a member; its value comes next.
        case key
        /// A string.
        case string
        /// A number, as it is written.
        case number
        /// `true` or `false`.
        case boolean(Bool)
        /// `null`.
        case null
        /// The text is done.
        case end
    }

    /// An object or array that is open.
    private struct Level {
        var isObject: Bool
        /// Where the keys of an object begin.
        var mark: Int
    }

    /// What may come next.
    private enum State {
        /// The value of the whole text.
        case text
        /// A value: behind a key, or behind a comma in an array.
        case value(afterComma: Bool)
        /// A first element, or the end of the array.
        case firstElement
        /// A first member, or the end of the object.
        case firstMember
        /// A member behind a comma.
        case member
        /// A comma, or the end of what is open.
        case rest
        /// Nothing.
        case done
    }

    /// The most objects and arrays inside each other.
    public let depthLimit: Int
    /// The byte offset of the token at hand; of a string or key, that of its quotation mark.
    public private(set) var start = 0
    /// The byte offset behind the token at hand.
    public var end: Int { position }
    /// Whether the key at hand stands in its object for the second time.
    public private(set) var isDuplicateKey = false

    private var state = State.done
    private var levels: [Level] = []
    private var keys = JSONKeys()
    var base = UnsafePointer<UInt8>(ByteBuffer.nothing)
    var count = 0
    /// The offset of what was not looked at yet.
    var position = 0
    /// The string without escapes or the number at hand, as a run of the text.
    var run = 0..<0
    /// Whether the string at hand has escapes: it stands in `unescaped`.
    var isEscaped = false
    let unescaped = ByteBuffer()

    /// Makes a parser that has no text yet.
    ///
    /// - Parameter depthLimit: The most objects and arrays inside each other.
    public init(depthLimit: Int) {
        self.depthLimit = depthLimit
        levels.reserveCapacity(min(depthLimit, 64))
    }

    /// Begins a text.
    ///
    /// - Parameters:
    ///   - text: The bytes; they stay where they are until the last token was taken.
    ///   - offset: Where the text begins in them; places count from their start all the same.
    public mutating func begin(_ text: UnsafeBufferPointer<UInt8>, from offset: Int = 0) {
        base = text.baseAddress ?? UnsafePointer(ByteBuffer.nothing)
        count = text.count
        position = offset
        start = offset
        state = .text
        levels.removeAll(keepingCapacity: true)
        keys.begin(base)
    }

    /// How many objects and arrays are open.
    public var depth: Int { levels.count }

    /// The bytes of the key, string or number at hand, escapes resolved; valid until the next token.
    public var text: UnsafeBufferPointer<UInt8> {
        isEscaped
            ? unescaped.bytes : UnsafeBufferPointer(start: base + run.lowerBound, count: run.count)
    }

    /// The next token.
    ///
    /// - Throws: Why the text is no JSON; it cannot be taken further then.
    public mutating func next() throws(JSONFault) -> Token {
        skipBlanks()
        if case .rest = state {
            if let end = try endOrComma() { return end }
            skipBlanks()
        }
        start = position
        switch state {
        case .text: return try value(afterComma: false)
        case .value(let afterComma): return try value(afterComma: afterComma)
        case .firstElement:
            if current == UInt8(ascii: "]") { return close(.endArray) }
            if current == UInt8(ascii: "}") { throw JSONFault(.mismatchedEnd, at: position) }
            return try value(afterComma: false)
        case .firstMember: return current == UInt8(ascii: "}") ? close(.endObject) : try key()
        case .member: return try key()
        case .rest: preconditionFailure("what is open is closed or goes on")
        case .done:
            guard position == count else { throw JSONFault(.trailing, at: position) }
            return .end
        }
    }

    /// The byte that comes next, or nil at the end.
    var current: UInt8? { position < count ? base[position] : nil }

    private mutating func skipBlanks() {
        while position < count {
            let byte = base[position]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            position += 1
        }
    }

    /// Takes the end of what is open, or the comma before its next member or element.
    private mutating func endOrComma() throws(JSONFault) -> Token? {
        let isObject = levels[levels.count - 1].isObject
        start = position
        switch current {
        case nil: throw JSONFault(.unexpectedEnd, at: position)
        case UInt8(ascii: ","):
            position += 1
            state = isObject ? .member : .value(afterComma: true)
            return nil
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            guard (current == UInt8(ascii: "}")) == isObject else {
                throw JSONFault(.mismatchedEnd, at: position)
            }
            return close(isObject ? .endObject : .endArray)
        default: throw JSONFault(reasonForMissingComma, at: position)
        }
    }

    private mutating func close(_ token: Token) -> Token {
        position += 1
        keys.removeAll(from: levels.removeLast().mark)
        state = levels.isEmpty ? .done : .rest
        return token
    }

    private mutating func open(isObject: Bool) throws(JSONFault) -> Token {
        guard levels.count < depthLimit else { throw JSONFault(.tooDeep, at: position) }
        position += 1
        levels.append(Level(isObject: isObject, mark: keys.mark))
        state = isObject ? .firstMember : .firstElement
        return isObject ? .beginObject : .beginArray
    }

    private mutating func key() throws(JSONFault) -> Token {
        guard current == UInt8(ascii: "\"") else {
            throw JSONFault(reasonForNoKey(isFirst: isFirst), at: position)
        }
        try takeString()
        let mark = levels[levels.count - 1].mark
        isDuplicateKey = keys.insert(text, at: isEscaped ? nil : run.lowerBound, mark: mark)
        skipBlanks()
        guard let colon = current else { throw JSONFault(.unexpectedEnd, at: position) }
        guard colon == UInt8(ascii: ":") else { throw JSONFault(reason(.missingColon), at: position) }
        position += 1
        state = .value(afterComma: false)
        return .key
    }

    private var isFirst: Bool { if case .firstMember = state { true } else { false } }

    private mutating func value(afterComma: Bool) throws(JSONFault) -> Token {
        switch current {
        case UInt8(ascii: "{"): return try open(isObject: true)
        case UInt8(ascii: "["): return try open(isObject: false)
        default: break
        }
        let token: Token
        switch current {
        case nil: throw JSONFault(.unexpectedEnd, at: position)
        case UInt8(ascii: "\""):
            try takeString()
            token = .string
        case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
            try takeNumber()
            token = .number
        case UInt8(ascii: "t"):
            try take(word: "true")
            token = .boolean(true)
        case UInt8(ascii: "f"):
            try take(word: "false")
            token = .boolean(false)
        case UInt8(ascii: "n"):
            try take(word: "null")
            token = .null
        default: throw JSONFault(reasonForNoValue(afterComma: afterComma), at: position)
        }
        state = levels.isEmpty ? .done : .rest
        return token
    }
}
