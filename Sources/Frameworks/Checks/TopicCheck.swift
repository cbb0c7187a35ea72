import Diagnostics

/// The checks that topics hang together with paragraphs and requirements.
struct TopicCheck {
    private let framework: FrameworkSource
    private let problems: ProblemSink

    /// Prepares the checks of a framework with its region laid over it.
    init(_ framework: FrameworkSource, problems: ProblemSink) {
        self.framework = framework
        self.problems = problems
    }

    /// Reports topics with unknown paragraphs or codes, and requirements fed to no topic or to two.
    func run() {
        let topics = framework.topics
        UniqueNames.check(topics.map { ($0.code, $0.place) }, noun: "onderwerp", problems: problems)
        UniqueNames.check(
            framework.sections.map { ($0.code, $0.place) }, noun: "afdeling", problems: problems)
        UniqueNames.check(
            framework.sections.flatMap(\.paragraphs).map { ($0.code, $0.place) }, noun: "paragraaf",
            problems: problems)
        topics.forEach(checkParagraph)
        checkFeeds()
    }

    private func checkParagraph(of topic: TopicSource) {
        let known = framework.sections.flatMap(\.paragraphs).map(\.code)
        let written = topic.paragraph
        if written.text.isEmpty || known.contains(written.text) { return }
        problems.report(
            .unknownParagraph, at: written.place, "paragraaf \"\(written.text)\" bestaat niet",
            remedy: Remedy.choose(for: written.text, among: known))
    }

    private func checkFeeds() {
        let requirements = framework.requirements
        let known = Dictionary(requirements.map { ($0.code, $0) }) { first, _ in first }
        var topicOf: [RequirementCode: String] = [:]
        for topic in framework.topics {
            for feed in topic.fedBy {
                guard checkFeed(feed, of: topic, known: known) else { continue }
                if let earlier = topicOf[feed.code] {
                    problems.report(
                        .topic, at: feed.place, "\(feed.code) voedt al onderwerp \"\(earlier)\"",
                        remedy: "laat het één onderwerp voeden")
                } else {
                    topicOf[feed.code] = topic.code
                }
            }
        }
        if problems.gaps.contains(.topics) { return }
        for requirement in requirements
        where requirement.code.kind == .rule && topicOf[requirement.code] == nil {
            problems.report(
                .topic, at: requirement.place, "\(requirement.code) voedt geen onderwerp",
                remedy: "noem het bij \"gevoed door\" van één onderwerp")
        }
    }

    /// Whether a topic may be fed by what it names; reports when not.
    private func checkFeed(
        _ feed: RequirementReference, of topic: TopicSource, known: [RequirementCode: RequirementSource]
    ) -> Bool {
        guard let requirement = known[feed.code] else {
            if problems.mayHide(feed.code) { return false }
            let codes = known.keys.sorted().map(\.description)
            problems.report(
                .unknownCode, at: feed.place, "\"gevoed door\" noemt \(feed.code), dat niet bestaat",
                remedy: NearestName.suggestion(for: feed.code.description, among: codes).map {
                    "bedoelt u \"\($0)\"?"
                })
            return false
        }
        if case .region = topic.origin, requirement.origin != topic.origin {
            problems.report(
                .topic, at: feed.place,
                "\(feed.code) van het kader kan onderwerp \"\(topic.code)\" van een regio niet voeden",
                remedy: "noem alleen toetspunten van de regio zelf")
            return false
        }
        return true
    }
}
