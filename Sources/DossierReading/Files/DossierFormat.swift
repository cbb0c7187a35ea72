/// The kinds of file a dossier may come in.
public enum DossierFormat: String, CaseIterable, Hashable, Sendable {
    /// One dossier in XML.
    case xml = "XML"
    /// One dossier in JSON.
    case json = "JSON"

    /// The kind of a file by its first bytes, or nil when it is none of these.
    ///
    /// Those in UTF-16 are told too, so that their reader can say what to do about it.
    public static func sniff(_ bytes: [UInt8]) -> DossierFormat? {
        let isWide = isWide(bytes)
        let first = bytes[markLength(bytes)...].first { !ValueReader.isBlank($0) && !(isWide && $0 == 0) }
        switch first {
        case UInt8(ascii: "<"): return .xml
        case UInt8(ascii: "{"), UInt8(ascii: "["): return .json
        // A byte order mark with something odd behind it: whoever reads XML says what it is.
        default: return isWide ? .xml : nil
        }
    }

    /// The fault of a file that is none of these: it holds nothing, or something else.
    public static func unsupported(_ bytes: [UInt8]) -> DossierReadingFault {
        if bytes[markLength(bytes)...].allSatisfy(ValueReader.isBlank) {
            return DossierReadingFault(.emptyFile)
        }
        return DossierReadingFault(
            .unsupportedFormat, others: allCases.map(\.rawValue),
            suggestion: isWorkbook(bytes) ? "zet de werkmap om met dossiertoets convert" : nil)
    }

    /// Whether a file looks like a workbook of a spreadsheet.
    private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) && bytes.contains(Array("xl/workbook.xml".utf8))
    }

    /// Whether a file begins as UTF-16 does, with or without a byte order mark.
    static func isWide(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 2 else { return false }
        let (first, second) = (bytes[0], bytes[1])
        if (first, second) == (0xFE, 0xFF) || (first, second) == (0xFF, 0xFE) { return true }
        return first == 0 && "<{[".utf8.contains(second) || second == 0 && "<{[".utf8.contains(first)
    }

    /// The number of bytes of the byte order mark a file begins with; 0 when it has none.
    static func markLength(_ bytes: [UInt8]) -> Int {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return 3 }
        return bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) ? 2 : 0
    }
}
