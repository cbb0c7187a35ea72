import Records

/// Which nouns take *de* and which *het*, as the documentation of the model itself uses them.
///
/// Nothing is listed here: a model about another subject brings its own nouns.
struct Lexicon: Sendable {
    /// The article of a noun.
    enum Article: String, Sendable {
        /// Common gender.
        case common = "de"
        /// Neuter gender.
        case neuter = "het"

        /// `elke` or `elk`.
        var each: String { self == .common ? "elke" : "elk" }
    }

    private let articles: [String: Article]
    /// Every word of the documentation, lower case.
    private let words: Set<String>

    /// Words that tell the gender of the noun behind them; *de* also stands before plurals, so the others weigh more.
    private static let signs: [String: (article: Article, weight: Int)] = [
        "de": (.common, 1), "deze": (.common, 1), "elke": (.common, 2), "het": (.neuter, 2),
        "dit": (.neuter, 2), "elk": (.neuter, 2),
    ]

    /// Reads the documentation of a model.
    init(_ texts: some Sequence<String>) {
        var balance: [String: Int] = [:]
        var all: Set<String> = []
        for text in texts {
            let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
            all.formUnion(words)
            for (before, noun) in zip(words, words.dropFirst()) {
                guard let sign = Self.signs[before] else { continue }
                balance[noun, default: 0] += sign.article == .common ? sign.weight : -sign.weight
            }
        }
        words = all
        articles = balance.compactMapValues { $0 == 0 ? nil : $0 > 0 ? .common : .neuter }
    }

    /// The article of a noun, or that of the noun a compound ends in, or that which goes with its ending; nil when
    /// none of these tells.
    func article(of noun: String) -> Article? {
        if let own = articles[noun] { return own }
        var rest = noun.dropFirst(3)
        while rest.count >= 4 {
            if let part = articles[String(rest)] { return part }
            rest = rest.dropFirst()
        }
        if ["ing", "heid", "teit", "tie", "age"].contains(where: noun.hasSuffix) { return .common }
        return ["isme", "ment"].contains(where: noun.hasSuffix) ? .neuter : nil
    }

    /// The spelling of a compound that the documentation uses; words apart when it uses none.
    func spelling(of parts: [String]) -> String {
        for separator in ["", "-"] {
            let compound = parts.joined(separator: separator)
            let singulars =
                [compound]
                + ["en", "s"].filter(compound.hasSuffix).map { String(compound.dropLast($0.count)) }
            if singulars.dropFirst().contains(where: { Self.takesApostrophe($0) && words.contains($0) }) {
                return compound.dropLast() + "’s"
            }
            if singulars.contains(where: words.contains) { return compound }
        }
        return parts.joined(separator: " ")
    }

    /// Whether the plural in *s* of a word is written with an apostrophe.
    private static func takesApostrophe(_ singular: String) -> Bool {
        singular.last.map { "aiouy".contains($0) } ?? false
    }
}
