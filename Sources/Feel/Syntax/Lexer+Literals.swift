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

    /// A text in quotes; a backslash takes the meaning off the next character.
    mutating func quoted() -> Token {
        let start = position
        var content: [UInt8] = []
        position += 1
        while position < bytes.count && bytes[position] != 0x22 {
            if bytes[position] == 0x5C && position + 1 < bytes.count {
                position += 1
                content.append(Self.unescaped(bytes[position]))
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

    private static func unescaped(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x6E: 0x0A
        case 0x74: 0x09
        case 0x72: 0x0D
        default: byte
        }
    }
}
