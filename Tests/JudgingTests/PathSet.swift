import Judging

/// Paths that must stay as they are, and what lies above them.
struct PathSet {
    private let paths: Set<String>
    private let above: Set<String>

    /// Makes a set.
    ///
    /// - Parameters:
    ///   - paths: What must stay as it is.
    ///   - standing: What must stay there, whatever is inside.
    init(_ paths: Set<String>, standing: Set<String> = []) {
        self.paths = paths
        above = Set(paths.union(standing).flatMap(Self.ancestors)).union(standing)
    }

    /// The paths of everything a judgement says it rests on: the facts, and that the items it is about are there.
    ///
    /// What is not met is about the items that are not; any other outcome about all of them.
    init(of judgement: RequirementJudgement) {
        let items = judgement.items.filter { judgement.outcome != .notMet || $0.outcome == .notMet }
        self.init(
            Set((judgement.evidence + judgement.missing + judgement.basis).map(\.path)),
            standing: Set(items.map(\.path)).subtracting([""]))
    }

    /// Whether the value itself, or the length of the list, must stay.
    func contains(_ path: String) -> Bool { paths.contains(path) }

    /// Whether something inside must stay.
    func reaches(into path: String) -> Bool { above.contains(path) }

    /// Every path that ends where a name or a position of this one begins.
    private static func ancestors(_ path: String) -> [String] {
        path.indices.filter { path[$0] == "." || path[$0] == "[" }.map { String(path[..<$0]) }
    }
}
