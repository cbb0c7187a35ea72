/// What is found about one requirement, ordered so that the greatest decides.
///
/// Source: the chain of docs/decisions/0012, *niet van toepassing < oordeel nodig < voldaan < nog niet aan de orde <
/// onbekend < niet voldaan*.
public enum Outcome: Int, Sendable, CaseIterable, Comparable {
    /// Its precondition does not hold.
    case notApplicable
    /// Another source than the dossier may show it.
    case judgementNeeded
    /// Seen.
    case met
    /// Its term still runs.
    case notYetDue
    /// Cannot be established; the facts that are missing are named.
    case unknown
    /// Not visible in the dossier.
    case notMet

    /// The outcome in Dutch, as in results.
    public var word: String {
        switch self {
        case .notApplicable: "niet van toepassing"
        case .judgementNeeded: "oordeel nodig"
        case .met: "voldaan"
        case .notYetDue: "nog niet aan de orde"
        case .unknown: "onbekend"
        case .notMet: "niet voldaan"
        }
    }

    /// Orders along the chain.
    public static func < (left: Outcome, right: Outcome) -> Bool { left.rawValue < right.rawValue }

    /// The outcome of something composed: the greatest of its parts; of nothing, *niet van toepassing*.
    public static func composed(of parts: some Sequence<Outcome>) -> Outcome { parts.max() ?? .notApplicable }
}
