public import Frameworks

/// What of the findings about many dossiers may be told to everybody: nothing from which a small number of dossiers
/// follows.
///
/// Not a number itself, nor a word, a remark or an order that only one small number fits.
public struct Sharing: Sendable {
    /// The smallest number of dossiers that is said.
    public let threshold: Int
    private let rule: DirectionRule

    /// Shares the findings of a framework.
    ///
    /// - Parameters:
    ///   - threshold: The smallest number of dossiers that is said.
    ///   - display: The settings of the framework that decide when a topic goes well.
    public init(threshold: Int, display: DisplaySource) {
        self.threshold = threshold
        rule = DirectionRule(display)
    }

    /// The findings, each with a direction only where that can be told.
    public func shared(_ summary: FindingsSummary) -> FindingsSummary {
        let dossiers = summary.rows.count { $0.level == .dossier }
        var shared = summary
        for index in shared.findings.indices where !canTell(shared.findings[index], of: dossiers) {
            shared.findings[index].direction = .none
        }
        return shared
    }

    /// Whether a direction leaves open how many dossiers are behind it, and how many are not.
    private func canTell(_ finding: Finding, of dossiers: Int) -> Bool {
        guard finding.level == .dossier, finding.direction != .none else { return true }
        // With one more than the threshold there would be one exception, or none.
        guard finding.judged >= threshold + 2 else { return false }
        return finding.judged == dossiers || dossiers >= threshold + 4
    }

    /// The word for how many of the judged dossiers a finding speaks of: one that fits more than one number wherever a
    /// small number would follow.
    ///
    /// - Parameters:
    ///   - count: How many.
    ///   - judged: Of how many.
    ///   - direction: The direction, which tells too.
    /// - Returns: The word.
    func quantity(_ count: Int, of judged: Int, direction: Direction) -> Quantity {
        var groups: [Group] = []
        for other in 0...judged where fits(other, of: judged, direction) {
            let quantity = Quantity(other, of: judged, hidingBelow: threshold)
            if groups.last?.quantity == quantity {
                groups[groups.count - 1].counts = groups[groups.count - 1].counts.lowerBound...other
            } else {
                groups.append(Group(quantity: quantity, counts: other...other))
            }
        }
        while groups.count > 1, let telling = groups.firstIndex(where: { tells($0, of: judged) }) {
            let first = telling + 1 < groups.count ? telling : telling - 1
            let counts = groups[first].counts.lowerBound...groups[first + 1].counts.upperBound
            groups.replaceSubrange(
                first...first + 1, with: [Group(quantity: Self.wider(counts, of: judged), counts: counts)])
        }
        return groups.first { $0.counts.contains(count) }?.quantity ?? .part
    }

    /// The numbers that one word fits; those that go with a direction follow each other.
    private struct Group {
        var quantity: Quantity
        var counts: ClosedRange<Int>
    }

    /// Whether a number of what a direction speaks of goes with it.
    private func fits(_ count: Int, of judged: Int, _ direction: Direction) -> Bool {
        switch direction {
        case .good: rule.goesWell(met: count, of: judged)
        case .improve: !rule.goesWell(met: judged - count, of: judged)
        case .none: true
        }
    }

    /// Whether a word stands for one number that is small, or leaves one over.
    private func tells(_ group: Group, of judged: Int) -> Bool {
        let count = group.counts.lowerBound
        guard group.counts.count == 1 else { return false }
        return [count, judged - count].contains { $0 > 0 && $0 < threshold }
    }

    /// A word for numbers that have no word of their own together.
    private static func wider(_ counts: ClosedRange<Int>, of judged: Int) -> Quantity {
        2 * counts.lowerBound > judged ? .most : .part
    }
}
