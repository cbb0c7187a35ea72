import Findings
import Frameworks

/// What an inspection report gathers besides the findings: a few numbers, and a limited number of places.
struct InspectionTally: Sendable {
    /// The most places that are shown behind one finding.
    static let evidenceLimit = 20

    /// The most dossiers of which is shown what happened when.
    static let timelineLimit = 30

    /// The most answers of people that are shown with their reasons.
    static let answerLimit = 500

    /// The places behind one topic.
    struct Places: Sendable {
        /// The first of them.
        var shown: [String] = []
        /// How many there are in all.
        var count = 0
    }

    /// In how many files each requirement is not met.
    private(set) var failing: [RequirementCode: Int] = [:]
    /// In how many files each requirement is met.
    private(set) var meeting: [RequirementCode: Int] = [:]
    /// The places by the code of their topic.
    private(set) var places: [String: Places] = [:]
    /// What happened when in the first dossiers.
    private(set) var timelines: [(id: String, timeline: DossierTimeline)] = []
    /// Of how many dossiers that is known.
    private(set) var timelineCount = 0
    /// What people answered, the first of it.
    private(set) var answers: [String] = []
    /// How many answers there are.
    private(set) var answerCount = 0
    private let topics: [RequirementCode: String]

    /// Begins at nothing.
    init(_ framework: FrameworkSource) {
        let pairs = framework.topics.flatMap { topic in topic.fedBy.map { ($0.code, topic.code) } }
        topics = Dictionary(pairs) { first, _ in first }
    }

    /// Adds one file.
    mutating func add(_ digest: InspectionDigest) {
        if let timeline = digest.timeline {
            timelineCount += 1
            if timelines.count < Self.timelineLimit { timelines.append((digest.id, timeline)) }
        }
        answerCount += digest.answers.count
        answers += digest.answers.prefix(Self.answerLimit - answers.count)
        for code in digest.met { meeting[code, default: 0] += 1 }
        for lack in digest.lacks {
            failing[lack.code, default: 0] += 1
            guard !lack.line.isEmpty, let topic = topics[lack.code] else { continue }
            places[topic, default: Places()].count += 1
            if places[topic, default: Places()].shown.count < Self.evidenceLimit {
                places[topic]?.shown.append(lack.line)
            }
        }
    }
}
