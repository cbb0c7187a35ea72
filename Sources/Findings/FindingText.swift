import Frameworks
import Judging

/// Words one finding.
struct FindingText {
    let topic: TopicSource
    let tally: TopicTally
    let noun: CountedNoun
    let direction: Direction
    /// The lacks told under other topics.
    var told: [ToldElsewhere] = []

    /// The sentences of the framework, then what is not known.
    var text: String {
        let sentences =
            switch direction {
            case .good: [filled(topic.good, tally.met.count)] + exceptions
            case .improve: [filled(topic.improve, tally.failed.count)]
            case .none: undirected
            }
        return (sentences + undetermined + elsewhere).joined(separator: " ")
    }

    /// What is said among the good practices, when it goes well and goes beyond the norm.
    var goodPractice: String? {
        guard direction == .good, let text = topic.goodPractice else { return nil }
        return filled(text, tally.met.count)
    }

    /// Where the same lack is told.
    private var elsewhere: [String] {
        told.map { other in
            "\(SlotFilling.capitalised(noun.inCounted(other.count))) is dit gemis al genoemd bij \"\(other.title)\"."
        }
    }

    private func filled(_ text: TextSource, _ count: Int) -> String {
        SlotFilling(words: [
            .count: JudgedWords.number(count), .judged: JudgedWords.number(tally.judged),
            .inHowManyDossiers: isForAll || count < tally.judged
                ? noun.inHowMany(count, of: tally.judged) : noun.inCounted(count),
        ]).text(text)
    }

    /// Whether all files were judged; when not, *alle* would say too much, and the number is said.
    private var isForAll: Bool {
        tally.judged == tally.applicable && tally.notApplicable == 0 && told.isEmpty
    }

    /// The failing files of a topic that goes well and is always reported.
    private var exceptions: [String] {
        let count = tally.failed.count
        guard topic.alwaysReport, count > 0 else { return [] }
        return ["Let op: \(noun.counted(count)) \(count == 1 ? "voldoet" : "voldoen") hier niet aan."]
    }

    /// Why there is no direction, and what was seen nevertheless.
    private var undirected: [String] {
        let (met, failed) = (tally.met.count, tally.failed.count)
        guard tally.applicable > 0 else {
            if !told.isEmpty { return [] }
            return ["Dit was \(noun.inHowMany(0, of: 1)) van toepassing."]
        }
        return ["Er is te weinig beoordeeld om te zeggen of dit goed gaat of beter kan."] + seen(met, failed)
    }

    private func seen(_ met: Int, _ failed: Int) -> [String] {
        let subject = SlotFilling.capitalised
        switch (met, failed) {
        case (0, 0): return []
        case (0, _): return ["\(subject(noun.counted(failed))) \(Self.comply(failed)) hier niet aan."]
        case (_, 0): return ["\(subject(noun.counted(met))) \(Self.comply(met)) hieraan."]
        default:
            return [
                "\(subject(noun.counted(met))) \(Self.comply(met)) hieraan, \(noun.counted(failed)) niet."
            ]
        }
    }

    /// In how many files nothing is said, and why; the words above speak of the others.
    private var undetermined: [String] {
        [
            (tally.unknown, "is dit niet vast te stellen."), (tally.notYetDue, "loopt de termijn nog."),
            (tally.judgementNeeded, "is een oordeel van een mens nodig."),
            (direction == .none ? 0 : tally.notApplicable, "speelde dit niet."),
        ].filter { $0.0 > 0 }.map { "\(SlotFilling.capitalised(noun.inCounted($0.0))) \($0.1)" }
    }

    private static func comply(_ count: Int) -> String { count == 1 ? "voldoet" : "voldoen" }
}
