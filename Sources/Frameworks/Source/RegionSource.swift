public import Diagnostics

/// A region profile: what it replaces in a framework and what it adds.
public struct RegionSource: Sendable, Equatable {
    /// A value that replaces that of a parameter; the kind stays the framework's.
    public struct ParameterValue: Sendable, Equatable {
        /// The name of the parameter.
        public var name: String
        /// The value as written, one text per item.
        public var value: [PlacedText]
        /// Whether it is written as a list.
        public var isList: Bool
        /// Who decided on it and where that is written; nil when not stated.
        public var decision: String?
        /// Where the name stands.
        public var place: Place
    }

    /// The id, equal to the name of the file without `.yaml`.
    public var id: String
    /// The title people know it by.
    public var title: String
    /// Whether the agreements are in force.
    public var status: FrameworkStatus
    /// The ids of the frameworks it may be laid over.
    public var appliesTo: [PlacedText]
    /// The documents its own quotations come from.
    public var documents: [CitedDocument]
    /// The parameter values it replaces.
    public var parameters: [ParameterValue]
    /// The terms it replaces or adds.
    public var terms: [TermSource]
    /// The points it adds; they decide only when they are among the promotions.
    public var points: [RequirementSource]
    /// The points, its own or those of the framework, that decide in the region.
    public var promotions: [PromotionSource]
    /// The examples of its own points.
    public var examples: [ExampleSource]
    /// The topics it adds, fed by its own points only.
    public var topics: [TopicSource]
    /// Where the profile begins.
    public var place: Place

    /// Whether it may be laid over a framework; one that names none, which is reported, is held against no framework.
    public func isMeant(for framework: String) -> Bool {
        appliesTo.isEmpty || appliesTo.contains { $0.text == framework }
    }
}
