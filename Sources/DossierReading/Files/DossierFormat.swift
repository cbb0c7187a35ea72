/// The kinds of file a dossier may come in.
public enum DossierFormat: String, CaseIterable, Hashable, Sendable {
    /// One dossier in XML.
    case xml = "XML"

    /// The kind of a file by its first bytes, or nil when it is none of these.
    ///
    /// XML in UTF-16 is told too, so that its reader can say what to do about it.
    public static func sniff(_ bytes: [UInt8]) -> DossierFormat? {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let isWide =
            bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
            || bytes.starts(with: [0x3C, 0x00]) || bytes.starts(with: [0x00, 0x3C])
        if isWide { return .xml }
        let first = bytes[start...].first { !ValueReader.isBlank($0) }
        return first == UInt8(ascii: "<") ? .xml : nil
    }

    /// The fault of a file that is none of these: it holds nothing, or something else.
    public static func unsupported(_ bytes: [UInt8]) -> DossierReadingFault {
        isBlank(bytes)
            ? DossierReadingFault(.emptyFile)
            : DossierReadingFault(.unsupportedFormat, others: allCases.map(\.rawValue))
    }

    /// Whether there is nothing in a file but blanks and a byte order mark.
    private static func isBlank(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return bytes[start...].allSatisfy(ValueReader.isBlank)
    }
}
