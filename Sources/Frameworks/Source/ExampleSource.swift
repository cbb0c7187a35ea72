public import Diagnostics

/// A small dossier and the outcome a requirement must have in it.
public struct ExampleSource: Sendable, Equatable {
    /// The requirement it is an example of; it exists in the framework.
    public var requirement: RequirementReference
    /// What the example shows, unique among the examples of its requirement.
    public var name: String
    /// The outcome expected.
    public var outcome: ExpectedOutcome
    /// The ISO reference date, not yet parsed; nil for the default.
    public var referenceDate: PlacedText?
    /// The names of what the delivering system cannot deliver, not yet looked up.
    public var undeliverable: [PlacedText]
    /// Whether it holds only for the framework by itself: a region with other terms comes to another outcome.
    public var onlyWithoutRegion: Bool
    /// The fragment of a dossier.
    public var dossier: FragmentNode
    /// Where the example begins.
    public var place: Place
    /// Whose example this is.
    public var origin: Origin
}
