/// How much of an archive is left out, by reason.
public struct ZipSkips: Hashable, Sendable {
    /// Why something in an archive is left out.
    public enum Reason: Hashable, Sendable {
        /// It is a folder: what is in it is listed by itself.
        case folder
        /// It, or a folder it is in, has a name that begins with a point.
        case hidden
        /// Its name ends in nothing that can hold a dossier.
        case otherKind
    }

    /// The folders, which hold nothing themselves.
    public internal(set) var folders = 0
    /// The hidden files.
    public internal(set) var hidden = 0
    /// The files of another kind.
    public internal(set) var otherKind = 0

    /// The files that are left out.
    public var files: Int { hidden + otherKind }

    /// Counts one more.
    mutating func add(_ reason: Reason) {
        switch reason {
        case .folder: folders += 1
        case .hidden: hidden += 1
        case .otherKind: otherKind += 1
        }
    }
}
