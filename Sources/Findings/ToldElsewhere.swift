/// A lack that is told under another topic, so that it is told once.
public struct ToldElsewhere: Hashable, Sendable {
    /// The code of that topic.
    public var topic: String
    /// Its heading.
    public var title: String
    /// In how many files.
    public var count: Int
}
