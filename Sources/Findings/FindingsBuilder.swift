public import Frameworks
public import Judging

/// Gathers the judgements of many dossiers, one after the other, into findings.
///
/// Of each file it keeps its id, its marks and its number under the topics it is behind; nothing else.
public struct FindingsBuilder: Sendable {
    private let framework: FrameworkSource
    private let rule: DirectionRule
    private let topicOfRequirement: [RequirementCode: Int]
    private var dossierTallies: [TopicTally]
    private var directTallies: [TopicTally]
    private var rows: [MatrixRow] = []
    private var questions: [QuestionKey: Int] = [:]

    /// One question of one requirement.
    private struct QuestionKey: Hashable, Sendable {
        let code: RequirementCode
        let question: String
        let isDeciding: Bool
    }

    /// Begins with no dossiers.
    public init(_ framework: FrameworkSource) {
        self.framework = framework
        rule = DirectionRule(framework.display)
        let pairs = framework.topics.enumerated().flatMap { index, topic in
            topic.fedBy.map { ($0.code, index) }
        }
        topicOfRequirement = Dictionary(pairs) { first, _ in first }
        dossierTallies = framework.topics.map { _ in TopicTally() }
        directTallies = dossierTallies
    }

    /// Adds what is found about one file.
    public mutating func add(_ judgement: DossierJudgement) {
        let file = rows.count
        let marks = framework.indicators.map { indicator in
            judgement.indicators.first { $0.number == indicator.number }.map { Mark($0) } ?? .notApplicable
        }
        rows.append(MatrixRow(id: judgement.id, kind: judgement.kind, marks: marks))
        var outcomes: [Int: Outcome] = [:]
        for requirement in judgement.indicators.lazy.flatMap(\.requirements) {
            for question in requirement.questions {
                let key = QuestionKey(
                    code: requirement.code, question: question, isDeciding: requirement.isDeciding)
                questions[key, default: 0] += 1
            }
            guard let topic = topicOfRequirement[requirement.code] else { continue }
            outcomes[topic] = max(outcomes[topic] ?? requirement.outcome, requirement.outcome)
        }
        let isDossier = judgement.kind == RequirementLevel.dossier.rawValue
        for (topic, outcome) in outcomes {
            if isDossier {
                dossierTallies[topic].count(outcome, file: file)
            } else {
                directTallies[topic].count(outcome, file: file)
            }
        }
    }

    /// The findings over all that was added.
    public func summary() -> FindingsSummary {
        FindingsSummary(
            findings: findings(), rows: rows, indicators: framework.indicators.map(\.number),
            openQuestions: openQuestions(), undelivered: undelivered())
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
        func ids(_ files: [Int]) -> [String] { files.map { rows[$0].id } }
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
                    let key = QuestionKey(code: requirement.code, question: question, isDeciding: isDeciding)
                    return questions[key].map {
                        OpenQuestion(code: key.code, question: question, count: $0, isDeciding: isDeciding)
                    }
                }
            }
        }
    }

    private func undelivered() -> [RequirementLevel] {
        let kinds = Set(rows.map(\.kind))
        let needed = Set(framework.requirements.map(\.level))
        return RequirementLevel.allCases.filter {
            $0 != .dossier && needed.contains($0) && !kinds.contains($0.rawValue)
        }
    }
}
