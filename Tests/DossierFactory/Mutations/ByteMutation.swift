public import PropertyTesting

/// A single named change to the bytes of a generated file.
public enum ByteMutation: String, CaseIterable, Sendable {
    /// The file ends too early.
    case truncated = "afgebroken"
    /// Something stands behind the outermost element.
    case trailing = "rest achter het einde"
    /// A byte that is no UTF-8.
    case invalidUTF8 = "ongeldige UTF-8"
    /// A zero byte.
    case zero = "nulbyte"
    /// A document type declaration.
    case documentType = "doctype"
    /// Another encoding, declared as it is.
    case latin1 = "latijn-1"
    /// UTF-16 with its mark.
    case utf16 = "utf-16"
    /// Blanks and comments behind the outermost element.
    case comment = "commentaar achter het einde"

    /// What it does to a valid file.
    public var effect: Mutation.Effect {
        switch self {
        case .truncated, .trailing, .invalidUTF8, .zero: .invalid
        case .documentType, .latin1, .utf16: .beyondSchema
        case .comment: .harmless
        }
    }

    /// Changes a file.
    ///
    /// - Parameters:
    ///   - bytes: A file without XML declaration and byte order mark.
    ///   - numbers: Decide where.
    /// - Returns: The bytes with the change.
    public func applied(to bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
        switch self {
        case .truncated:
            return Array(bytes.prefix(numbers.below(bytes.lastIndex(of: UInt8(ascii: ">")) ?? 1)))
        case .trailing:
            return bytes + Array(numbers.pick(["x", "<a/>", "&amp;", "</Dossier>", "<![CDATA[]]>"]).utf8)
        case .invalidUTF8:
            return inserting(numbers.pick([[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82]]))
        case .zero: return inserting([0])
        case .documentType:
            return Array(
                numbers.pick(["<!DOCTYPE Dossier>", "<!DOCTYPE Dossier [<!ELEMENT Dossier ANY>]>\n"]).utf8)
                + bytes
        case .latin1:
            let text = String(decoding: bytes, as: UTF8.self)
            let narrow = text.unicodeScalars.flatMap { scalar -> [UInt8] in
                scalar.value < 256 ? [UInt8(scalar.value)] : Array("?".utf8)
            }
            return Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>".utf8) + narrow
        case .utf16:
            let units = Array(String(decoding: bytes, as: UTF8.self).utf16)
            return [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case .comment: return bytes + Array(" \n<!-- klaar --><?klaar?>\r\n".utf8)
        }

        /// The bytes with others put in after some tag.
        func inserting(_ new: [UInt8]) -> [UInt8] {
            let places = bytes.indices.filter { bytes[$0] == UInt8(ascii: ">") }.dropLast()
            guard !places.isEmpty else { return new + bytes }
            let place = numbers.pick(Array(places)) + 1
            return Array(bytes[..<place]) + new + Array(bytes[place...])
        }
    }
}
