/// A file to be judged, or something that was named and is no such file.
public struct Input: Hashable, Sendable {
    /// What is to be done with it.
    public enum Disposition: Hashable, Sendable {
        /// Read and judge it.
        case judge
        /// Leave it out, for this reason.
        case skip(SkipReason)
        /// It cannot be reached at all.
        case missing
        /// A folder that cannot be listed.
        case unreadable
        /// Its name is no text, so that it can be neither opened nor shown by it.
        case misnamed
    }

    /// Why something in a folder is left out.
    public enum SkipReason: String, Hashable, Sendable {
        /// Its name begins with a point.
        case hidden = "verborgen-bestand"
        /// It is a link.
        case link = "koppeling"
        /// It is neither a file nor a folder.
        case special = "bijzonder-bestand"
        /// Its name ends in nothing that can hold a dossier.
        case otherKind = "andere-bestandssoort"
    }

    /// The path as the user gave it, with what was found below it.
    public var path: String
    /// What is to be done with it.
    public var disposition: Disposition

    /// Makes an input.
    public init(path: String, disposition: Disposition) {
        self.path = path
        self.disposition = disposition
    }
}
