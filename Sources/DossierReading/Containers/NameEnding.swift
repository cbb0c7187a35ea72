/// What the name of a file ends in.
enum NameEnding {
    /// The longest ending that is looked at.
    private static let longest = 8
    /// Endings of archives and packed files.
    private static let archives: Set = [
        "zip", "7z", "rar", "gz", "tgz", "tar", "bz2", "xz", "zst", "lz4", "cab", "jar",
    ]

    /// What stands behind the last point, in small letters; empty when that is nothing, or too much.
    static func of(_ name: ArraySlice<UInt8>) -> String {
        let end = name.suffix(longest + 1)
        guard let point = end.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        return String(decoding: end[(point + 1)...], as: UTF8.self).lowercased()
    }

    /// Whether a name is that of an archive or of a packed file.
    static func isArchive(_ name: ArraySlice<UInt8>) -> Bool { archives.contains(of(name)) }
}
