/// What free text should not hold: numbers and addresses that lead to a person.
///
/// It looks for form only and errs on the side of silence: a warning is for a person to judge.
enum PersonalData {
    /// The kinds found in a text, each once; empty for nearly all texts.
    static func found(in text: UnsafeBufferPointer<UInt8>) -> [DossierReadingCode] {
        guard mayHoldAny(text) else { return [] }
        var codes: [DossierReadingCode] = []
        if hasCitizenServiceNumber(text) { codes.append(.citizenServiceNumber) }
        if MailAddress.isIn(text) { codes.append(.mailAddress) }
        if PhoneNumber.isIn(text) { codes.append(.phoneNumber) }
        if BirthDate.isIn(text) { codes.append(.birthDate) }
        return codes
    }

    /// Whether a text has a digit or `@`, without which it holds none of these; eight bytes are looked at together.
    private static func mayHoldAny(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = 0
        let bytes = UnsafeRawBufferPointer(text)
        while offset + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            // From 0x30 to 0x3F a byte becomes 0x30, `@` becomes 0; then a byte of 0 is found as one without any bit.
            let likeDigits = (word & 0xF0F0_F0F0_F0F0_F0F0) ^ 0x3030_3030_3030_3030
            let likeSigns = word ^ 0x4040_4040_4040_4040
            if hasZeroByte(likeDigits) || hasZeroByte(likeSigns) { break }
            offset += 8
        }
        return text[offset...].contains { isDigit($0) || $0 == UInt8(ascii: "@") }
    }

    /// Whether one of eight bytes is 0.
    private static func hasZeroByte(_ word: UInt64) -> Bool {
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        return ~((word & low &+ low) | word | low) != 0
    }

    /// Whether a byte is an ASCII digit.
    static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    /// Whether a byte is a letter or digit, those beyond ASCII taken for letters.
    static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
            || byte >= 0x80
    }

    /// Whether nine digits in a row, `123456782` or `1234.56.782`, pass the *elfproef*.
    ///
    /// Source: the check digit of the burgerservicenummer: 9a + 8b + … + 2h − i is a multiple of 11.
    private static func hasCitizenServiceNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var position = 0
        while position < text.count {
            guard isDigit(text[position]), position == 0 || !isWord(text[position - 1]) else {
                position += 1
                continue
            }
            let (digits, end) = digits(in: text, from: position)
            if digits.count == 9, end == text.count || !isWord(text[end]), passesElevenTest(digits) {
                return true
            }
            position = max(end, position + 1)
        }
        return false
    }

    /// The digits from a position on, points between them passed over, and where they end.
    private static func digits(
        in text: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (digits: [Int], end: Int) {
        var digits: [Int] = []
        var position = start
        while position < text.count {
            if isDigit(text[position]) {
                digits.append(Int(text[position] - UInt8(ascii: "0")))
            } else if text[position] != UInt8(ascii: ".") || position + 1 == text.count
                || !isDigit(text[position + 1])
            {
                break
            }
            position += 1
        }
        return (digits, position)
    }

    private static func passesElevenTest(_ digits: [Int]) -> Bool {
        let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
        let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return sum.isMultiple(of: 11) && digits.contains { $0 != 0 }
    }
}
