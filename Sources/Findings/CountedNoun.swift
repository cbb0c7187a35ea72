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

    /// `één dossier`, `vier dossiers`, `een of enkele dossiers`.
    public func counted(_ count: Int) -> String {
        "\(number(count)) \(count == 1 && !isHidden(count) ? singular : plural)"
    }

    /// In how many of all files, in the words inspectors use: `in de meeste dossiers`.
    public func inHowMany(_ count: Int, of total: Int) -> String {
        "\(preposition) \(howMany(count, of: total))"
    }

    /// In how many of the files that were judged, where others were not: `in de meeste van de negen beoordeelde dossiers`.
    ///
    /// Where small numbers are not told, neither is how many were judged.
    func inJudged(_ quantity: Quantity, _ count: Int, of judged: Int) -> String {
        let group = threshold == 0 ? "\(number(judged)) beoordeelde" : "beoordeelde"
        return "\(preposition) \(words(quantity, count, of: judged, group: group + " "))"
    }

    /// In how many of all files, in the words of a quantity.
    func inAll(_ quantity: Quantity, _ count: Int, of total: Int) -> String {
        "\(preposition) \(words(quantity, count, of: total))"
    }

    /// How many of all files, in the same words: `de meeste dossiers`.
    func howMany(_ count: Int, of total: Int) -> String {
        words(Quantity(count, of: total, hidingBelow: threshold), count, of: total)
    }

    /// The words of a quantity; a group that is named is counted, unless small numbers are not told.
    private func words(_ quantity: Quantity, _ count: Int, of total: Int, group: String = "") -> String {
        let isCounted = !group.isEmpty && threshold == 0
        let files = "\(group)\(plural)"
        switch quantity {
        case .none where isCounted: return "geen van de \(files)"
        case .none:
            let adjective = group.isEmpty ? "" : article == "de" ? "beoordeelde " : "beoordeeld "
            return "geen enkel\(article == "de" ? "e" : "") \(adjective)\(singular)"
        case .all: return total == 1 && threshold == 0 ? only : "alle \(files)"
        case .one: return isCounted ? "één van de \(files)" : counted(count)
        case .hidden: return "een of enkele \(files)"
        case .few: return isCounted ? "enkele van de \(files)" : "enkele \(files)"
        case .part: return "een deel van de \(files)"
        case .half: return "ongeveer de helft van de \(files)"
        case .moreThanHalf: return "meer dan de helft van de \(files)"
        case .most: return isCounted ? "de meeste van de \(files)" : "de meeste \(files)"
        case .nearlyAll: return "bijna alle \(files)"
        }
    }
}
