/// Which way the findings about a topic point; the raw value is the word in results.
public enum Direction: String, Sendable, CaseIterable {
    /// *Wat gaat goed*.
    case good = "goed"
    /// *Wat kan beter*.
    case improve = "beter"
    /// Too little was judged to say.
    case none = "geen richting"
}
