import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging

/// What is proposed about one dossier, requirement by requirement, with the places that decided.
struct DossierPart {
    /// The most places beneath one requirement.
    static let placeLimit = 4

    let judgement: DossierJudgement
    /// Where it is found.
    let place: Place
    let framework: FrameworkSource
    /// Whether what is met and asks nothing is only named, since there are more dossiers.
    var isBrief = false

    /// Writes the dossier.
    func write(to page: inout TextPage) {
        page.gap()
        page.heading(Self.title(of: judgement))
        page.paragraph(
            "Bestand \(place), beoordeeld naar de stand van "
                + "\(DutchWords.date(judgement.referenceDate))", indent: 2, style: .faint)
        for indicator in judgement.indicators where !indicator.requirements.isEmpty {
            write(indicator, to: &page)
        }
        writeDerived(to: &page)
    }

    /// `Dossier d-12`.
    static func title(of judgement: DossierJudgement) -> String {
        kinds[judgement.kind, default: "Bestand"] + " " + VisibleText.escaped(judgement.id)
    }

    private static let kinds = ["dossier": "Dossier", "instelling": "Instelling", "netwerk": "Netwerk"]

    private func write(_ indicator: IndicatorJudgement, to page: inout TextPage) {
        let source = framework.indicators.first { $0.number == indicator.number }
        page.gap()
        page.heading(
            "\(indicator.number) \(VisibleText.escaped(source?.title ?? "")): \(Self.words(for: indicator))",
            indent: 2)
        let width = indicator.requirements.map { $0.code.description.utf8.count }.max() ?? 0
        write(indicator.requirements.filter(\.isDeciding), width, to: &page)
        let points = indicator.requirements.filter { !$0.isDeciding }
        if !points.isEmpty {
            page.paragraph("Toetspunten (tellen niet mee in het oordeel)", indent: 4, style: .faint)
            write(points, width, to: &page)
        }
    }

    /// The verdict in words.
    static func words(for indicator: IndicatorJudgement) -> String {
        if indicator.isProvisional { return "positief, voorlopig: er staat een vraag open" }
        let waits = indicator.requirements.filter(\.isDeciding).map(\.outcome).max() == .judgementNeeded
        return indicator.verdict.word + (waits ? " (wacht op een oordeel)" : "")
    }

    private func write(_ requirements: [RequirementJudgement], _ width: Int, to page: inout TextPage) {
        for judgement in requirements
        where judgement.outcome != .notApplicable && judgement.waitsFor == nil && !isOnlyNamed(judgement) {
            guard let source = framework.requirements.first(where: { $0.code == judgement.code }) else {
                continue
            }
            write(judgement, source, width, to: &page)
        }
        writeWaiting(requirements, to: &page)
        name("voldaan", requirements.filter(isOnlyNamed), to: &page)
        name("niet van toepassing", requirements.filter { $0.outcome == .notApplicable }, to: &page)
    }

    /// Whether a requirement is told by its code alone.
    private func isOnlyNamed(_ judgement: RequirementJudgement) -> Bool {
        isBrief && judgement.outcome == .met && judgement.questions.isEmpty && judgement.answer == nil
    }

    /// The codes of requirements with one outcome, on one line.
    private func name(_ outcome: String, _ judgements: [RequirementJudgement], to page: inout TextPage) {
        guard let first = judgements.first else { return }
        let codes = judgements.map(\.code.description).joined(separator: ", ")
        page.entry(Sign(first), label: "", labelWidth: 0, "\(outcome): \(codes)", indent: 4)
    }

    /// The requirements that only wait for another one to be settled, on one line for each they wait for.
    private func writeWaiting(_ requirements: [RequirementJudgement], to page: inout TextPage) {
        let waiting = requirements.filter { $0.waitsFor != nil }
        for code in Set(waiting.compactMap(\.waitsFor)).sorted() {
            let own = waiting.filter { $0.waitsFor == code }
            guard let first = own.first else { continue }
            let codes = own.map(\.code.description).joined(separator: ", ")
            page.entry(
                Sign(first), label: "", labelWidth: 0,
                "niet vast te stellen zolang \(code) niet is vastgesteld: \(codes)",
                indent: 4)
        }
    }

    private func write(
        _ judgement: RequirementJudgement, _ source: RequirementSource, _ width: Int, to page: inout TextPage
    ) {
        let sentence = RequirementSentence(judgement, source, in: framework).text
        let deciding =
            judgement.outcome == .met ? judgement.evidence.last.map { " (\(FactLine.short($0)))" } : nil
        page.entry(
            Sign(judgement), label: judgement.code.description, labelWidth: width,
            VisibleText.escaped(sentence) + (deciding ?? ""), indent: 4)
        let indent = 4 + Sign.width + 1 + width + 2
        if let answer = judgement.answer {
            page.paragraph(AnswerWords.line(answer), indent: indent, hanging: 2)
            let style: TextStyle? = judgement.isContradicted ? .improve : nil
            page.paragraph(AnswerWords.machineLine(judgement), indent: indent, hanging: 2, style: style)
            return
        }
        switch judgement.outcome {
        case .met:
            for question in judgement.questions {
                page.paragraph(
                    "Vraag: \(VisibleText.escaped(question))", indent: indent, hanging: 2, style: .open)
            }
        case .notMet, .unknown, .judgementNeeded:
            for text in FactLine(file: place.file).lines(Self.telling(judgement), limit: Self.placeLimit) {
                page.paragraph(text, indent: indent, hanging: 2)
            }
        case .notYetDue, .notApplicable: break
        }
    }

    /// The facts that tell most: what is missing first; of a list what concerns the items that have the outcome.
    static func telling(_ judgement: RequirementJudgement) -> [Fact] {
        guard judgement.hasRows else { return judgement.missing + judgement.evidence }
        var facts: [Fact] = []
        for item in judgement.items where item.outcome == judgement.outcome {
            let own = item.evidence.first { !item.path.isEmpty && $0.path.hasPrefix(item.path) }
            let shown = own ?? (item.missing.isEmpty ? item.evidence.first : nil)
            facts += item.missing + (shown.map { [$0] } ?? [])
        }
        var seen: Set<Fact> = []
        return facts.filter { seen.insert($0).inserted }
    }

    private func writeDerived(to page: inout TextPage) {
        guard !judgement.derived.isEmpty else { return }
        page.gap()
        page.heading("Afgeleid uit het dossier (telt niet mee in het oordeel)", indent: 2)
        for derived in judgement.derived {
            let value = derived.value.map { VisibleText.escaped($0) } ?? "niet bekend"
            page.paragraph("\(VisibleText.escaped(derived.name)): \(value)", indent: 4, hanging: 2)
        }
    }
}
