/// The norm's own verb for how something must show; the raw value is the word in the file.
public enum ProofStandard: String, Sendable, CaseIterable {
    /// Someone states it.
    case states = "geeft aan"
    /// It is a recorded fact.
    case fact = "feit"
    /// It can be seen.
    case visible = "zichtbaar"
    /// It appears from the records.
    case appears = "blijkt"
    /// It is made transparent.
    case transparent = "inzichtelijk"
    /// It is plausible.
    case plausible = "aannemelijk"
    /// It is clear to those concerned.
    case clear = "duidelijk"

    /// Whether a source outside the dossier may show it, so that the author must say when to ask.
    public var asksForQuestion: Bool {
        switch self {
        case .states, .plausible, .clear: true
        case .fact, .visible, .appears, .transparent: false
        }
    }
}
