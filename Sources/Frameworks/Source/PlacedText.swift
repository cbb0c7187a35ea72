public import Diagnostics

/// A text as it is written in a framework file, with the place where it begins.
public struct PlacedText: Sendable, Equatable {
    /// The text after YAML has removed quotes and indentation.
    public var text: String
    /// Where it begins.
    public var place: Place

    /// Makes a text with its place.
    public init(text: String, place: Place) {
        self.text = text
        self.place = place
    }
}
