public import Diagnostics

/// What became of one input of a check, as reports tell it.
public struct InputRecord: Hashable, Sendable {
    /// What became of it; the raw value is the word in machine-readable results.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        /// Read and judged.
        case judged
        /// No dossier that can be judged.
        case refused
        /// Could not be read, or judging it failed.
        case failed
        /// Left out.
        case skipped
    }

    /// The path as shown.
    public var file: String
    /// The line of the file it stands on, when that is a stream with a dossier on every line.
    public var line: Int?
    /// The SHA-256 of its bytes in hexadecimal, or nil when it was not read.
    public var sha256: String?
    /// The format, such as `xml`, or nil when it was not read.
    public var format: String?
    /// `dossier`, `instelling` or `netwerk`, or nil when that is not known.
    public var kind: String?
    /// What became of it.
    public var status: Status
    /// Errors and warnings, in the order they are shown.
    public var problems: [Problem]
    /// What happened in it and when; nil unless it is a judged dossier and that was asked for.
    public var timeline: DossierTimeline?

    /// Makes a record from its parts.
    public init(
        file: String, line: Int? = nil, sha256: String? = nil, format: String? = nil, kind: String? = nil,
        status: Status,
        problems: [Problem] = []
    ) {
        self.file = file
        self.line = line
        self.sha256 = sha256
        self.format = format
        self.kind = kind
        self.status = status
        self.problems = problems
    }

    /// Where the input as a whole is found; what people call it by: `export.ndjson:12`.
    public var place: Place { Place(file: file, line: line ?? 0) }
}
