import Judging

/// Paths that must stay as they are, and what lies above them.
struct PathSet {
    private let paths: Set<String>
    private let above: Set<String>

    init(_ paths: Set<String>) {
        self.paths = paths
        above = Set(paths.flatMap(Self.ancestors))
    }

    /// The paths of everything a judgement says it rests on.
    init(of judgement: RequirementJudgement) {
        self.init(Set((judgement.evidence + judgement.missing + judgement.basis).map(\.path)))
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
