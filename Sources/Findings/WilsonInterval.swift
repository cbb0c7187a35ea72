/// Between which numbers the true count lies with 95 % certainty, were the sample a random one.
///
/// Source: E. B. Wilson, "Probable inference", Journal of the American Statistical Association 22 (1927).
public struct WilsonInterval: Hashable, Sendable {
    /// The lowest number of the sample, rounded.
    public let lower: Int
    /// The highest number of the sample, rounded.
    public let upper: Int

    /// The interval around a count.
    ///
    /// - Parameters:
    ///   - count: How many have it.
    ///   - total: How many were looked at; nothing is known of none.
    public init?(_ count: Int, of total: Int) {
        guard total > 0, (0...total).contains(count) else { return nil }
        let deviate = 1.959_963_984_540_054  // 97.5 % of the normal distribution
        let (size, share) = (Double(total), Double(count) / Double(total))
        let square = deviate * deviate
        let centre = share + square / (2 * size)
        let spread = deviate * (share * (1 - share) / size + square / (4 * size * size)).squareRoot()
        let scale = size / (1 + square / size)
        lower = Int((max(0, centre - spread) * scale).rounded())
        upper = Int((min(1 + square / size, centre + spread) * scale).rounded())
    }

    /// `tussen 3 en 8`.
    public var words: String { "tussen \(lower) en \(upper)" }
}
