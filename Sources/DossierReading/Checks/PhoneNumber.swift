/// A Dutch telephone number in running text.
///
/// Source: the national numbering plan: ten digits of which the first is 0 and the second is not, or
/// nine after +31 or 0031.
enum PhoneNumber {
    /// The digits of the longest number, `0031 (0)6 12345678`; more are no number, and looking further takes
    /// quadratic time.
    private static let mostDigits = 14

    /// Whether there is one, with or without blanks and hyphens in it.
    static func isIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        for position in text.indices {
            let byte = text[position]
            guard byte == UInt8(ascii: "0") || byte == UInt8(ascii: "+") else { continue }
            if position > 0, PersonalData.isWord(text[position - 1]) { continue }
            if isNumber(text, from: position) { return true }
        }
        return false
    }

    private static func isNumber(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        let isInternational = text[start] == UInt8(ascii: "+")
        var digits: [UInt8] = []
        var position = isInternational ? start + 1 : start
        var wasSeparator = false
        while position < text.count {
            let byte = text[position]
            if PersonalData.isDigit(byte) {
                if digits.count == mostDigits { return false }
                digits.append(byte - UInt8(ascii: "0"))
                wasSeparator = false
            } else if " -()".utf8.contains(byte) {
                // Two separators in a row stand between two things, save around brackets.
                if wasSeparator && byte != UInt8(ascii: "(") && text[position - 1] != UInt8(ascii: ")") {
                    break
                }
                wasSeparator = true
            } else {
                if PersonalData.isWord(byte) && !wasSeparator { return false }
                break
            }
            position += 1
        }
        return isNumber(digits, isInternational: isInternational)
    }

    private static func isNumber(_ digits: [UInt8], isInternational: Bool) -> Bool {
        if isInternational { return digits.starts(with: [3, 1]) && (11...12).contains(digits.count) }
        if digits.starts(with: [0, 0, 3, 1]) { return (13...14).contains(digits.count) }
        return digits.count == 10 && digits[0] == 0 && digits[1] != 0
    }
}
