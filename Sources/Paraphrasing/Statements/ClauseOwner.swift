/// Whose a fact in a clause is, as far as the clause says so.
enum ClauseOwner: Hashable, Sendable {
    /// Of a record that the clause names.
    case named(Phrase)
    /// Of what the sentence around it is about.
    case subject
    /// Of one record only, so that nobody need be told.
    case clear
}
