public import Frameworks
public import Judging

/// Gathers the judgements of many dossiers, one after the other, into findings.
///
/// Of each file it keeps its id, its marks and one bit under each topic it is behind; nothing else.
public struct FindingsBuilder: Sendable {
    let framework: FrameworkSource
    private let digester: FileDigester
    private let groupedBy: String?
    private(set) var dossierTallies: [TopicTally]
    private(set) var directTallies: [TopicTally]
    private(set) var groupTallies: [String: [TopicTally]] = [:]
    private(set) var rows: MatrixRows
    private var questions: [FileDigest.Question: Int] = [:]
    private var answers: [RequirementCode: AnsweredRequirement] = [:]
    private var delivery = DeliveryTally()
    private var judgedDays: JudgedDays?

    /// Begins with no dossiers.
    ///
    /// - Parameters:
    ///   - framework: The framework they are judged against.
    ///   - path: The path by which findings are split, shown with them; nil when they are not.
    public init(_ framework: FrameworkSource, groupedBy path: String? = nil) {
        self.framework = framework
        groupedBy = path
        digester = FileDigester(framework)
        dossierTallies = framework.topics.map { _ in TopicTally() }
        directTallies = dossierTallies
        rows = MatrixRows(width: framework.indicators.count)
    }

    /// Adds what is found about one file.
    public mutating func add(_ judgement: DossierJudgement) { add(digester.digest(of: judgement)) }

    /// Adds what a digest says of one file.
    public mutating func add(_ digest: FileDigest) {
        let file = rows.count
        rows.append(digest.row)
        judgedDays = JudgedDays(judgedDays, digest.day)
        for question in digest.questions { questions[question, default: 0] += 1 }
        for answer in digest.answers {
            answers[answer.code, default: AnsweredRequirement(code: answer.code)].add(answer)
        }
        guard digest.row.level == .dossier else {
            digest.count(in: &directTallies, file: file)
            return
        }
        digest.count(in: &dossierTallies, file: file)
        if let group = digest.group {
            digest.count(
                in: &groupTallies[group, default: framework.topics.map { _ in TopicTally() }], file: file)
        }
    }

    /// Adds which fields one dossier lacks.
    public mutating func add(_ digest: DeliveryDigest) { delivery.add(digest) }

    /// The findings over all that was added.
    public func summary() -> FindingsSummary {
        FindingsSummary(
            findings: findings(), rows: rows, indicators: framework.indicators.map(\.number),
            openQuestions: openQuestions(), undelivered: undelivered(), deliveryGaps: delivery.gaps,
            answers: answers.values.sorted { $0.code < $1.code }, groupedBy: groupedBy,
            judgedDays: judgedDays)
    }

    /// The questions in order of their codes, those of one requirement as the framework lists them.
    private func openQuestions() -> [OpenQuestion] {
        framework.requirements.sorted { $0.code < $1.code }.flatMap { requirement in
            ([requirement.question] + requirement.refiningQuestions).flatMap { question in
                [true, false].compactMap { isDeciding in
                    let key = FileDigest.Question(
                        code: requirement.code, question: question, isDeciding: isDeciding)
                    return questions[key].map {
                        OpenQuestion(code: key.code, question: question, count: $0, isDeciding: isDeciding)
                    }
                }
            }
        }
    }

    private func undelivered() -> [RequirementLevel] {
        let kinds = Set(rows.kinds)
        let needed = Set(framework.requirements.map(\.level))
        return RequirementLevel.allCases.filter {
            $0 != .dossier && needed.contains($0) && !kinds.contains($0.rawValue)
        }
    }
}

extension FileDigest {
    /// Counts the file under each topic that concerns it.
    fileprivate func count(in tallies: inout [TopicTally], file: Int) {
        for (topic, outcome) in outcomes {
            tallies[topic].count(outcome, file: file, isForPerson: personal.contains(topic))
        }
        for (topic, other) in toldElsewhere { tallies[topic].countTold(under: other) }
        for (topic, other) in missingGround { tallies[topic].countMissingGround(under: other) }
    }
}
