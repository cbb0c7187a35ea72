import Diagnostics

/// The problems of a workbook, in the order of their places; of more than are shown the rest is counted.
struct SheetProblems {
    /// The most problems that are shown.
    static let shownLimit = 100
    /// The most problems that are kept until they are shown: a workbook has millions of cells.
    private static let keptLimit = 10_000

    private var kept: [(place: SheetPlace, problem: Problem, order: Int)] = []
    private(set) var errorCount = 0
    private var count = 0
    private var errorPlaces: Set<SheetPlace> = []
    /// Whether it is not certain which dossier, or which field of it, something belongs to.
    private(set) var isUncertain = false
    private let file: String

    /// Makes an empty list.
    init(file: String) { self.file = file }

    /// Adds an error.
    ///
    /// - Parameters:
    ///   - code: Its code.
    ///   - place: Where it stands.
    ///   - message: What is wrong.
    ///   - remedy: What to do now.
    ///   - isUncertain: Whether any dossier of the workbook may lack something because of it.
    mutating func add(
        _ code: SheetProblemCode, at place: SheetPlace, _ message: String, remedy: String?,
        isUncertain: Bool = false
    ) {
        if isUncertain { self.isUncertain = true }
        add(Problem(.error, code: code.rawValue, message: message, remedy: remedy), at: place)
    }

    /// Adds a problem, which gets its place.
    mutating func add(_ problem: Problem, at place: SheetPlace) {
        count += 1
        if problem.severity == .error { errorCount += 1 }
        guard kept.count < Self.keptLimit else { return }
        if problem.severity == .error { errorPlaces.insert(place) }
        var placed = problem
        placed.place = place.place(in: file)
        placed.path = nil
        kept.append((place, placed, count))
    }

    /// Counts problems of a dossier that are not shown.
    mutating func add(unshown number: Int) {
        count += number
        errorCount += number
    }

    /// Whether an error stands at a place.
    func holdsError(at place: SheetPlace) -> Bool { errorPlaces.contains(place) }

    /// The problems to show, and what is said after them.
    var shown: [Problem] {
        let errors = kept.filter { $0.problem.severity == .error }
        let warnings = kept.filter { $0.problem.severity != .error }
        let chosen = (Self.sorted(errors) + Self.sorted(warnings)).prefix(Self.shownLimit)
        var problems = Self.sorted(Array(chosen)).map(\.problem)
        let rest = count - problems.count
        if rest > 0 {
            let words = rest == 1 ? "en nog 1 probleem" : "en nog \(rest) problemen"
            problems.append(
                Problem(
                    .error, code: SheetProblemCode.more.rawValue, place: Place(file: file), message: words))
        }
        if isUncertain {
            problems.append(
                Problem(
                    .error, code: SheetProblemCode.uncertain.rawValue, place: Place(file: file),
                    message:
                        "er is niets omgezet, omdat van een blad, kolom of rij niet duidelijk is bij welk dossier of veld "
                        + "zij hoort", remedy: "los dat eerst op"))
        }
        return problems
    }

    private static func sorted(
        _ problems: [(place: SheetPlace, problem: Problem, order: Int)]
    ) -> [(place: SheetPlace, problem: Problem, order: Int)] {
        problems.sorted { $0.place == $1.place ? $0.order < $1.order : $0.place < $1.place }
    }
}
