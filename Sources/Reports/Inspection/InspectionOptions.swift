/// What an inspection report is asked to be.
public struct InspectionOptions: Hashable, Sendable {
    /// Who reads the report; the raw value is the word on the command line.
    public enum Audience: String, Hashable, Sendable, CaseIterable {
        /// People who may see the dossiers themselves.
        case `internal`
        /// Everybody.
        case `public`
    }

    /// Who makes the report; the raw value is the word on the command line.
    public enum Author: String, Hashable, Sendable, CaseIterable {
        /// The inspectorates.
        case inspectorate = "inspectie"
        /// The municipality, about its own dossiers.
        case municipality = "gemeente"
    }

    /// The title; nil for that of the framework and the municipality.
    public var title: String?
    /// The municipality the dossiers are from; nil when none is named.
    public var municipality: String?
    /// Who makes it.
    public var author = Author.inspectorate
    /// The other parties that took part.
    public var parties: [String] = []
    /// Who reads it.
    public var audience = Audience.internal
    /// The smallest number of dossiers that a public report tells.
    public var threshold = 5

    /// An internal report with the usual title.
    public init() {}

    /// The smallest number of dossiers that may be said: any number to those who may see the dossiers.
    var hiddenBelow: Int { audience == .public ? threshold : 0 }
}
