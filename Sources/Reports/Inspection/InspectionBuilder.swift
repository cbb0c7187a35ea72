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
    let summary: FindingsSummary
    let tally: InspectionTally

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
            title: title, subtitle: ["Stand van \(DutchWords.date(header.referenceDate))", audience],
            isInternal: isInternal,
            sections: [introduction, access] + results
                + annexes + (isInternal ? internalAnnexes : []))
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
