extension JSONPullParser {
    /// Takes a string or key; the quotation mark before it comes next.
    mutating func takeString() throws(JSONFault) {
        isEscaped = false
        let first = position + 1
        var here = first
        while here < count {
            let byte = base[here]
            if byte == UInt8(ascii: "\"") {
                run = first..<here
                position = here + 1
                return
            }
            if byte == UInt8(ascii: "\\") { return try takeEscaped(from: first, to: here) }
            here = try characterEnd(at: here)
        }
        throw JSONFault(.unexpectedEnd, at: count)
    }

    /// Goes on with a string from its first escape on.
    private mutating func takeEscaped(from first: Int, to escape: Int) throws(JSONFault) {
        isEscaped = true
        unescaped.truncate(to: 0)
        unescaped.append(base + first, count: escape - first)
        var here = escape
        while here < count {
            let byte = base[here]
            if byte == UInt8(ascii: "\"") {
                position = here + 1
                return
            }
            if byte == UInt8(ascii: "\\") {
                here = try takeEscape(at: here)
            } else {
                let end = try characterEnd(at: here)
                unescaped.append(base + here, count: end - here)
                here = end
            }
        }
        throw JSONFault(.unexpectedEnd, at: count)
    }

    /// The offset behind a character that stands as itself.
    private func characterEnd(at offset: Int) throws(JSONFault) -> Int {
        let byte = base[offset]
        if byte < 0x20 { throw JSONFault(.controlCharacter, at: offset) }
        if byte < 0x80 { return offset + 1 }
        let length = JSONUTF8.length(base + offset, count: count - offset)
        guard length > 0 else { throw JSONFault(.invalidUTF8, at: offset) }
        return offset + length
    }

    /// Takes an escape; the offset behind it.
    private mutating func takeEscape(at offset: Int) throws(JSONFault) -> Int {
        guard offset + 1 < count else { throw JSONFault(.unexpectedEnd, at: count) }
        switch base[offset + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(base[offset + 1])
        case UInt8(ascii: "b"): unescaped.append(0x08)
        case UInt8(ascii: "f"): unescaped.append(0x0C)
        case UInt8(ascii: "n"): unescaped.append(0x0A)
        case UInt8(ascii: "r"): unescaped.append(0x0D)
        case UInt8(ascii: "t"): unescaped.append(0x09)
        case UInt8(ascii: "u"): return try takeUnicodeEscape(at: offset)
        default: throw JSONFault(.escape, at: offset)
        }
        return offset + 2
    }

    private mutating func takeUnicodeEscape(at offset: Int) throws(JSONFault) -> Int {
        let unit = try codeUnit(at: offset)
        if !(0xD800...0xDFFF).contains(unit) {
            JSONUTF8.append(unit, to: unescaped)
            return offset + 6
        }
        let second = offset + 6
        guard unit < 0xDC00, second + 1 < count, base[second] == UInt8(ascii: "\\"),
            base[second + 1] == UInt8(ascii: "u")
        else { throw JSONFault(.loneSurrogate, at: offset) }
        let low = try codeUnit(at: second)
        guard (0xDC00...0xDFFF).contains(low) else { throw JSONFault(.loneSurrogate, at: offset) }
        JSONUTF8.append(0x1_0000 + (unit - 0xD800) << 10 + (low - 0xDC00), to: unescaped)
        return second + 6
    }

    /// The number in the four hexadecimal digits of the escape at an offset.
    private func codeUnit(at offset: Int) throws(JSONFault) -> UInt32 {
        var value: UInt32 = 0
        for place in offset + 2..<offset + 6 {
            guard place < count else { throw JSONFault(.unexpectedEnd, at: count) }
            let byte = base[place]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
                value = value << 4 | UInt32((byte | 0x20) - UInt8(ascii: "a") + 10)
            default: throw JSONFault(.escape, at: offset)
            }
        }
        return value
    }

    /// Takes a number; its first sign comes next.
    ///
    /// Source: RFC 8259 §6.
    mutating func takeNumber() throws(JSONFault) {
        isEscaped = false
        let first = position
        if current == UInt8(ascii: "-") { position += 1 }
        if current == UInt8(ascii: "0") {
            position += 1
            if isDigit { throw JSONFault(.leadingZero, at: first) }
        } else {
            try takeDigits(from: first)
        }
        if current == UInt8(ascii: ".") {
            position += 1
            try takeDigits(from: first)
        }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            position += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
            try takeDigits(from: first)
        }
        run = first..<position
    }

    private mutating func takeDigits(from first: Int) throws(JSONFault) {
        guard isDigit else {
            throw JSONFault(position < count ? .number : .unexpectedEnd, at: position < count ? first : count)
        }
        while isDigit { position += 1 }
    }

    private var isDigit: Bool {
        position < count && base[position] >= UInt8(ascii: "0") && base[position] <= UInt8(ascii: "9")
    }

    /// Takes a word; its first letter comes next.
    mutating func take(word: StaticString) throws(JSONFault) {
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        let found = UnsafeBufferPointer(start: base + position, count: min(letters.count, count - position))
        guard letters.starts(with: found) else { throw JSONFault(.word, at: position) }
        guard found.count == letters.count else { throw JSONFault(.unexpectedEnd, at: count) }
        position += letters.count
    }
}
