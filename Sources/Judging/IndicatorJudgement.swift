public import Frameworks

/// What is proposed about one indicator in one dossier.
public struct IndicatorJudgement: Hashable, Sendable {
    /// The number, 1–12 in the first framework.
    public var number: Int
    /// The proposal.
    public var verdict: Verdict
    /// Whether it is positive while a question is still open.
    public var isProvisional: Bool
    /// The deciding requirements with a question only a person can answer.
    public var openQuestions: [RequirementCode]
    /// Every requirement and point, in order of their codes.
    public var requirements: [RequirementJudgement]

    /// Proposes a verdict from the deciding requirements among those given.
    ///
    /// - Parameters:
    ///   - number: The number of the indicator.
    ///   - requirements: Its requirements and points, in order of their codes.
    public init(number: Int, requirements: [RequirementJudgement]) {
        let deciding = requirements.filter(\.isDeciding)
        self.number = number
        self.requirements = requirements
        verdict = Verdict(Outcome.composed(of: deciding.lazy.map(\.outcome)))
        openQuestions = deciding.filter { !$0.questions.isEmpty }.map(\.code)
        isProvisional = verdict == .positive && !openQuestions.isEmpty
    }
}
