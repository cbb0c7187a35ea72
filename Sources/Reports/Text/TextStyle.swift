/// How a piece of text stands out on a terminal; without colour nothing is lost.
enum TextStyle: String, Sendable {
    /// A heading.
    case strong = "1"
    /// Something that goes well.
    case good = "32"
    /// Something that can be better.
    case improve = "31"
    /// Something a person must look at.
    case open = "33"
    /// Something that can be passed over.
    case faint = "2"

    /// The text in this style; as it is without colour.
    func paint(_ text: String, inColour: Bool) -> String {
        inColour && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
}
