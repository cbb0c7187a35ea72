public import Frameworks
public import Judging

/// Makes the digest of a judgement; the same for all files, so that every thread can use it.
public struct FileDigester: Sendable {
    private let indicators: [Int]
    private let topicOfRequirement: [RequirementCode: Int]
    private let told: ToldLacks
    private let ground: MissingGround
    /// The requirements that only a person can decide.
    private let personal: Set<RequirementCode>

    /// Makes a digester for the judgements of a framework.
    public init(_ framework: FrameworkSource) {
        indicators = framework.indicators.map(\.number)
        let pairs = framework.topics.enumerated().flatMap { index, topic in
            topic.fedBy.map { ($0.code, index) }
        }
        topicOfRequirement = Dictionary(pairs) { first, _ in first }
        told = ToldLacks(framework)
        ground = MissingGround(framework)
        personal = Set(framework.requirements.filter { $0.nature == .professional(.decides) }.map(\.code))
    }

    /// What findings keep of a judgement.
    public func digest(of judgement: DossierJudgement) -> FileDigest {
        let marks = indicators.map { number in
            judgement.indicators.first { $0.number == number }.map { Mark($0) } ?? .notApplicable
        }
        var questions: [FileDigest.Question] = []
        var outcomes: [Int: Outcome] = [:]
        var unsettled: [Int: Bool] = [:]
        var toldElsewhere: [Int: Int] = [:]
        var missingGround: [Int: Int] = [:]
        var answers: [AnsweredRequirement] = []
        judgement.forEachRequirement { requirement in
            questions += requirement.questions.map {
                FileDigest.Question(
                    code: requirement.code, question: $0, isDeciding: requirement.isDeciding)
            }
            if requirement.answer != nil { answers.append(AnsweredRequirement(requirement)) }
            guard let topic = topicOfRequirement[requirement.code] else { return }
            if let code = told.requirement(telling: requirement, in: judgement),
                let other = topicOfRequirement[code], other != topic
            {
                toldElsewhere[topic] = other
                return
            }
            if let code = ground.requirement(beneath: requirement, in: judgement),
                let other = topicOfRequirement[code], other != topic
            {
                missingGround[topic] = other
            }
            if requirement.outcome == .unknown {
                unsettled[topic] = unsettled[topic, default: true] && personal.contains(requirement.code)
            }
            outcomes[topic] = max(outcomes[topic] ?? requirement.outcome, requirement.outcome)
        }
        return FileDigest(
            row: MatrixRow(id: judgement.id, kind: judgement.kind, marks: marks),
            day: judgement.referenceDate, questions: questions, outcomes: outcomes,
            personal: Set(unsettled.filter(\.value).keys), toldElsewhere: toldElsewhere,
            missingGround: missingGround.filter { outcomes[$0.key] == .notApplicable }, answers: answers)
    }
}
