/// An e-mail address in running text.
enum MailAddress {
    /// Whether there is one: something, `@`, a name, a point and at least two letters.
    static func isIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        for position in text.indices where text[position] == UInt8(ascii: "@") {
            guard position > 0, isLocal(text[position - 1]) else { continue }
            if hasDomain(text, from: position + 1) { return true }
        }
        return false
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        PersonalData.isWord(byte) || "._%+-".utf8.contains(byte)
    }

    private static func hasDomain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var lettersAfterPoint = -1
        var position = start
        while position < text.count {
            let byte = text[position]
            if byte == UInt8(ascii: ".") {
                // A point at the start is no domain, and one after a whole domain ends a sentence.
                if position == start || lettersAfterPoint >= 2 { break }
                lettersAfterPoint = 0
            } else if PersonalData.isWord(byte) {
                if lettersAfterPoint >= 0 { lettersAfterPoint += 1 }
            } else if byte != UInt8(ascii: "-") {
                break
            }
            position += 1
        }
        return lettersAfterPoint >= 2
    }
}
