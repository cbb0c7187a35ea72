public import Frameworks
public import Judging

/// Gathers the judgements of many dossiers, one after the other, into findings.
///
/// Of each file it keeps its id, its marks and one bit under each topic it is behind; nothing else.
public struct FindingsBuilder: Sendable {
    private let framework: FrameworkSource
    private let digester: FileDigester
    private let rule: DirectionRule
    private var dossierTallies: [TopicTally]
    private var directTallies: [TopicTally]
    private var rows: MatrixRows
    private var questions: [FileDigest.Question: Int] = [:]
    private var delivery = DeliveryTally()

    /// Begins with no dossiers.
    public init(_ framework: FrameworkSource) {
        self.framework = framework
        digester = FileDigester(framework)
        rule = DirectionRule(framework.display)
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
        for question in digest.questions { questions[question, default: 0] += 1 }
        let isDossier = digest.row.kind == RequirementLevel.dossier.rawValue
        for (topic, outcome) in digest.outcomes {
            if isDossier {
                dossierTallies[topic].count(outcome, file: file)
            } else {
                directTallies[topic].count(outcome, file: file)
            }
        }
    }

    /// Adds which fields one dossier lacks.
    public mutating func add(_ digest: DeliveryDigest) { delivery.add(digest) }

    /// The findings over all that was added.
    public func summary() -> FindingsSummary {
        FindingsSummary(
            findings: findings(), rows: rows, indicators: framework.indicators.map(\.number),
            openQuestions: openQuestions(), undelivered: undelivered(), deliveryGaps: delivery.gaps)
    }

    private func findings() -> [Finding] {
        framework.sections.flatMap { section in
            section.paragraphs.flatMap { paragraph in
                framework.topics.indices.filter { framework.topics[$0].paragraph.text == paragraph.code }.map
                {
                    finding($0, section, paragraph)
                }
            }
        }
    }

    private func finding(
        _ index: Int, _ section: SectionSource, _ paragraph: SectionSource.Paragraph
    ) -> Finding {
        let topic = framework.topics[index]
        let levels = levels(feeding: topic)
        let isFedDirectly = levels.contains { $0 != .dossier }
        let (direction, isDirect) = rule.direction(
            dossiers: levels.contains(.dossier) ? dossierTallies[index] : nil,
            direct: isFedDirectly ? directTallies[index] : nil)
        let tally = isDirect ? directTallies[index] : dossierTallies[index]
        let level = isDirect ? levels.first { $0 != .dossier } ?? .dossier : .dossier
        let text = FindingText(
            topic: topic, tally: tally, noun: .noun(level), direction: direction)
        func ids(_ files: NumberSet) -> FileIDs { FileIDs(files, in: rows.ids) }
        return Finding(
            topic: topic.code, title: topic.title, section: section.title, paragraph: paragraph.title,
            requirements: topic.fedBy.map(\.code), level: level,
            parameters: ParameterUse.parameters(behind: topic, in: framework), direction: direction,
            met: tally.met.count,
            judged: tally.judged, unknown: tally.undetermined, notApplicable: tally.notApplicable,
            text: text.text,
            dossiers: direction == .none ? [] : ids(direction == .good ? tally.met : tally.failed),
            exceptions: direction == .good && topic.alwaysReport ? ids(tally.failed) : [])
    }

    /// The levels of the requirements behind a topic, in order of listing.
    private func levels(feeding topic: TopicSource) -> [RequirementLevel] {
        let codes = Set(topic.fedBy.map(\.code))
        return framework.requirements.filter { codes.contains($0.code) }.map(\.level)
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
