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

    /// `één dossier`, `vier dossiers`.
    func counted(_ count: Int) -> String {
        "\(JudgedWords.number(count)) \(count == 1 ? singular : plural)"
    }

    /// `in één dossier`, `in vier dossiers`, always the exact number.
    func inCounted(_ count: Int) -> String { "\(preposition) \(counted(count))" }

    /// In how many of the judged, in the words inspectors use: `in de meeste dossiers`.
    ///
    /// Exact where it can be (*alle, geen, één*), then by share. Source: the word scale of the design.
    func inHowMany(_ count: Int, of total: Int) -> String {
        if count == 0 { return "\(preposition) geen enkel\(article == "de" ? "e" : "") \(singular)" }
        if count >= total {
            return "\(preposition) \(total == 1 ? only : "alle \(plural)")"
        }
        if count == 1 { return inCounted(1) }
        if count <= 9 && 5 * count <= total { return "\(preposition) enkele \(plural)" }
        if 10 * count >= 9 * total { return "\(preposition) bijna alle \(plural)" }
        if 10 * count >= 7 * total { return "\(preposition) de meeste \(plural)" }
        if 2 * count > total { return "\(preposition) meer dan de helft van de \(plural)" }
        if 5 * count >= 2 * total { return "\(preposition) ongeveer de helft van de \(plural)" }
        return "\(preposition) een deel van de \(plural)"
    }
}
