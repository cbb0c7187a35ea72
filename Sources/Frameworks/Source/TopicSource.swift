public import Diagnostics

/// A topic (*onderwerp*): requirements told under one heading, about many dossiers.
public struct TopicSource: Sendable, Equatable {
    /// The code, unique in the framework.
    public var code: String
    /// The heading.
    public var title: String
    /// The code of the paragraph it stands in.
    public var paragraph: PlacedText
    /// The requirements and points that feed it, in listed order.
    public var fedBy: [RequirementReference]
    /// Whether few failing dossiers are reported even when the topic goes well.
    public var alwaysReport: Bool
    /// Said when the topic goes well (`goed`).
    public var good: TextSource
    /// Said when it can be better (`beter`).
    public var improve: TextSource
    /// Said among the good practices when the topic goes well; nil when it only meets the norm.
    public var goodPractice: TextSource?
    /// What is recommended when the topic can be better, as an order (`aanbeveling`); nil when nothing is.
    public var recommendation: String?
    /// Where its code stands.
    public var place: Place
    /// Whose topic this is.
    public var origin: Origin
}
