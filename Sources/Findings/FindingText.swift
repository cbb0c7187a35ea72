import Frameworks
import Judging

/// Words one finding.
struct FindingText {
    let topic: TopicSource
    let counts: FindingCounts
    let noun: CountedNoun
    let direction: Direction
    /// How it may be told to everybody; nil for those who may see the dossiers.
    var sharing: Sharing?
    /// The lacks told under other topics.
    var told: [ToldElsewhere] = []
    /// The lacks under other topics because of which this one does not apply.
    var missingGround: [ToldElsewhere] = []

    /// The sentences of the framework, then what is not known.
    var text: String { ([body].filter { !$0.isEmpty } + remarks).joined(separator: " ") }

    /// The sentences of the framework; with no direction what was seen nevertheless.
    var body: String {
        switch direction {
        case .good: filled(topic.good, counts.met)
        case .improve: filled(topic.improve, counts.failed)
        case .none: undirected.joined(separator: " ")
        }
    }

    /// What is said besides: exceptions, what is not known, and what is told elsewhere.
    ///
    /// To everybody only that other dossiers were not judged: how many, or why, would tell how many were.
    var remarks: [String] {
        let own = direction == .good ? exceptions : []
        if sharing != nil { return direction == .none ? [] : own + unjudged }
        return own + undetermined + without + elsewhere
    }

    private var unjudged: [String] {
        all > counts.judged ? ["In de andere dossiers is dit niet beoordeeld."] : []
    }

    /// What is said among the good practices, when it goes well and goes beyond the norm.
    var goodPractice: String? {
        guard direction == .good, let text = topic.goodPractice else { return nil }
        return filled(text, counts.met)
    }

    /// Where the same lack is told.
    private var elsewhere: [String] {
        told.map { other in
            "\(SlotFilling.capitalised(inNumber(other.count))) is dit gemis al genoemd bij \"\(other.title)\"."
        }
    }

    /// In how many files something is missing that this rests on, and where that is told.
    private var without: [String] {
        missingGround.map { other in
            "\(SlotFilling.capitalised(inNumber(other.count))) ontbreekt waar dit op rust; zie \"\(other.title)\"."
        }
    }

    private func filled(_ text: TextSource, _ count: Int) -> String {
        SlotFilling(words: [
            .count: noun.number(count), .judged: noun.number(counts.judged),
            .inHowManyDossiers: inHowMany(count),
        ]).text(text)
    }

    /// In how many files: of all, or of those that were judged, and then it says so.
    private func inHowMany(_ count: Int) -> String {
        let judged = counts.judged
        if isForAll {
            let quantity = sharing?.quantity(count, of: judged, direction: direction)
            return noun.inAll(quantity ?? Quantity(count, of: judged, hidingBelow: 0), count, of: judged)
        }
        // Of all that were judged, *alle* would say too much beside the others.
        if count == judged { return inNumber(count) }
        return noun.inJudged(
            sharing == nil ? Quantity(count, of: judged, hidingBelow: 0) : coarse(count, of: judged), count,
            of: judged)
    }

    /// To everybody no more than whether it is the most, where it is not known how many were judged.
    private func coarse(_ count: Int, of total: Int) -> Quantity { 2 * count > total ? .most : .part }

    /// Whether all files were judged.
    private var isForAll: Bool {
        counts.judged == counts.applicable && counts.notApplicable == 0 && told.isEmpty
    }

    /// The failing files of a topic that goes well and is always reported.
    private var exceptions: [String] {
        let count = counts.failed
        guard topic.alwaysReport, count > 0 else { return [] }
        if sharing != nil { return ["Let op: niet alle beoordeelde dossiers voldoen hieraan."] }
        return ["Let op: \(number(count)) \(comply(count)) hier niet aan."]
    }

    /// Why there is no direction, and what was seen nevertheless.
    private var undirected: [String] {
        let (met, failed) = (counts.met, counts.failed)
        guard counts.applicable > 0 else {
            if !told.isEmpty { return [] }
            return ["Dit was \(noun.inHowMany(0, of: 1)) van toepassing."]
        }
        if sharing != nil { return ["Er is te weinig beoordeeld om hier iets over te zeggen."] }
        return ["Er is te weinig beoordeeld om te zeggen of dit goed gaat of beter kan."] + seen(met, failed)
    }

    private func seen(_ met: Int, _ failed: Int) -> [String] {
        let subject = SlotFilling.capitalised
        switch (met, failed) {
        case (0, 0): return []
        case (0, _): return ["\(subject(number(failed))) \(comply(failed)) hier niet aan."]
        case (_, 0): return ["\(subject(number(met))) \(comply(met)) hieraan."]
        default:
            return [
                "\(subject(number(met))) \(comply(met)) hieraan, \(number(failed)) niet."
            ]
        }
    }

    /// In how many files nothing is said, and why; the words above speak of the others.
    private var undetermined: [String] {
        let reasons = [
            (counts.unknown, "is dit niet vast te stellen"), (counts.notYetDue, "was de termijn nog niet om"),
            (counts.judgementNeeded, "is een oordeel van een mens nodig"),
            (direction == .none ? 0 : withoutOccasion, "speelde dit niet"),
        ].filter { $0.0 > 0 }.map { (words: inNumber($0.0), reason: $0.1) }
        return reasons.map { "\(SlotFilling.capitalised($0.words)) \($0.reason)." }
    }

    /// In how many files it does not apply although nothing is missing.
    private var withoutOccasion: Int { counts.notApplicable - missingGround.reduce(0) { $0 + $1.count } }

    /// `vier dossiers`; where small numbers are not told, how many of all files in words.
    private func number(_ count: Int) -> String {
        noun.threshold == 0 ? noun.counted(count) : noun.howMany(count, of: all)
    }

    /// `in vier dossiers`, likewise.
    private func inNumber(_ count: Int) -> String { "\(noun.preposition) \(number(count))" }

    /// How many files there are.
    private var all: Int {
        counts.applicable + counts.notApplicable + told.reduce(0) { $0 + $1.count }
    }

    private func comply(_ count: Int) -> String {
        count == 1 ? "voldoet" : "voldoen"
    }
}
