public import Diagnostics

/// Where source documents contradict each other or themselves, and what the frameworks make of it.
public struct ContradictionSource: Sendable, Equatable {
    /// The number it is listed under.
    public var code: String
    /// What it is about.
    public var title: String
    /// What the documents say, and where.
    public var what: String
    /// What the frameworks make of it, and why.
    public var choice: String
    /// The names with which another can choose otherwise; empty when there are none.
    public var changedBy: [EncodedNames]
    /// Where the number stands.
    public var place: Place

    /// Makes a contradiction from its parts.
    public init(
        code: String, title: String, what: String, choice: String, changedBy: [EncodedNames], place: Place
    ) {
        self.code = code
        self.title = title
        self.what = what
        self.choice = choice
        self.changedBy = changedBy
        self.place = place
    }
}
