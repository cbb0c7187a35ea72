import Diagnostics
public import Feel
import Frameworks
public import Judging
import Records

/// What is told about an expression that an author tries.
public struct TrialReport: Sendable {
    /// How trying it ended.
    public enum Ending: Sendable {
        /// It cannot be run; what is wrong with it.
        case refused([FeelProblem])
        /// It asked for more work than one expression may.
        case exhausted
        /// It was worked out.
        case done(ExpressionTrial.Result, type: String, warnings: [FeelProblem])
    }

    /// The expression as written.
    public let text: String
    /// How it ended.
    public let ending: Ending
    /// The file of the dossier, or nil when there was none.
    public let file: String?
    /// Whether it reads a dossier and there was none.
    public let lacksDossier: Bool

    /// Makes a report from its parts.
    public init(text: String, ending: Ending, file: String?, lacksDossier: Bool) {
        self.text = text
        self.ending = ending
        self.file = file
        self.lacksDossier = lacksDossier
    }

    /// Whether the expression can be run.
    public var isSound: Bool { if case .done = ending { true } else { false } }

    /// A problem as people read it, with the expression and a caret beneath the place.
    func text(of problem: FeelProblem) -> String {
        let source = SourceText(Array(text.utf8))
        let place = source.place(of: problem.range.lowerBound, in: "")
        let told = Problem(
            problem.severity, code: problem.code, message: problem.message, remedy: problem.remedy)
        guard let excerpt = ProblemRenderer.excerpt(at: place, in: source) else { return told.description }
        return told.description + "\n" + excerpt
    }
}
