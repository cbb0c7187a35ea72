import Glibc

/// The bytes of an XML file, to find where things stand in it.
///
/// It is only asked about what the parser has already found to be well-formed.
struct XMLText {
    /// The first byte.
    let base: UnsafePointer<UInt8>
    /// The number of bytes; one more, zero, stands behind them.
    let count: Int

    /// The offset of the last `<` before an offset: a tag holds no other.
    func tagStart(before offset: Int) -> Int {
        var position = min(offset, count) - 1
        while position > 0, base[position] != UInt8(ascii: "<") { position -= 1 }
        return max(position, 0)
    }

    /// The offset of the first character that is no blank from the inside of an element on.
    ///
    /// Comments and processing instructions are passed over, CDATA sections and character
    /// references are looked into. At the end tag when there is nothing but blanks.
    func valueStart(from offset: Int) -> Int {
        var position = offset
        var isCDATA = false
        while position < count {
            if ValueReader.isBlank(base[position]) {
                position += 1
            } else if isCDATA {
                guard starts(at: position, with: "]]>") else { return position }
                position += 3
                isCDATA = false
            } else if starts(at: position, with: "<!--") {
                position = end(of: "-->", from: position + 4)
            } else if starts(at: position, with: "<?") {
                position = end(of: "?>", from: position + 2)
            } else if starts(at: position, with: "<![CDATA[") {
                position += 9
                isCDATA = true
            } else if let after = blankReference(at: position) {
                position = after
            } else {
                return position
            }
        }
        return position
    }

    /// The offset of the document type declaration that begins before an offset.
    func documentTypeStart(before offset: Int) -> Int {
        var start = tagStart(before: offset)
        // The literals of the declaration may hold a `<`.
        while start > 0, !starts(at: start, with: "<!DOCTYPE") { start = tagStart(before: start) }
        return start
    }

    /// The offset of the `&` of the entity that ends before an offset.
    func entityStart(before offset: Int) -> Int {
        var position = min(offset, count) - 1
        while position > 0, base[position] != UInt8(ascii: "&") { position -= 1 }
        return max(position, 0)
    }

    /// Whether the bytes at an offset begin with a code point in UTF-8.
    func isUTF8(at offset: Int) -> Bool {
        var bytes = UnsafeBufferPointer(start: base + offset, count: min(4, count - offset)).makeIterator()
        var decoder = UTF8()
        if case .error = decoder.decode(&bytes) { return false }
        return true
    }

    /// Whether some bytes stand at an offset.
    func starts(at offset: Int, with text: StaticString) -> Bool {
        count - offset >= text.utf8CodeUnitCount
            && memcmp(base + offset, text.utf8Start, text.utf8CodeUnitCount) == 0
    }

    /// The offset just after the next occurrence of some bytes, or the end.
    func end(of text: StaticString, from offset: Int) -> Int {
        var position = offset
        while position < count {
            if base[position] == text.utf8Start[0], starts(at: position, with: text) {
                return position + text.utf8CodeUnitCount
            }
            position += 1
        }
        return count
    }

    /// The offset after a character reference to a blank, such as `&#32;`; nil when there is none.
    private func blankReference(at offset: Int) -> Int? {
        guard starts(at: offset, with: "&#") else { return nil }
        let isHex = base[offset + 2] == UInt8(ascii: "x")
        var value = 0
        var position = offset + (isHex ? 3 : 2)
        while position < count, base[position] != UInt8(ascii: ";") {
            let digit = Int(base[position]) - 48
            // Letters fold to 10...15 in either case.
            value = value * (isHex ? 16 : 10) + (digit > 9 ? (digit & 0x1F) - 7 : digit)
            if value > 0x20 { return nil }
            position += 1
        }
        return ValueReader.isBlank(UInt8(value)) ? position + 1 : nil
    }
}
