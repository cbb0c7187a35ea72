public import Frameworks

/// The report on two frameworks and on what changes between them.
public struct DifferenceReport: Sendable {
    /// A framework with the region it is compared with.
    public struct Side: Sendable {
        /// `tsd-lokaal-netwerk 1.0`, with the region behind it.
        public var name: String

        /// Names a framework.
        public init(_ source: FrameworkSource) {
            name = "\(source.id) \(source.version)" + (source.region.map { " met regio \($0.id)" } ?? "")
        }
    }

    /// The first framework.
    public let old: Side
    /// The second.
    public let new: Side
    /// In what they differ.
    public let differences: FrameworkDifferences
    /// What changes in dossiers; nil when none were asked for.
    public let verdicts: VerdictDifferences?

    /// Makes a report from its parts.
    public init(
        from old: FrameworkSource, to new: FrameworkSource, _ differences: FrameworkDifferences,
        verdicts: VerdictDifferences?
    ) {
        (self.old, self.new) = (Side(old), Side(new))
        self.differences = differences
        self.verdicts = verdicts
    }
}
