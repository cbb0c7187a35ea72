extension VisibleText {
    /// The columns of a terminal that a visible text takes.
    public static func columns(of text: String) -> Int {
        let utf8 = text.utf8
        if utf8.allSatisfy({ $0 < 0x7F }) { return utf8.count }
        return text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    }

    /// The columns a visible code point takes: none for a combining mark, two for a wide one.
    static func columns(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        switch scalar.value {
        // Hangul Jamo, CJK with kana and Hangul, compatibility and full-width forms, ideographic planes.
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            return 2
        default: return scalar.properties.isEmojiPresentation ? 2 : 1
        }
    }
}
