import Glibc

extension XMLText {
    /// The offset of the first start tag that is longer than a limit, or nil.
    ///
    /// The parser would take quadratic time over the attributes of such a tag, so they are found
    /// before it begins. A tag holds no `<`, so a file in which every block of half the limit holds
    /// one has no such tag; only the others are looked at closely.
    func startOfTag(longerThan limit: Int) -> Int? {
        let block = max(limit / 2, 1)
        var position = 0
        while position + block <= count {
            if memchr(base + position, Int32(UInt8(ascii: "<")), block) == nil { return longTag(limit) }
            position += block
        }
        return nil
    }

    private func longTag(_ limit: Int) -> Int? {
        var position = 0
        while position < count {
            guard let found = memchr(base + position, Int32(UInt8(ascii: "<")), count - position) else {
                return nil
            }
            let start = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            if starts(at: start, with: "<!--") {
                position = end(of: "-->", from: start + 4)
            } else if starts(at: start, with: "<![CDATA[") {
                position = end(of: "]]>", from: start + 9)
            } else if starts(at: start, with: "<?") {
                position = end(of: "?>", from: start + 2)
            } else {
                position = tagEnd(from: start + 1)
                if position - start > limit { return start }
            }
        }
        return nil
    }

    /// The offset after the `>` that ends a tag, or where it breaks off.
    private func tagEnd(from offset: Int) -> Int {
        var position = offset
        var quote: UInt8 = 0
        while position < count {
            let byte = base[position]
            if byte == UInt8(ascii: "<") { return position }
            position += 1
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return position
            }
        }
        return position
    }
}
