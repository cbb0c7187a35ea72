/// Problems collected up to a limit, in the order of their places.
///
/// However many are added, at most twice the limit is kept in memory; the rest is counted. When
/// some must go, warnings go before errors, and of each the ones that stand last.
public struct ProblemList: Sendable {
    /// The most problems that are shown.
    public let limit: Int
    /// How many errors were added, shown or not.
    public private(set) var errorCount = 0
    /// How many warnings were added, shown or not.
    public private(set) var warningCount = 0
    /// The problems kept, each with its number in the order of adding.
    private var kept: [(problem: Problem, order: Int)] = []

    /// Makes an empty list that shows at most so many problems.
    public init(limit: Int = 100) {
        precondition(limit > 0, "a list of problems shows at least one")
        self.limit = limit
    }

    /// How many problems were added, shown or not.
    public var count: Int { errorCount + warningCount }

    /// Whether no problem was added.
    public var isEmpty: Bool { count == 0 }

    /// Whether an error was added, shown or not.
    public var hasErrors: Bool { errorCount > 0 }

    /// Adds a problem.
    public mutating func add(_ problem: Problem) {
        kept.append((problem, count))
        switch problem.severity {
        case .error: errorCount += 1
        case .warning: warningCount += 1
        }
        if kept.count >= 2 * limit { kept = mostImportant }
    }

    /// Adds several problems in their order.
    public mutating func add(contentsOf problems: some Sequence<Problem>) {
        for problem in problems { add(problem) }
    }

    /// The problems to show, sorted by place.
    ///
    /// Those without a place come first; those at the same place keep the order of adding.
    public var shown: [Problem] { mostImportant.sorted(by: Self.standsBefore).map(\.problem) }

    /// How many problems are not shown.
    public var omittedCount: Int { max(0, count - limit) }

    /// What to say after the problems shown, `en nog 7 problemen`; nil when all are shown.
    public var omission: String? {
        switch omittedCount {
        case 0: nil
        case 1: "en nog 1 probleem"
        default: "en nog \(omittedCount) problemen"
        }
    }

    /// The problems that are kept when no more than the limit may be.
    private var mostImportant: [(problem: Problem, order: Int)] {
        let ordered = kept.sorted { left, right in
            if left.problem.severity != right.problem.severity { return left.problem.severity == .error }
            return Self.standsBefore(left, right)
        }
        return Array(ordered.prefix(limit))
    }

    /// The order by place, then by the order of adding.
    private static func standsBefore(
        _ left: (problem: Problem, order: Int), _ right: (problem: Problem, order: Int)
    ) -> Bool {
        switch (left.problem.place, right.problem.place) {
        case (nil, .some): true
        case (.some, nil): false
        case (let leftPlace?, let rightPlace?) where leftPlace != rightPlace: leftPlace < rightPlace
        default: left.order < right.order
        }
    }
}
