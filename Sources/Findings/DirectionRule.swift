import Frameworks
import Judging

/// When a topic goes well and when it can be better: the one place where that is decided.
///
/// Source: docs/decisions/0012.
struct DirectionRule: Sendable {
    /// The share of met among judged dossiers from which a topic goes well, as a fraction.
    private let threshold: (numerator: Int, denominator: Int)
    /// How many judged dossiers a direction needs.
    let minimumJudged: Int

    /// Takes the settings of a framework; what it leaves out or writes wrongly has the default 0.7 or 3.
    init(_ display: DisplaySource) {
        threshold = display.goodThreshold.flatMap { Self.fraction($0.text) } ?? (7, 10)
        minimumJudged = display.minimumJudged.flatMap { Int($0.text) }.map { max(1, $0) } ?? 3
    }

    /// The direction of many dossiers.
    ///
    /// None when fewer were judged than the minimum, or fewer than half of those it applies to.
    func direction(of tally: TopicTally) -> Direction {
        let judged = tally.judged
        guard judged >= minimumJudged, 2 * judged >= tally.applicable else { return .none }
        return goesWell(met: tally.met.count, of: judged) ? .good : .improve
    }

    /// Whether enough of the judged dossiers meet it.
    func goesWell(met: Int, of judged: Int) -> Bool {
        met * threshold.denominator >= judged * threshold.numerator
    }

    /// The direction of institutions or networks, of which each is told on its own: no threshold.
    func directDirection(of tally: TopicTally) -> Direction {
        switch Verdict(tally.composed) {
        case .positive: .good
        case .negative: .improve
        case .undetermined, .notApplicable: .none
        }
    }

    /// The direction of a topic fed by dossiers, by institutions or networks, or by both.
    ///
    /// It can be better when either says so, and goes well when either says so and neither contradicts.
    ///
    /// - Returns: The direction, and whether it rests on the institutions or networks.
    func direction(dossiers: TopicTally?, direct: TopicTally?) -> (direction: Direction, isDirect: Bool) {
        let many = dossiers.map { direction(of: $0) }
        let few = direct.map { directDirection(of: $0) }
        for direction in [Direction.improve, .good] {
            if many == direction { return (direction, false) }
            if few == direction { return (direction, true) }
        }
        return (.none, dossiers == nil && direct != nil)
    }

    /// A decimal number from 0 to 1 such as `0.7`, at most six decimals; nil for anything else.
    private static func fraction(_ text: String) -> (numerator: Int, denominator: Int)? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2,
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let whole = Int(parts[0])
        else { return nil }
        let decimals = parts.count == 2 ? parts[1] : ""
        guard decimals.utf8.count <= 6, whole <= 1 else { return nil }
        let denominator = repeatElement(10, count: decimals.utf8.count).reduce(1, *)
        let numerator = whole * denominator + (Int(decimals) ?? 0)
        return numerator <= denominator ? (numerator, denominator) : nil
    }
}
