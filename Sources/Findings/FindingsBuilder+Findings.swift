import Frameworks

extension FindingsBuilder {
    /// A finding for every topic, in the order of the report.
    func findings() -> [Finding] {
        let use = ParameterUse(framework)
        return framework.sections.flatMap { section in
            section.paragraphs.flatMap { paragraph in
                framework.topics.indices.filter { framework.topics[$0].paragraph.text == paragraph.code }.map
                {
                    finding($0, section, paragraph, use)
                }
            }
        }
    }

    private func finding(
        _ index: Int, _ section: SectionSource, _ paragraph: SectionSource.Paragraph, _ use: ParameterUse
    ) -> Finding {
        let rule = DirectionRule(framework.display)
        let topic = framework.topics[index]
        let levels = levels(feeding: topic)
        let isFedDirectly = levels.contains { $0 != .dossier }
        let (direction, isDirect) = rule.direction(
            dossiers: levels.contains(.dossier) ? dossierTallies[index] : nil,
            direct: isFedDirectly ? directTallies[index] : nil)
        let tally = isDirect ? directTallies[index] : dossierTallies[index]
        let level = isDirect ? levels.first { $0 != .dossier } ?? .dossier : .dossier
        let (told, missingGround) = (elsewhere(tally.told), elsewhere(tally.missingGround))
        let text = FindingText(
            topic: topic, counts: FindingCounts(tally), noun: .noun(level), direction: direction, told: told,
            missingGround: missingGround)
        func ids(_ files: NumberSet) -> FileIDs { FileIDs(files, in: rows.ids) }
        return Finding(
            topic: topic.code, title: topic.title, section: section.title, paragraph: paragraph.title,
            requirements: topic.fedBy.map(\.code), level: level,
            parameters: use.parameters(behind: topic), direction: direction,
            met: tally.met.count,
            judged: tally.judged, unknown: tally.undetermined, notYetDue: tally.notYetDue,
            judgementNeeded: tally.judgementNeeded, notApplicable: tally.notApplicable,
            text: text.text,
            dossiers: direction == .none ? [] : ids(direction == .good ? tally.met : tally.failed),
            exceptions: direction == .good && topic.alwaysReport ? ids(tally.failed) : [],
            goodPractice: text.goodPractice, toldElsewhere: told, missingGround: missingGround,
            groups: level == .dossier ? groups(index, rule) : [])
    }

    /// The lacks under other topics, in the order of those topics.
    private func elsewhere(_ counts: [Int: Int]) -> [ToldElsewhere] {
        counts.sorted { $0.key < $1.key }.map { topic, count in
            ToldElsewhere(
                topic: framework.topics[topic].code, title: framework.topics[topic].title, count: count)
        }
    }

    /// How a topic fared in each group in which it applied, in the order of their names.
    private func groups(_ topic: Int, _ rule: DirectionRule) -> [GroupFinding] {
        groupTallies.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.compactMap {
            value, tallies in
            let tally = tallies[topic]
            guard tally.applicable > 0 else { return nil }
            return GroupFinding(
                value: value, direction: rule.direction(of: tally), met: tally.met.count,
                judged: tally.judged, unknown: tally.undetermined)
        }
    }

    /// The levels of the requirements behind a topic, in the order of their codes.
    private func levels(feeding topic: TopicSource) -> [RequirementLevel] {
        topic.fedBy.map(\.code).sorted().compactMap { framework.requirement($0)?.level }
    }
}
