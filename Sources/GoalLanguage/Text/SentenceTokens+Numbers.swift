extension SentenceTokens {
    /// Digits with the points, dashes and colons of a date, a time or a decimal.
    mutating func takeNumber() {
        let start = position
        var end = position
        while let byte = peek(end - position) {
            let isJoint = Self.joints.contains(byte)
            guard Self.isDigit(byte) || (isJoint && peek(end - position + 1).map(Self.isDigit) == true) else {
                break
            }
            end += 1
        }
        position = end
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        tokens.append(SentenceToken(kind: Self.kind(ofNumber: text), text: text, range: start..<end))
    }

    private static let joints: Set<UInt8> = [
        UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ","),
    ]

    private static func kind(ofNumber text: String) -> SentenceToken.Kind {
        if text.contains(":") { return .time }
        let parts = text.split { !$0.isNumber }.map { Int($0) ?? 0 }
        let isDashed = text.contains("-") || text.contains("/")
        switch parts.count {
        case 3 where (1...31).contains(parts[0]) && (1...12).contains(parts[1]): return .date
        case 3 where parts[0] > 31 && (1...12).contains(parts[1]): return .date
        case 2 where isDashed && (1...31).contains(parts[0]) && (1...12).contains(parts[1]): return .date
        case 2 where text.contains(".") && parts[0] < 25 && text.split(separator: ".").last?.count == 2:
            return .time
        default: return .number
        }
    }
}
