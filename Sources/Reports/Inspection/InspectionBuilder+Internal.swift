import Diagnostics
import Findings
import Frameworks

extension InspectionBuilder {
    /// The most rows of the matrix.
    static let rowLimit = 500

    /// What only those may see who may see the dossiers.
    var internalAnnexes: [InspectionDocument.Section] {
        [matrixAnnex, countsAnnex, evidenceAnnex, inputsAnnex, questionsAnnex, timelineAnnex].compactMap(
            \.self)
    }

    private var matrixAnnex: InspectionDocument.Section? {
        guard !summary.rows.isEmpty else { return nil }
        let rows = MatrixOrder.mostUrgentFirst(summary.rows, limit: Self.rowLimit)
        var blocks: [InspectionDocument.Block] = [
            .matrix(
                .init(
                    caption: "Indicatoren per dossier, wat de meeste aandacht vraagt eerst",
                    indicators: framework.indicators.map { ($0.number, $0.title) },
                    rows: rows))
        ]
        if summary.rows.count > rows.count {
            blocks.append(
                .paragraph(
                    "Hier staan \(rows.count) van de \(summary.rows.count) bestanden; de andere vragen niet meer aandacht."
                ))
        }
        return .init(anchor: "bijlage-4", heading: "Bijlage 4: Overzicht per dossier", blocks: blocks)
    }

    /// In how many dossiers each indicator and each topic came out how.
    private var countsAnnex: InspectionDocument.Section {
        var counts = [[Mark: Int]](repeating: [:], count: summary.indicators.count)
        for row in summary.rows where row.level == .dossier {
            for (index, mark) in row.marks.enumerated() { counts[index][mark, default: 0] += 1 }
        }
        let bars = framework.indicators.enumerated().map { index, indicator in
            let own = counts[index]
            return (
                label: "\(indicator.number) \(indicator.title)",
                sizes: [
                    own[.positive, default: 0] + own[.provisional, default: 0], own[.negative, default: 0],
                    own[.undetermined, default: 0], own[.notApplicable, default: 0],
                ]
            )
        }
        let caption = "Dossiers per indicator"
        let indicators = bars.map { bar in
            [bar.label] + bar.sizes.map(String.init) + [
                Self.interval(bar.sizes[0], bar.sizes[0] + bar.sizes[1])
            ]
        }
        let topics = summary.findings.filter(\.isApplicable).map { finding in
            [
                finding.title, finding.requirements.map(\.description).joined(separator: ", "),
                String(finding.met), String(finding.judged - finding.met), String(finding.unknown),
                String(finding.notApplicable),
                finding.level == .dossier ? Self.interval(finding.met, finding.judged) : "",
            ]
        }
        return .init(
            anchor: "bijlage-5", heading: "Bijlage 5: Aantallen",
            blocks: [
                .paragraph(
                    "De laatste kolom rekent door naar alle zaken waaruit de dossiers zijn gekozen. “6 van 10: tussen 3 en 9” "
                        + "wil zeggen: van elke tien van die zaken is het met 95 procent zekerheid gemiddeld in drie tot "
                        + "negen zo, als de dossiers willekeurig zijn gekozen (Wilson-interval, naar buiten afgerond). Bij "
                        + "een gerichte keuze is dat alleen een aanwijzing."),
                .bars(
                    .init(
                        caption: caption,
                        parts: [
                            (.good, "positief"), (.improve, "niet positief"), (.open, "niet te beoordelen"),
                            (.none, "niet van toepassing"),
                        ], bars: bars)),
                .table(
                    .init(
                        caption: caption,
                        header: [
                            "Indicator", "Positief", "Niet positief", "Niet te beoordelen",
                            "Niet van toepassing", "Positief bij",
                        ], rows: indicators)),
                .table(
                    .init(
                        caption: "Dossiers, instellingen of netwerk per onderwerp",
                        header: [
                            "Onderwerp", "Eisen", "Voldaan", "Niet voldaan", "Niet te beoordelen",
                            "Niet van toepassing", "Voldaan bij",
                        ], rows: topics)),
            ])
    }

    /// `6 van 10: tussen 3 en 8`.
    private static func interval(_ count: Int, _ total: Int) -> String {
        WilsonInterval(count, of: total).map { "\(count) van \(total): \($0.words)" } ?? "geen beoordeeld"
    }

