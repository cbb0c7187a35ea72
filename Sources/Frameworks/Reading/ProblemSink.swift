import Diagnostics

/// Gathers the problems of all files, so that an author sees them together.
final class ProblemSink {
    /// Everything reported so far, in the order reported.
    private(set) var problems: [Problem] = []

    /// Parts that could not be read whole.
    var gaps: Set<Gap> = []
    private var known: Set<Problem> = []

    /// Adds an error; one that was found before is not said again.
    func report(_ code: ProblemCode, at place: Place?, _ message: String, remedy: String? = nil) {
        let problem = Problem(.error, code: code.rawValue, place: place, message: message, remedy: remedy)
        report([problem])
    }

    /// Adds problems that were found elsewhere.
    func report(_ found: [Problem]) {
        for problem in found where known.insert(problem).inserted { problems.append(problem) }
    }

    /// The problems by file, line and column; those at one place stay in the order reported.
    func sorted() -> [Problem] { problems.inFileOrder() }
}
