import Diagnostics

/// What a file of settings may hold: the words of the options of `check`, without their dashes.
enum ConfigurationKey: String, CaseIterable {
    case framework
    case region
    case set
    case referenceDate = "reference-date"
    case data
    case network
    case institution
    case answers
    case by
    case inputFormat = "input-format"
    case format
    case output
    case evidence
    case hash
    case summary
    case jobs
    case failOn = "fail-on"

    /// The options of `check` that a file may not set: a person asks for them each time.
    static let askedEachTime = ["worklist", "force", "with-values"]

    /// The option on the command line.
    var option: String { "--" + rawValue }

    /// What to do about a word that is no key.
    static func remedy(for word: String) -> String {
        if let key = otherWords[word] { return "bedoelt u \"\(key.rawValue)\"?" }
        return KnownNames.remedy(for: word, among: allCases.map(\.rawValue))
    }

    /// Words that people write for a key and that do not look like it.
    private static let otherWords: [String: ConfigurationKey] = [
        "kader": .framework, "parameters": .set, "peildatum": .referenceDate, "gegevens": .data,
        "netwerk": .network, "instelling": .institution, "antwoorden": .answers, "uitvoer": .output,
        "rapport": .output, "vorm": .format, "bewijs": .evidence, "samenvatting": .summary,
        "no-summary": .summary, "no-hash": .hash,
    ]
}
