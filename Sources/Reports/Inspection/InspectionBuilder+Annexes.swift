import CivilDates
import Findings
import Frameworks
import Judging

extension InspectionBuilder {
    /// The annexes everybody may read: framework, method, parties.
    var annexes: [InspectionDocument.Section] { [frameworkAnnex, methodAnnex, partiesAnnex] }

    private var frameworkAnnex: InspectionDocument.Section {
        let rows = framework.indicators.map { indicator in
            [String(indicator.number), indicator.title, indicator.text]
        }
        let questions = framework.questions.map { "\($0.code). \($0.question) Thema: \($0.theme)." }
        return .init(
            anchor: "bijlage-1", heading: "Bijlage 1: Toetsingskader",
            blocks: [
                .paragraph(FrameworkWords.line(for: framework)), .list(questions),
                .table(
                    .init(
                        caption: "De indicatoren van het toetsingskader",
                        header: ["Nummer", "Indicator", "Norm"], rows: rows)),
            ] + promotedPoints)
    }

    /// The points that decide in the region, by whose agreement; nothing when there are none.
    private var promotedPoints: [InspectionDocument.Block] {
        let rows = framework.indicators.flatMap(\.promotedPoints).map { point in
            [point.code.description, point.question, point.promotion?.decision ?? ""]
        }
        if rows.isEmpty { return [] }
        return [
            .paragraph(
                "In deze regio tellen naast de eisen van het kader ook toetspunten mee in het oordeel."),
            .table(
                .init(
                    caption: FrameworkWords.promotedTitle, header: ["Toetspunt", "Vraag", "Besluit"],
                    rows: rows)),
        ]
    }

    private var methodAnnex: InspectionDocument.Section {
        let documents = framework.documents + (framework.region?.documents ?? [])
        var method = [
            "Bron: de dossiers zoals zij zijn aangeleverd, gelezen door het programma \(header.engine)"
                + (summary.answers.isEmpty ? "." : ", en antwoorden van mensen."),
            "Peildatum: \(DutchWords.date(header.referenceDate)). "
                + (isOnOlderExports
                    ? "Wat na de export van een dossier gebeurt, telt niet mee; een termijn die bij de export nog liep, leidt "
                        + "niet tot een oordeel."
                    : "Wat daarna gebeurt, telt niet mee; een termijn die dan nog loopt, leidt niet tot een oordeel."),
            "Een onderwerp gaat goed als het in minstens \(share) procent van de beoordeelde dossiers in orde is. Er is geen richting "
                + "als minder dan \(minimum) zijn beoordeeld, of minder dan de helft van de dossiers waarin het speelt. Over "
                + "instellingen en het netwerk wordt elk bestand apart verteld: daar volgt de richting uit het oordeel zelf.",
        ]
        if !isInternal {
            method.append(
                "Aantallen dossiers onder de \(JudgedWords.number(options.threshold)) worden niet genoemd en volgen niet uit de woorden; "
                    + "dan staat er “een of enkele” of een ruimer woord. Over instellingen en het netwerk, die geen personen zijn, staat er wel hoeveel."
            )
        }
        let parameters = framework.parameters.map { parameter in
            [
                parameter.name, FrameworkWords.value(of: parameter), parameter.explanation,
                parameter.decision ?? "Geen besluit vermeld.",
                FrameworkWords.words(for: parameter.origin),
            ]
        }
        var blocks: [InspectionDocument.Block] = [
            .heading(level: 3, "Steekproef en manier van kijken"), .paragraph(access.sample), .list(method),
            .heading(level: 3, "Bronnen van de normen"),
            .list(documents.map { FrameworkWords.line(for: $0) }),
        ]
        if !parameters.isEmpty {
            blocks += [
                .heading(level: 3, "Parameters"),
                .paragraph(
                    "Waar het kader geen termijn of aantal noemt, is een keuze gemaakt. Elke keuze staat hier met de "
                        + "reden."),
                .table(
                    .init(
                        caption: "De parameters, met waarde en reden",
                        header: ["Parameter", "Waarde", "Reden", "Besluit", "Herkomst"], rows: parameters,
                        kind: "parameters")),
            ]
        }
        return .init(anchor: "bijlage-2", heading: "Bijlage 2: Werkwijze", blocks: blocks)
    }

    private var minimum: String { JudgedWords.number(summary.minimumJudged(framework)) }

    /// `70`, of the part that the framework sets.
    private var share: String {
        let part = Double(framework.display.goodThreshold?.text ?? "0.7") ?? 0.7
        let tenths = Int((part * 1000).rounded())
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
    }

    private var partiesAnnex: InspectionDocument.Section {
        let municipality = options.municipality.map { ["Gemeente \($0)"] } ?? []
        let parties = municipality + options.parties
        return .init(
            anchor: "bijlage-3", heading: "Bijlage 3: Betrokken partijen",
            blocks: [
                .paragraph("De volgende partijen zijn bij het onderzoek betrokken:"),
                .list(parties.isEmpty ? ["Nog in te vullen."] : parties),
            ])
    }
}

extension InspectionDocument.Section {
    /// The first paragraph, which describes the sample.
    fileprivate var sample: String {
        if case .paragraph(let text)? = blocks.first { text } else { "" }
    }
}

extension FindingsSummary {
    /// How many judged files a direction needs in a framework.
    fileprivate func minimumJudged(_ framework: FrameworkSource) -> Int {
        framework.display.minimumJudged.flatMap { Int($0.text) } ?? 3
    }
}
