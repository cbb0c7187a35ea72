public import Frameworks
import Judging

/// What a finding counts, with the words to do so.
public struct CountedNoun: Sendable {
    /// `in` or `bij`.
    let preposition: String
    /// `het` or `de`.
    let article: String
    /// What is said when there is only one and it is meant: `het enige dossier`.
    let only: String
    /// One of them: `dossier`.
    public let singular: String
    /// More of them: `dossiers`.
    public let plural: String
    /// The smallest number of them that is said; what is less is *een of enkele*.
    var threshold = 0

    static let dossier = CountedNoun(
        preposition: "in", article: "het", only: "het enige dossier", singular: "dossier", plural: "dossiers")
    static let institution = CountedNoun(
        preposition: "bij", article: "de", only: "één instelling", singular: "instelling",
        plural: "instellingen")
    static let network = CountedNoun(
        preposition: "in", article: "het", only: "het netwerk", singular: "netwerk", plural: "netwerken")

    /// The noun for files of a level.
    public static func noun(_ level: RequirementLevel) -> CountedNoun {
        switch level {
        case .dossier: dossier
        case .institution: institution
        case .network: network
        }
    }

    /// The noun for files of a level where small numbers of dossiers are not told.
    ///
    /// - Parameters:
    ///   - level: The level.
    ///   - threshold: The smallest number of dossiers that is said; 0 when any number is.
    /// - Returns: The noun.
    public static func noun(_ level: RequirementLevel, hidingBelow threshold: Int) -> CountedNoun {
        var noun = noun(level)
        if level == .dossier { noun.threshold = threshold }
        return noun
    }

    /// Whether a number of them is too small to be said.
    func isHidden(_ count: Int) -> Bool { count > 0 && count < threshold }

    /// A number of them in words: `één`, `vier`; too small a number is `een of enkele`.
    func number(_ count: Int) -> String { isHidden(count) ? "een of enkele" : JudgedWords.number(count) }

    /// Whether what is said of a number of them is said of one.
    func isSaidAsOne(_ count: Int) -> Bool { count == 1 && !isHidden(count) }

    /// `één dossier`, `vier dossiers`, `een of enkele dossiers`.
    public func counted(_ count: Int) -> String {
        "\(number(count)) \(isSaidAsOne(count) ? singular : plural)"
    }

    /// `in één dossier`, `in vier dossiers`, always the exact number.
    func inCounted(_ count: Int) -> String { "\(preposition) \(counted(count))" }

    /// In how many of the judged, in the words inspectors use: `in de meeste dossiers`.
    ///
    /// Exact where it can be (*alle, geen, één*), then by share. Source: the word scale of the design. A word from which
    /// a number could be told that is too small to be said, is not used.
    public func inHowMany(_ count: Int, of total: Int) -> String {
        "\(preposition) \(howMany(count, of: total))"
    }

    /// How many of the judged, in the same words: `de meeste dossiers`.
    func howMany(_ count: Int, of total: Int) -> String {
        if count == 0 { return "geen enkel\(article == "de" ? "e" : "") \(singular)" }
        if count >= total { return total == 1 && threshold == 0 ? only : "alle \(plural)" }
        if count == 1 || isHidden(count) && 5 * count <= total { return counted(count) }
        if count <= 9 && 5 * count <= total { return "enkele \(plural)" }
        if 10 * count >= 9 * total && !isHidden(total - count) { return "bijna alle \(plural)" }
        if 10 * count >= 7 * total { return "de meeste \(plural)" }
        if 2 * count > total { return "meer dan de helft van de \(plural)" }
        if 5 * count >= 2 * total { return "ongeveer de helft van de \(plural)" }
        return "een deel van de \(plural)"
    }
}
