/// Takes a sentence apart.
///
/// Letters are made small and lose their accents, save in *één*, which is a number then.
struct SentenceTokens {
    let bytes: [UInt8]
    var position = 0
    var tokens: [SentenceToken] = []

    /// The tokens of a sentence, in order.
    static func tokens(of sentence: String) -> [SentenceToken] {
        var reader = SentenceTokens(bytes: Array(sentence.utf8))
        while let next = reader.peek() { reader.take(next) }
        return reader.tokens
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    func peek(_ ahead: Int = 0) -> UInt8? {
        position + ahead < bytes.count ? bytes[position + ahead] : nil
    }

    private mutating func take(_ byte: UInt8) {
        if Self.isDigit(byte) { return takeNumber() }
        if letter() != nil { return takeWord() }
        let start = position
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
            UInt8(ascii: "?"), UInt8(ascii: "\n"), UInt8(ascii: "("), UInt8(ascii: ")"):
            position += 1
            tokens.append(SentenceToken(kind: .boundary, text: "", range: start..<position))
        case UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="):
            position += 1
            tokens.append(
                SentenceToken(
                    kind: .word, text: String(UnicodeScalar(byte)), range: start..<position))
        case 0xE2 where peek(1) == 0x82 && peek(2) == 0xAC:
            position += 3
            tokens.append(SentenceToken(kind: .word, text: "€", range: start..<position))
        default:
            position += 1
        }
    }

    /// Takes a word of small letters without accents, with nothing behind it that may belong to it: most words are so.
    private mutating func takePlainWord() -> Bool {
        var end = position
        while end < bytes.count, Self.small.contains(bytes[end]) { end += 1 }
        if end < bytes.count {
            switch bytes[end] {
            case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "\n"): break
            case UInt8(ascii: ".") where end > position + 1: break
            default: return false
            }
        }
        guard end > position else { return false }
        let word = String(decoding: bytes[position..<end], as: UTF8.self)
        tokens.append(SentenceToken(kind: .word, text: word, range: position..<end))
        position = end
        return true
    }

    private static let small = UInt8(ascii: "a")...UInt8(ascii: "z")

    private mutating func takeWord() {
        if takePlainWord() { return }
        let start = position
        var text: [UInt8] = []
        var isOne = true
        var letters = 0
        var run = 0
        while let (folded, length) = letter() {
            isOne = isOne && (length == 2 || letters > 1)
            if let folded {
                text.append(folded)
            } else {
                text.append(contentsOf: bytes[position..<position + length])
            }
            letters += 1
            run += 1
            position += length
            // The points of a short form, such as z.s.m., make one word.
            if peek() == UInt8(ascii: "."), run == 1, position + 1 < bytes.count {
                position += 1
                if letter() == nil {
                    position -= 1
                    break
                }
                run = 0
            }
            // A dash or an apostrophe inside a word belongs to it.
            if let sign = peek(), sign == UInt8(ascii: "-") || sign == UInt8(ascii: "'") {
                position += 1
                if letter() == nil {
                    position -= 1
                    break
                }
            }
        }
        var word = String(decoding: text, as: UTF8.self)
        if word == "een" && isOne { word = "1" }
        // A word in capitals, such as OTS, is a short form and no name.
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        let isCapital =
            capitals.contains(bytes[start]) && !(position - start > 1 && capitals.contains(bytes[start + 1]))
        tokens.append(
            SentenceToken(
                kind: word == "1" ? .number : .word, text: word, isCapital: isCapital,
                range: start..<position))
    }

    /// The letter at hand: how many bytes it takes, and the byte it is without its accent, or nil when it stays as it
    /// is; nil when there is none.
    private func letter() -> (folded: UInt8?, length: Int)? {
        guard let byte = peek() else { return nil }
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): return (byte, 1)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): return (byte + 32, 1)
        case 0xC3:
            guard let second = peek(1) else { return nil }
            return (Self.accented[second & 0xDF | 0x80], 2)
        case 0xC4...0xF4:
            if byte == 0xE2 { return nil }
            let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            return (nil, min(length, bytes.count - position))
        default: return nil
        }
    }

    /// The plain letter behind the second byte of an accented one, in its capital form.
    private static let accented: [UInt8: UInt8] = {
        var table: [UInt8: UInt8] = [:]
        for (range, letter) in [
            (0x80...0x85, "a"), (0x87...0x87, "c"), (0x88...0x8B, "e"), (0x8C...0x8F, "i"),
            (0x91...0x91, "n"),
            (0x92...0x96, "o"), (0x99...0x9C, "u"),
        ] as [(ClosedRange<UInt8>, Character)] {
            for second in range { table[second] = letter.asciiValue }
        }
        return table
    }()

    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
