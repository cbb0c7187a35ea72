public import Diagnostics

/// An answer of a person to one requirement in one dossier, institution or network, as a file states it.
public struct AnswerSource: Sendable, Hashable {
    /// What a person can find; the raw value is the word in files.
    public enum Outcome: String, Sendable, CaseIterable {
        /// Seen.
        case met = "voldaan"
        /// Not seen.
        case notMet = "niet voldaan"
        /// Does not apply.
        case notApplicable = "niet van toepassing"
        /// Cannot be established.
        case unknown = "onbekend"
    }

    /// Where a person can find it; the raw value is the word in files.
    public enum Origin: String, Sendable, CaseIterable {
        /// A talk with professionals or family.
        case interview
        /// Another document than the dossier.
        case document
        /// The dossier itself, read by a person.
        case dossier
    }

    /// The pseudonymous id of the file that is answered for.
    public var id: String
    /// The requirement or point; it exists in the framework.
    public var code: RequirementCode
    /// What the person found.
    public var outcome: Outcome
    /// Why, in the person's words.
    public var reason: String
    /// Where the person found it.
    public var origin: Origin
    /// The role of the person, never a name.
    public var role: String
    /// When it was answered, an ISO date.
    public var date: String
    /// Where the answer begins.
    public var place: Place
}
