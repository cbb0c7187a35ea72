public import Diagnostics

/// A line of a word list with its place.
public struct LexiconLine: Sendable, Hashable {
    /// What is written.
    public var text: String
    /// Where it stands.
    public var place: Place

    /// Makes a line from its parts.
    public init(text: String, place: Place) {
        self.text = text
        self.place = place
    }
}
