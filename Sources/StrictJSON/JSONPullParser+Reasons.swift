extension JSONPullParser {
    /// Why the next byte begins no value.
    func reasonForNoValue(afterComma: Bool) -> JSONFault.Reason {
        switch current {
        case UInt8(ascii: "}"), UInt8(ascii: "]"): afterComma ? .trailingComma : .missingValue
        case UInt8(ascii: ","), UInt8(ascii: ":"): .missingValue
        case UInt8(ascii: "+"), UInt8(ascii: "."): .number
        default: reason(isLetter ? .word : .unexpected)
        }
    }

    /// Why the next byte begins no key.
    func reasonForNoKey(isFirst: Bool) -> JSONFault.Reason {
        switch current {
        case nil: .unexpectedEnd
        case UInt8(ascii: "}"): isFirst ? .unexpected : .trailingComma
        case UInt8(ascii: "]"): .mismatchedEnd
        default: reason(isLetter ? .bareKey : .unexpected)
        }
    }

    /// Why the next byte neither ends what is open nor parts two things in it.
    var reasonForMissingComma: JSONFault.Reason {
        switch current {
        case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"),
            .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
            .missingComma
        default: reason(.unexpected)
        }
    }

    /// What is wrong with a byte wherever it stands, else the given reason.
    func reason(_ other: JSONFault.Reason) -> JSONFault.Reason {
        switch current {
        case UInt8(ascii: "'"): return .singleQuote
        case UInt8(ascii: "/"): return .comment
        case .some(0x80...):
            if JSONUTF8.length(base + position, count: count - position) == 0 { return .invalidUTF8 }
            let isMark = position == 0 && count >= 3 && base[0] == 0xEF && base[1] == 0xBB && base[2] == 0xBF
            return isMark ? .byteOrderMark : other
        default: return other
        }
    }

    private var isLetter: Bool {
        guard let current else { return false }
        return current | 0x20 >= UInt8(ascii: "a") && current | 0x20 <= UInt8(ascii: "z")
    }
}
