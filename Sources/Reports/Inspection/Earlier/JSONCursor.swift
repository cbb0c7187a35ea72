import StrictJSON

/// Walks through a JSON text whose form is known, member after member.
final class JSONCursor {
    /// What ends a walk.
    struct Unexpected: Error {
        /// The member at which it ended.
        var name: String
        /// The byte offset.
        var offset: Int
        /// Whether the text is no JSON at all.
        var isBroken = false
    }

    private var parser = JSONPullParser(depthLimit: 32)
    private var name = ""

    /// Begins a text that stays where it is.
    func begin(_ text: UnsafeBufferPointer<UInt8>) { parser.begin(text) }

    private func next() throws(Unexpected) -> JSONPullParser.Token {
        do { return try parser.next() } catch {
            throw Unexpected(name: name, offset: parser.start, isBroken: true)
        }
    }

    private var unexpected: Unexpected { Unexpected(name: name, offset: parser.start) }

    private var text: String { String(decoding: parser.text, as: UTF8.self) }

    /// Takes an object; the closure gets each key and must take its value.
    func object(_ member: (String) throws(Unexpected) -> Void) throws(Unexpected) {
        guard try next() == .beginObject else { throw unexpected }
        try members(member)
    }

    private func members(_ member: (String) throws(Unexpected) -> Void) throws(Unexpected) {
        while true {
            switch try next() {
            case .endObject: return
            case .key:
                name = text
                try member(name)
            default: throw unexpected
            }
        }
    }

    /// Takes an array of objects.
    ///
    /// - Parameters:
    ///   - member: Gets each key and must take its value.
    ///   - finish: What is done behind each object.
    /// - Throws: Where the text is not as it should be.
    func objects(
        _ member: (String) throws(Unexpected) -> Void, finish: () throws(Unexpected) -> Void
    ) throws(Unexpected) {
        guard try next() == .beginArray else { throw unexpected }
        while true {
            switch try next() {
            case .endArray: return
            case .beginObject:
                try members(member)
                try finish()
            default: throw unexpected
            }
        }
    }

    /// Takes an array of texts.
    func strings() throws(Unexpected) -> [String] {
        guard try next() == .beginArray else { throw unexpected }
        var texts: [String] = []
        while true {
            switch try next() {
            case .endArray: return texts
            case .string: texts.append(text)
            default: throw unexpected
            }
        }
    }

    /// Takes a text, or null.
    func optionalString() throws(Unexpected) -> String? {
        switch try next() {
        case .string: text
        case .null: nil
        default: throw unexpected
        }
    }

    /// Takes a text.
    func string() throws(Unexpected) -> String {
        guard let text = try optionalString() else { throw unexpected }
        return text
    }

    /// Takes a value made of a text.
    func value<Value>(_ make: (String) -> Value?) throws(Unexpected) -> Value {
        guard let value = make(try string()) else { throw unexpected }
        return value
    }

    /// Takes a whole number; null is 0.
    func int() throws(Unexpected) -> Int {
        switch try next() {
        case .number:
            guard let number = Int(text) else { throw unexpected }
            return number
        case .null: return 0
        default: throw unexpected
        }
    }

    /// Takes a truth value; null is false.
    func bool() throws(Unexpected) -> Bool {
        switch try next() {
        case .boolean(let value): value
        case .null: false
        default: throw unexpected
        }
    }

    /// Takes a value and forgets it.
    func skip() throws(Unexpected) {
        var depth = 0
        repeat {
            switch try next() {
            case .beginObject, .beginArray: depth += 1
            case .endObject, .endArray: depth -= 1
            case .end: throw unexpected
            default: break
            }
        } while depth > 0
    }

    /// Takes the end of the text.
    func end() throws(Unexpected) {
        guard try next() == .end else { throw unexpected }
    }
}
