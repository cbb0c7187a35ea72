/// The characters that a dossier can hold: those of XML, whatever it is written in.
enum XMLCharacters {
    /// Whether a text in UTF-8 holds a character that XML does not have.
    ///
    /// Source: XML 1.0 §2.2: no controls below U+0020 but the tab and the two line ends, and neither
    /// U+FFFE nor U+FFFF.
    static func holdsOther(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        for (position, byte) in text.enumerated() {
            if byte < 0x20 {
                if byte != 0x09 && byte != 0x0A && byte != 0x0D { return true }
            } else if byte == 0xEF, position + 2 < text.count, text[position + 1] == 0xBF,
                text[position + 2] >= 0xBE
            {
                return true
            }
        }
        return false
    }
}
