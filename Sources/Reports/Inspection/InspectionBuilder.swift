import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging

/// Puts an inspection report together, in the order of the published reports.
struct InspectionBuilder {
    let options: InspectionOptions
    let header: CheckHeader
    let totals: InputTotals
    let noted: NotedInputs
    /// The findings, as they may be told to those the report is for.
    let summary: FindingsSummary
    let tally: InspectionTally
    /// How findings may be told to everybody; nil when the report is not for everybody.
    let sharing: Sharing?

    /// Begins a report.
    init(
        options: InspectionOptions, header: CheckHeader, totals: InputTotals, noted: NotedInputs,
        summary: FindingsSummary, tally: InspectionTally
    ) {
        self.options = options
        self.header = header
        self.totals = totals
        self.noted = noted
        self.tally = tally
        sharing =
            options.audience == .public
            ? Sharing(threshold: options.threshold, display: header.framework.display) : nil
        self.summary = sharing?.shared(summary) ?? summary
    }

    var framework: FrameworkSource { header.framework }
    var isInternal: Bool { options.audience == .internal }
    /// The noun for dossiers, with what may not be told.
    var dossier: CountedNoun { .noun(.dossier, hidingBelow: options.hiddenBelow) }

    /// The report.
    var document: InspectionDocument {
        let audience =
            isInternal
            ? "Concept voor intern gebruik: bevat kenmerken van dossiers en vindplaatsen."
            : "Versie om te delen: zonder kenmerken, vindplaatsen en kleine aantallen."
        return InspectionDocument(
            title: title, subtitle: [day, audience],
            isInternal: isInternal,
            sections: [introduction, access] + results
                + annexes + (isInternal ? internalAnnexes : []))
    }

    /// The day the report is about: that on which dossiers were judged, or the reference date beside older exports.
    private var day: String {
        let asked = DutchWords.date(header.referenceDate)
        return isOnOlderExports ? "Peildatum \(asked)" : "Stand van \(asked)"
    }

    /// Whether dossiers were exported before the reference date, so that they show how things stood earlier.
    var isOnOlderExports: Bool {
        summary.judgedDays.map { $0.earliest.firstDay < header.referenceDate } ?? false
    }

    /// What is asked for, or the framework and the municipality.
    private var title: String {
        options.title ?? framework.title + (options.municipality.map { ": gemeente \($0)" } ?? "")
    }

    /// The results and what follows from them; only that there are too few dossiers when nobody could be left out.
    private var results: [InspectionDocument.Section] {
        guard areResultsTold else {
            let limit = JudgedWords.number(options.threshold)
            return [
                .init(
                    anchor: "resultaten", heading: "Resultaten",
                    blocks: [
                        .warning(
                            "Er zijn minder dan \(limit) dossiers beoordeeld. Een rapport om te delen zou dan laten zien "
                                + "wat er in een enkel dossier staat. Daarom staan hier geen resultaten.")
                    ])
            ]
        }
        return [findings, goodPractices, conclusion, recommendations, afterCare].compactMap(\.self)
    }

    /// Whether there are enough dossiers that nobody can be found back in the results.
    var areResultsTold: Bool { count(of: .dossier) >= options.hiddenBelow }

    /// How many judged files are of a level.
    func count(of level: RequirementLevel) -> Int {
        summary.rows.count { $0.level == level }
    }

    /// The topic of a finding.
    func topic(of finding: Finding) -> TopicSource? {
        framework.topics.first { $0.code == finding.topic }
    }

    /// Where the dossiers are from, with a blank before it: ` uit de gemeente Wijchen`.
    var origin: String { options.municipality.map { " uit de gemeente \($0)" } ?? "" }
}
