import Glibc

/// What is to be done with something in an archive, going by its name and kind.
enum ZipPlacing: Hashable {
    /// It may hold a dossier, in this form.
    case read(InputFormat)
    /// It is left out.
    case skip(Omission)
    /// It is refused and named.
    case refuse(DossierReadingCode)

    /// What is left out.
    enum Omission: Hashable {
        /// A folder: what is in it is listed by itself.
        case folder
        /// A file, which is counted.
        case file(ZipSkip.Reason)
    }

    /// Judges an entry of the table of contents.
    init(of entry: ZipCentralEntry, limits: ReadingLimits) {
        guard entry.name.count <= limits.entryNameBytes, Self.isInside(entry.name) else {
            self = .refuse(.entryPath)
            return
        }
        switch mode_t(entry.unixKind) {
        case 0, S_IFREG, S_IFDIR: self = Self.ofName(entry)
        case S_IFLNK: self = .refuse(.entryLink)
        default: self = .refuse(.entrySpecial)
        }
    }

    private static func ofName(_ entry: ZipCentralEntry) -> ZipPlacing {
        let name = entry.name
        if name.last == slash { return .skip(.folder) }
        if parts(name).contains(where: { $0.first == point }) { return .skip(.file(.hidden)) }
        // An archive in an archive is named, as dossiers may be in it.
        let format = InputFormat(ending: name)
        if format == .zip || NameEnding.isArchive(name) { return .refuse(.entryArchive) }
        guard let format else { return .skip(.file(.otherKind)) }
        if mode_t(entry.unixKind) == S_IFDIR || entry.isFolder { return .refuse(.entrySpecial) }
        return .read(format)
    }

    /// Whether a name leads to a place below the archive: from folder to folder, never up or elsewhere.
    private static func isInside(_ name: ArraySlice<UInt8>) -> Bool {
        if name.isEmpty || name.contains(UInt8(ascii: "\\")) || name.contains(0) { return false }
        let isOnDrive = name.dropFirst().first == UInt8(ascii: ":")
        let path = name.last == slash ? name.dropLast() : name
        return !isOnDrive && parts(path).allSatisfy { !$0.isEmpty && $0 != [point] && $0 != [point, point] }
    }

    private static func parts(_ name: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        name.split(separator: slash, omittingEmptySubsequences: false)
    }

    private static let slash = UInt8(ascii: "/")
    private static let point = UInt8(ascii: ".")
}
