/// Something wrong with a file, in the words of the person who must mend it.
///
/// The three texts follow one order: *what* is wrong, *where*, *what to do now*.
/// None of them ever holds a value from a dossier.
public struct Problem: Error, Hashable, Sendable {
    /// Whether this stops the file from being used.
    public var severity: Severity
    /// A stable kebab-case Dutch code, such as `onbekend-element`.
    public var code: String
    /// Where it stands, or nil when it concerns no file.
    public var place: Place?
    /// The path inside the dossier (`doelen[2].acties[1].wie`), or nil when there is none.
    public var path: String?
    /// What is wrong: one sentence without a final period.
    public var message: String
    /// What to do now: one sentence without a final period, or nil when the message says it all.
    public var remedy: String?
    /// The line it stands in, with a caret beneath: values of a dossier, so only there when they were asked for.
    public var excerpt: String?

    /// Makes a problem from its parts.
    public init(
        _ severity: Severity, code: String, place: Place? = nil, path: String? = nil,
        message: String, remedy: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.place = place
        self.path = path
        self.message = message
        self.remedy = remedy
    }
}
