/// A kind of reference: which lists it may point into.
public struct ReferenceKind: Hashable, Sendable {
    /// The name of its type in the schema, such as `Deelnemerref`.
    public var name: String
    /// The lists it may point into, as rule paths (`huishouden.leden`).
    public var targetPaths: [String]
    /// The record types of those lists, as indices in `RecordModel.types`.
    public var targetTypes: [Int]

    /// Makes a kind from its parts.
    public init(name: String, targetPaths: [String], targetTypes: [Int]) {
        self.name = name
        self.targetPaths = targetPaths
        self.targetTypes = targetTypes
    }
}
