/// Of as many cases as were looked at, how many have something on average among all cases they were chosen from: with
/// 95 % certainty, were they chosen at random.
///
/// Source: E. B. Wilson, "Probable inference", Journal of the American Statistical Association 22 (1927).
public struct WilsonInterval: Hashable, Sendable {
    /// The lowest number, rounded down.
    public let lower: Int
    /// The highest number, rounded up.
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
        lower = max(0, Int(((centre - spread) * scale).rounded(.down)))
        upper = min(total, Int(((centre + spread) * scale).rounded(.up)))
    }

    /// `tussen 3 en 8`.
    public var words: String { "tussen \(lower) en \(upper)" }
}