    /// The places behind the findings, a limited number of each.
    private var evidenceAnnex: InspectionDocument.Section? {
        let blocks = summary.findings.compactMap { finding -> InspectionDocument.Block? in
            guard let places = tally.places[finding.topic], !places.shown.isEmpty else { return nil }
            let rest = places.count - places.shown.count
            return .evidence(
                heading: finding.title, places.shown,
                rest: rest == 0
                    ? nil
                    : "Hier staan \(places.shown.count) van de \(places.count) vindplaatsen; \(rest) "
                        + "\(rest == 1 ? "wordt" : "worden") niet getoond.")
        }
        guard !blocks.isEmpty else { return nil }
        return .init(
            anchor: "bijlage-6", heading: "Bijlage 6: Vindplaatsen",
            blocks: [.paragraph("Wat niet voldaan is, per onderwerp, met de plaats in het dossier.")] + blocks
        )
    }

    private var inputsAnnex: InspectionDocument.Section {
        var blocks: [InspectionDocument.Block] = [
            .paragraph(InputWords.countLine(totals)), .paragraph(InputWords.line(for: header)),
        ]
        blocks += summary.undelivered.map { .warning(InputWords.undeliveredLine($0)) }
        blocks += summary.deliveryGaps.map { .warning(DeliveryPart.sentence($0)) }
        let files = noted.shown.flatMap { input in
            let problems = InputWords.problems(of: input)
            return ["\(input.place): \(InputWords.words(for: input.status))"]
                + problems.shown.map(\.description) + [problems.rest].compactMap(\.self)
        }
        if !files.isEmpty {
            blocks.append(.list(files + (noted.omitted > 0 ? [InputWords.rest(noted.omitted)] : [])))
        }
        return .init(anchor: "bijlage-7", heading: "Bijlage 7: Bestanden en meldingen", blocks: blocks)
    }

    private var questionsAnnex: InspectionDocument.Section? {
        var blocks: [InspectionDocument.Block] = []
        let undelivered = summary.undelivered.map { InputWords.undeliveredQuestion($0, framework) }
        if !undelivered.isEmpty { blocks.append(.list(undelivered)) }
        for indicator in framework.indicators {
            let questions = summary.openQuestions.filter { $0.code.indicator == indicator.number }
            guard !questions.isEmpty else { continue }
            blocks.append(.heading(level: 3, "\(indicator.number) \(indicator.title)"))
            blocks.append(
                .list(
                    questions.map {
                        "\($0.code) \($0.question) (\(FindingWords.counted($0, in: framework)))"
                    }))
        }
        if !summary.answers.isEmpty {
            blocks.append(.heading(level: 3, "Antwoorden van mensen"))
            blocks.append(.list(summary.answers.map { "\($0.code): \(AnswerWords.departures($0))" }))
            if !tally.answers.isEmpty {
                let rest = tally.answerCount - tally.answers.count
                blocks.append(.paragraph("Elk antwoord, met de reden:"))
                blocks.append(.list(tally.answers + (rest > 0 ? ["en nog \(rest)"] : [])))
            }
        }
        guard !blocks.isEmpty else { return nil }
        return .init(anchor: "bijlage-8", heading: "Bijlage 8: Open vragen", blocks: blocks)
    }

    /// What happened in each dossier and when, of a limited number of dossiers.
    private var timelineAnnex: InspectionDocument.Section? {
        guard !tally.timelines.isEmpty else { return nil }
        var blocks: [InspectionDocument.Block] = [
            .paragraph(
                "Wat in een dossier is vastgelegd, van de melding tot en met de afsluiting, en wat nog moet gebeuren."
            )
        ]
        blocks += tally.timelines.map { .timeline(id: $0.id, $0.timeline) }
        let rest = tally.timelineCount - tally.timelines.count
        if rest > 0 {
            blocks.append(
                .paragraph(
                    "Hier staat het verloop van \(tally.timelines.count) van de \(tally.timelineCount) dossiers; \(rest) "
                        + "\(rest == 1 ? "wordt" : "worden") niet getoond."))
        }
        return .init(anchor: "bijlage-9", heading: "Bijlage 9: Verloop per dossier", blocks: blocks)
    }
}
