import Judging

/// How a topic fared in files of one kind: who is behind it, and how many are not.
struct TopicTally: Sendable {
    /// The numbers of the files in which it is met.
    private(set) var met = NumberSet()
    /// The numbers of the files in which it is not met.
    private(set) var failed = NumberSet()
    /// In how many files it cannot be established.
    private(set) var unknown = 0
    /// In how many files its term still runs.
    private(set) var notYetDue = 0
    /// In how many files a person must say.
    private(set) var judgementNeeded = 0
    /// In how many files it does not apply.
    private(set) var notApplicable = 0

    /// In how many files a lack is told under another topic, by the number of that topic.
    private(set) var told: [Int: Int] = [:]

    /// In how many of those in which it does not apply something under another topic is missing, by its number.
    private(set) var missingGround: [Int: Int] = [:]

    /// How many files were judged.
    var judged: Int { met.count + failed.count }
    /// In how many files it could not be judged.
    var undetermined: Int { unknown + notYetDue + judgementNeeded }
    /// In how many files it applies.
    var applicable: Int { judged + undetermined }

    /// Counts the outcome in one file.
    ///
    /// - Parameters:
    ///   - outcome: The outcome.
    ///   - file: The number of the file.
    ///   - isForPerson: Whether an unknown outcome only waits for an answer that no file can give.
    mutating func count(_ outcome: Outcome, file: Int, isForPerson: Bool = false) {
        switch outcome {
        case .unknown where isForPerson: judgementNeeded += 1
        case .met: met.insert(file)
        case .notMet: failed.insert(file)
        case .unknown: unknown += 1
        case .notYetDue: notYetDue += 1
        case .judgementNeeded: judgementNeeded += 1
        case .notApplicable: notApplicable += 1
        }
    }

    /// Counts a file of which the lack is told under another topic.
    mutating func countTold(under topic: Int) { told[topic, default: 0] += 1 }

    /// Counts that it does not apply in a file because something under another topic is missing.
    mutating func countMissingGround(under topic: Int) { missingGround[topic, default: 0] += 1 }

    /// The outcome of all files together.
    var composed: Outcome {
        let found: [(Bool, Outcome)] = [
            (!failed.isEmpty, .notMet), (unknown > 0, .unknown), (notYetDue > 0, .notYetDue),
            (!met.isEmpty, .met),
            (judgementNeeded > 0, .judgementNeeded),
        ]
        return Outcome.composed(of: found.filter(\.0).map(\.1))
    }
}
