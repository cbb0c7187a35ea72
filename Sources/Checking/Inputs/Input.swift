import Diagnostics
public import DossierReading
public import Frameworks

/// A document at a place, to be judged: a file, an entry of an archive, a line of a stream.
///
/// Or something that was named or found and is no such document.
public struct Input: Sendable {
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
        /// It holds many dossiers where one is asked for.
        case holdsMany(InputFormat)
        /// It cannot be used, for a reason that showed before it was read.
        case faulty(DossierReadingFault)
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

    /// The path as the user gave it, with what was found below it; what reports call the input by.
    public var path: String
    /// The line it stands on in a stream with a dossier on every line, or nil.
    public var line: Int?
    /// What is to be done with it.
    public var disposition: Disposition
    /// Where its bytes come from, when it is judged.
    public var source: DocumentSource
    /// What it must be, a network or an institution; nil when it may be anything.
    public var requiredKind: RequirementLevel?

    /// Makes an input.
    public init(
        path: String, line: Int? = nil, disposition: Disposition, source: DocumentSource = .file
    ) {
        self.path = path
        self.line = line
        self.disposition = disposition
        self.source = source
    }

    /// Where the input as a whole is found.
    var place: Place { Place(file: path, line: line ?? 0) }
}
