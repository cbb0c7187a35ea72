import Diagnostics
import Findings
import Judging

/// What is said of one dossier and its indicators, whatever form the report has.
enum DossierWords {
    /// The most places beneath one requirement.
    static let placeLimit = 4

    /// What stands above what does not count in the verdict.
    static let pointsTitle = "Toetspunten (tellen niet mee in het oordeel)"
    /// What stands above the values that are worked out.
    static let derivedTitle = "Afgeleid uit het dossier (telt niet mee in het oordeel)"

    /// `Dossier d-12`.
    static func title(of judgement: DossierJudgement) -> String {
        kinds[judgement.kind, default: "Bestand"] + " " + VisibleText.escaped(judgement.id)
    }

    private static let kinds = ["dossier": "Dossier", "instelling": "Instelling", "netwerk": "Netwerk"]

    /// The verdict in words.
    static func words(for indicator: IndicatorJudgement) -> String {
        if indicator.isProvisional { return "positief, voorlopig: er staat een vraag open" }
        let waits = indicator.requirements.filter(\.isDeciding).map(\.outcome).max() == .judgementNeeded
        return indicator.verdict.word + (waits ? " (wacht op een oordeel)" : "")
    }

    /// The facts that tell most: what is missing first; of a list what concerns the items that have the outcome.
    static func telling(_ judgement: RequirementJudgement) -> [Fact] {
        guard judgement.hasRows else { return Array(judgement.missing + judgement.evidence) }
        var facts: [Fact] = []
        for item in judgement.items where item.outcome == judgement.outcome {
            let own = item.evidence.first { !item.path.isEmpty && $0.path.hasPrefix(item.path) }
            let shown = own ?? (item.missing.isEmpty ? item.evidence.first : nil)
            facts += Array(item.missing) + (shown.map { [$0] } ?? [])
        }
        var seen: Set<Fact> = []
        return facts.filter { seen.insert($0).inserted }
    }

    /// A value that is worked out: `duur van de hulp: 7 maanden`.
    static func line(of derived: DerivedValue) -> String {
        "\(derived.name): \(derived.value ?? "niet bekend")"
    }
}
