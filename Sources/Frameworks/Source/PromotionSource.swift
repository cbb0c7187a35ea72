/// What a region says about a point that decides there: the point counts in the verdict as a B requirement does.
public struct PromotionSource: Sendable, Equatable {
    /// The code of the point, of the framework or of the region itself.
    public var point: RequirementReference
    /// Who agreed that it decides, and where that is written.
    public var decision: String
}
