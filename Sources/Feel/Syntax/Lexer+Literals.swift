extension Lexer {
    /// A number: digits, with a point and more digits or without.
    mutating func number() -> Token {
        let start = position
        var significand: Int64 = 0
        var exponent: UInt32 = 0
        var isTooLarge = false
        var seenPoint = false
        while position < bytes.count {
            let byte = bytes[position]
            if Self.isDigit(byte) {
                isTooLarge = isTooLarge || significand > Decimals.greatest / 10 || exponent == Decimals.digits
                if isTooLarge { significand = 0 }
                significand = significand * 10 + Int64(byte - 0x30)
                if seenPoint && !isTooLarge { exponent += 1 }
            } else if byte == 0x2E && !seenPoint && position + 1 < bytes.count
                && Self.isDigit(bytes[position + 1])
            {
                seenPoint = true
            } else {
                break
            }
            position += 1
        }
        if isTooLarge { problems.append(FeelProblem(.numberTooLarge, at: start..<position)) }
        return Token(kind: .number(significand: significand, exponent: exponent), range: start..<position)
    }

    /// A text in quotes; a backslash gives the next character another meaning.
    mutating func quoted() -> Token {
        let start = position
        var content: [UInt8] = []
        position += 1
        while position < bytes.count && bytes[position] != 0x22 {
            if bytes[position] == 0x5C && position + 1 < bytes.count {
                position += 1
                content.append(contentsOf: escaped())
            } else {
                content.append(bytes[position])
            }
            position += 1
        }
        if position < bytes.count {
            position += 1
        } else {
            problems.append(FeelProblem(.unclosedText, at: start..<position))
        }
        return Token(kind: .text(String(decoding: content, as: UTF8.self)), range: start..<position)
    }

    /// What stands for a backslash and the character at hand, leaving the last one of several at hand.
    ///
    /// Of a backslash that means nothing the standard keeps both; here it is a problem, since it would silently be
    /// another text than the author meant.
    private mutating func escaped() -> [UInt8] {
        let start = position - 1
        if (bytes[position] | 0x20) == 0x75, let scalar = escapedScalar() {
            return Array(String(scalar).utf8)
        }
        if Self.escapes.contains(bytes[position]) { return [Self.unescaped(bytes[position])] }
        if !isStandard { problems.append(FeelProblem(.unknownEscape, at: start..<start + 1)) }
        return [0x5C, bytes[position]]
    }

    /// The bytes that a backslash gives another meaning: `n t r " \ '`.
    private static let escapes: Set<UInt8> = [0x6E, 0x74, 0x72, 0x22, 0x5C, 0x27]

    /// The character of `uXXXX` or `UXXXXXX`, leaving the last digit at hand; two halves of a pair count as one.
    private mutating func escapedScalar() -> Unicode.Scalar? {
        let length = bytes[position] == 0x75 ? 4 : 6
        guard let value = hexadecimal(at: position + 1, length) else { return nil }
        if let scalar = Unicode.Scalar(value) {
            position += length
            return scalar
        }
        guard value >= 0xD800 && value < 0xDC00, position + 11 <= bytes.count, bytes[position + 5] == 0x5C,
            bytes[position + 6] == 0x75, let low = hexadecimal(at: position + 7, 4),
            low >= 0xDC00 && low < 0xE000,
            let scalar = Unicode.Scalar(0x10000 + (value - 0xD800) << 10 + (low - 0xDC00))
        else { return nil }
        position += 10
        return scalar
    }

    private func hexadecimal(at start: Int, _ length: Int) -> UInt32? {
        guard start + length <= bytes.count else { return nil }
        return UInt32(text(start..<start + length), radix: 16)
    }

    /// How many bytes of white space beyond ASCII stand here; nil for none.
    var blankLength: Int? {
        let byte = bytes[position]
        if byte == 0x0B || byte == 0x0C { return 1 }
        if byte == 0xC2, position + 1 < bytes.count {
            return [0x85, 0xA0].contains(bytes[position + 1]) ? 2 : nil
        }
        guard position + 2 < bytes.count, byte == 0xE1 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF else {
            return nil
        }
        let scalar = String(decoding: bytes[position..<position + 3], as: UTF8.self).unicodeScalars.first
        guard let scalar,
            scalar.properties.isWhitespace || scalar.value == 0xFEFF || scalar.value == 0x200B
                || scalar.value == 0x180E
        else { return nil }
        return 3
    }

    /// A number of the standard language: digits, a fraction and an exponent, of any length.
    mutating func decimal() -> Token {
        let start = position
        skipDigits()
        if position + 1 < bytes.count, bytes[position] == 0x2E, Self.isDigit(bytes[position + 1]) {
            position += 1
            skipDigits()
        }
        if position < bytes.count, bytes[position] | 0x20 == 0x65 {
            var next = position + 1
            if next < bytes.count, bytes[next] == 0x2B || bytes[next] == 0x2D { next += 1 }
            if next < bytes.count, Self.isDigit(bytes[next]) {
                position = next
                skipDigits()
            }
        }
        return Token(kind: .decimal(text(start..<position)), range: start..<position)
    }

    private mutating func skipDigits() {
        while position < bytes.count && Self.isDigit(bytes[position]) { position += 1 }
    }

    private static func unescaped(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x6E: 0x0A
        case 0x74: 0x09
        case 0x72: 0x0D
        default: byte
        }
    }
}
