/// What a dossier is read for.
public enum ReadingPurpose: Hashable, Sendable {
    /// To judge it: what is not delivered or not recorded gets its reason, and what is strange is said.
    case judging
    /// To write it down again: the arena holds what the file holds and nothing that follows from it.
    case writing
}
