/// A file in an archive that is left out.
public struct ZipSkip: Hashable, Sendable {
    /// Why something in an archive is left out.
    public enum Reason: Hashable, Sendable {
        /// It, or a folder it is in, has a name that begins with a point.
        case hidden
        /// Its name ends in nothing that can hold a dossier.
        case otherKind
    }

    /// What it is called in messages: `archief.zip/leesmij.txt`, with nothing invisible in it.
    public let path: String
    /// Why it is left out.
    public let reason: Reason
}
