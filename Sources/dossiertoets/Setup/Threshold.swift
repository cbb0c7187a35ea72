import ArgumentParser

/// What `--fail-on` asks: an outcome, and how often it must occur.
struct Threshold: ExpressibleByArgument {
    /// What is counted.
    enum Subject: String, CaseIterable {
        /// Indicators that are not positive.
        case negative = "negatief"
        /// Indicators that cannot be judged.
        case undetermined = "niet-te-beoordelen"
        /// Inputs that were refused.
        case refused
    }

    /// What is counted.
    let subject: Subject
    /// From which number on the threshold is hit.
    let count: Int

    /// The threshold as it is written.
    var text: String { count == 1 ? subject.rawValue : "\(subject.rawValue):\(count)" }

    /// What to do about a text that is none.
    static func remedy(for text: String) -> String {
        let word = String(text.prefix { $0 != ":" })
        let known = Subject.allCases.map(\.rawValue)
        if known.contains(word) { return "schrijf achter de dubbele punt een getal vanaf 1" }
        return KnownNames.remedy(for: word, among: known)
    }

    /// Reads `negatief` or `negatief:3`.
    init?(argument: String) {
        let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        guard let subject = Subject(rawValue: parts[0]) else { return nil }
        let count = parts.count == 1 ? 1 : Int(parts[1])
        guard let count, count > 0 else { return nil }
        self.subject = subject
        self.count = count
    }
}
