import StrictJSON

/// A JSON text as its tokens in words, for comparing.
enum JSONTokens {
    /// Every token of a text: `{`, `key a`, `string b`, `number 1`, `true`, `null`, `]` and so on.
    static func list(_ bytes: [UInt8], depthLimit: Int = 64) throws(JSONFault) -> [String] {
        var parser = JSONPullParser(depthLimit: depthLimit)
        return try list(bytes, with: &parser)
    }

    /// The same with a parser that may have taken other texts before.
    static func list(_ bytes: [UInt8], with parser: inout JSONPullParser) throws(JSONFault) -> [String] {
        let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        defer { memory.deallocate() }
        _ = memory.initialize(from: bytes)
        parser.begin(UnsafeBufferPointer(memory))
        var words: [String] = []
        while true {
            let token = try parser.next()
            if token == .end { return words }
            words.append(word(token, parser))
        }
    }

    /// Why a text is refused, or nil when it is taken.
    static func fault(_ bytes: [UInt8], depthLimit: Int = 64) -> JSONFault? {
        do throws(JSONFault) {
            _ = try list(bytes, depthLimit: depthLimit)
            return nil
        } catch { return error }
    }

    private static func word(_ token: JSONPullParser.Token, _ parser: JSONPullParser) -> String {
        let text = String(decoding: parser.text, as: UTF8.self)
        return switch token {
        case .beginObject: "{"
        case .endObject: "}"
        case .beginArray: "["
        case .endArray: "]"
        case .key: parser.isDuplicateKey ? "key \(text) again" : "key \(text)"
        case .string: "string \(text)"
        case .number: "number \(text)"
        case .boolean(let value): "\(value)"
        case .null: "null"
        case .end: "end"
        }
    }
}
