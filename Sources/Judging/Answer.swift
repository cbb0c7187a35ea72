public import CivilDates
public import Frameworks

/// What a person found about one requirement or point; it takes the place of what the machine found.
public struct Answer: Hashable, Sendable {
    /// Where the person found it.
    public enum Source: String, Hashable, Sendable, CaseIterable {
        /// A talk with professionals or family.
        case interview
        /// Another document than the dossier.
        case document
        /// The dossier itself, read by a person.
        case dossier
    }

    /// The requirement or point.
    public var code: RequirementCode
    /// What the person found: *voldaan*, *niet voldaan*, *niet van toepassing* or *onbekend*.
    public var outcome: Outcome
    /// Why, in the person's words.
    public var reason: String
    /// Where the person found it.
    public var source: Source
    /// The role of the person, never a name.
    public var role: String
    /// When the answer was given.
    public var date: CivilDay

    /// Makes an answer.
    ///
    /// - Precondition: The outcome is one that a person can give; *oordeel nodig* and *nog niet aan de orde* are not.
    public init(
        code: RequirementCode, outcome: Outcome, reason: String, source: Source, role: String, date: CivilDay
    ) {
        precondition(Self.outcomes.contains(outcome), "a person does not answer that a judgement is needed")
        self.code = code
        self.outcome = outcome
        self.reason = reason
        self.source = source
        self.role = role
        self.date = date
    }

    /// The outcomes a person can give.
    public static let outcomes: [Outcome] = [.met, .notMet, .notApplicable, .unknown]
}

extension [Answer] {
    /// The answers by requirement; of several for one the last counts.
    var byCode: [RequirementCode: Answer] { Dictionary(map { ($0.code, $0) }) { $1 } }
}
