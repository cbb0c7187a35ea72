/// What free text should not hold: numbers and addresses that lead to a person.
///
/// It looks for form only and errs on the side of silence: a warning is for a person to judge.
enum PersonalData {
    /// The kinds found in a text, each once; empty for nearly all texts.
    static func found(in text: UnsafeBufferPointer<UInt8>) -> [DossierReadingCode] {
        guard text.contains(where: { isDigit($0) || $0 == UInt8(ascii: "@") }) else { return [] }
        var codes: [DossierReadingCode] = []
        if hasCitizenServiceNumber(text) { codes.append(.citizenServiceNumber) }
        if MailAddress.isIn(text) { codes.append(.mailAddress) }
        if PhoneNumber.isIn(text) { codes.append(.phoneNumber) }
        if BirthDate.isIn(text) { codes.append(.birthDate) }
        return codes
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
