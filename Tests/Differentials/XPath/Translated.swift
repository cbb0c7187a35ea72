public import Feel

/// An expression as XPath 3.1, with its type in the rule language.
public struct Translated: Sendable {
    /// The XPath; safe to put anywhere a single expression may stand.
    public var text: String
    /// What it is in the rule language.
    public var type: FeelType
    /// Of a list, an expression with an item for every element, also where an element has no value.
    ///
    /// XPath has no place for nothing in a sequence, the rule language does in a list.
    var places: String

    init(_ text: String, _ type: FeelType, places: String? = nil) {
        self.text = text
        self.type = type
        self.places = places ?? text
    }
}
