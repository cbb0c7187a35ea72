/// The outcome an example expects; the raw value is the word in the file.
public enum ExpectedOutcome: String, Sendable, CaseIterable {
    /// Met.
    case met = "voldaan"
    /// Not met.
    case notMet = "niet voldaan"
    /// Cannot be decided.
    case unknown = "onbekend"
    /// The due date is still to come.
    case notYetDue = "nog niet aan de orde"
    /// Does not apply.
    case notApplicable = "niet van toepassing"
    /// A person must say.
    case judgementNeeded = "oordeel nodig"
}
