/// The first look at a file, before the parser: its size and its encoding.
enum XMLPrologue {
    /// What keeps the file from being parsed at all, or nil.
    static func fault(in bytes: [UInt8], limits: ReadingLimits) -> DossierReadingFault? {
        if bytes.count > limits.dossierBytes {
            return DossierReadingFault(.tooLarge, limit: limits.dossierBytes)
        }
        if DossierFormat.sniff(bytes) != .xml { return DossierFormat.unsupported(bytes) }
        if isUTF16(bytes) { return DossierReadingFault(.encoding) }
        if let declared = declaredEncoding(in: bytes), declared.lowercased() != "utf-8" {
            return DossierReadingFault(.encoding)
        }
        return nil
    }

    /// Whether the file begins as UTF-16 or UTF-32 does, with or without a byte order mark.
    private static func isUTF16(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 2 else { return false }
        switch (bytes[0], bytes[1]) {
        case (0xFE, 0xFF), (0xFF, 0xFE), (0x00, _), (_, 0x00): return true
        default: return false
        }
    }

    /// The encoding that the XML declaration names, or nil when it names none.
    private static func declaredEncoding(in bytes: [UInt8]) -> String? {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let head = bytes[start...].prefix(1_024)
        guard head.starts(with: "<?xml".utf8), let close = head.firstIndex(of: UInt8(ascii: ">")) else {
            return nil
        }
        let declaration = String(decoding: head[..<close], as: UTF8.self)
        guard let name = declaration.firstRange(of: "encoding") else { return nil }
        let rest = declaration[name.upperBound...].drop { $0 == "=" || $0.isWhitespace }
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        return String(rest.dropFirst().prefix { $0 != quote })
    }
}
