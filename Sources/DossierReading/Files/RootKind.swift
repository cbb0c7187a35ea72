/// What kind of file bytes are the beginning of: a dossier, an institution or a network.
public enum RootKind {
    /// How many bytes are looked at; what shows no root within them counts as not known.
    public static let prefixBytes = 4096

    /// The name of the root as rules call it, `netwerk`, by the first bytes of a file in XML or JSON.
    ///
    /// - Parameter bytes: The beginning of a file.
    /// - Returns: The name; nil when it does not show.
    public static func name(in bytes: [UInt8]) -> String? {
        let text = bytes[DossierFormat.markLength(bytes)...]
        guard let first = text.first(where: { !ValueReader.isBlank($0) }) else { return nil }
        return first == UInt8(ascii: "<") ? element(in: text) : key(in: text)
    }

    /// The first start tag, its prefix dropped and its first letter small.
    private static func element(in text: ArraySlice<UInt8>) -> String? {
        var rest = text
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[(open + 1)...]
            if rest.starts(with: "!--".utf8) {
                guard let end = position(after: "-->", in: rest.dropFirst(3)) else { return nil }
                rest = rest[end...]
            } else if rest.first == UInt8(ascii: "?") {
                guard let end = position(after: "?>", in: rest) else { return nil }
                rest = rest[end...]
            } else {
                let name = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
                guard name.endIndex < rest.endIndex else { return nil }
                let local =
                    name.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).last ?? name
                let word = String(decoding: local, as: UTF8.self)
                return word.prefix(1).lowercased() + word.dropFirst()
            }
        }
        return nil
    }

    /// The first key of an object.
    private static func key(in text: ArraySlice<UInt8>) -> String? {
        var rest = text.drop(while: ValueReader.isBlank)
        guard rest.first == UInt8(ascii: "{") else { return nil }
        rest = rest.dropFirst().drop(while: ValueReader.isBlank)
        guard rest.first == UInt8(ascii: "\"") else { return nil }
        let name = rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
        return name.endIndex < rest.endIndex ? String(decoding: name, as: UTF8.self) : nil
    }

    /// The position behind the first occurrence of a mark.
    private static func position(after mark: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let wanted = Array(mark.utf8)
        guard bytes.count >= wanted.count else { return nil }
        return (bytes.startIndex...(bytes.endIndex - wanted.count)).first {
            bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }.map { $0 + wanted.count }
    }
}
