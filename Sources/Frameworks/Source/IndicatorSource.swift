public import Diagnostics

/// An indicator: its decision rules and its points.
public struct IndicatorSource: Sendable, Equatable {
    /// The number in the norm.
    public var number: Int
    /// A short title.
    public var title: String
    /// The indicator in the words of the norm.
    public var text: String
    /// The code of its main question.
    public var question: PlacedText
    /// The code of its criterion within that question.
    public var criterion: PlacedText
    /// Where the norm states it.
    public var citation: Citation
    /// The terms that stand in its file, beside the conditions that use them; other indicators may use them too.
    public var terms: [TermSource] = []
    /// The decision rules in listed order.
    public var rules: [DecisionRuleSource]
    /// The points in listed order, then those a region adds; they decide only where the region says so.
    public var points: [RequirementSource]
    /// Where the indicator begins.
    public var place: Place

    /// The points that decide in the region that is laid over, in listed order.
    public var promotedPoints: [RequirementSource] { points.filter(\.isDeciding) }
    /// The points that lead to findings only, in listed order.
    public var plainPoints: [RequirementSource] { points.filter { !$0.isDeciding } }
}
