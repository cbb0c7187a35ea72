import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging

extension InspectionBuilder {
    /// *Inleiding*: what the report is about.
    var introduction: InspectionDocument.Section {
        let region =
            framework.region.map { region in
                let proposal = region.status == .proposal ? " (een voorstel)" : ""
                return ", met de afspraken van de regio \(region.title)\(proposal)"
            } ?? ""
        let questions = framework.questions.map(\.question)
        let internals =
            isInternal
            ? " De bijlagen daarna zijn alleen voor wie de dossiers mag inzien." : ""
        return .init(
            anchor: "inleiding", heading: "Inleiding",
            blocks: [
                .paragraph(
                    "Dit rapport gaat over dossiers\(origin). Zij zijn beoordeeld met het toezichtkader "
                        + "“\(framework.title)”\(region). "
                        + (questions.count == 1
                            ? "Het kader stelt één vraag:" : "Het kader stelt deze vragen:")),
                .list(questions),
                .paragraph(
                    "Het doel is te leren: wat goed gaat, kan worden vastgehouden, en wat beter kan, kan worden "
                        + "aangepakt. Daarom noemt het rapport goede punten en ook verbeterpunten. Bijlage 1 is het "
                        + "toetsingskader. Bijlage 2 beschrijft de werkwijze. Bijlage 3 noemt de betrokken partijen."
                        + internals),
            ])
    }

    /// *Toegang tot zorg*: the sample and the method.
    var access: InspectionDocument.Section {
        var blocks: [InspectionDocument.Block] = [.paragraph(sample)]
        if summary.isInterrupted {
            blocks.append(
                .warning("De beoordeling is afgebroken. Dit rapport gaat over de dossiers tot dat moment."))
        }
        blocks.append(
            .paragraph(
                "Elk dossier is gelezen zoals het is vastgelegd, naar de stand van \(standing). Wat niet is "
                    + "vastgelegd, is niet gezien; dat hoeft niet te betekenen dat het niet is gebeurd. "
                    + answered + "De oordelen zijn een voorstel: een "
                    + "\(options.author == .inspectorate ? "inspecteur" : "mens") bevestigt ze of "
                    + "wijkt er met een reden van af."))
        blocks.append(
            .paragraph(
                "Het rapport zegt met woorden in hoeveel dossiers iets is gezien: in alle, in bijna alle, in de meeste, in "
                    + "meer dan de helft, in ongeveer de helft, in een deel of in enkele dossiers. Beoordeelde dossiers "
                    + "zijn de dossiers waarin dat onderwerp speelde en kon worden beoordeeld."
                    + (isInternal
                        ? ""
                        : " Volgt uit zo'n woord een klein aantal, dan staat er een ruimer woord, en is er te weinig "
                            + "beoordeeld, dan staat er niets over.")))
        if let gaps = deliveryGaps { blocks.append(.paragraph(gaps)) }
        return .init(anchor: "toegang", heading: "Toegang tot zorg: steekproef en werkwijze", blocks: blocks)
    }

    /// The day on which the dossiers show how things stood: `1 december 2019`, or the days of their exports.
    ///
    /// Days of dossiers are told only to those who may see these.
    private var standing: String {
        let asked = DutchWords.date(header.referenceDate)
        guard let days = summary.judgedDays, isOnOlderExports else { return asked }
        let (first, last) = (DutchWords.date(days.earliest), DutchWords.date(days.latest))
        let exports = isInternal ? first == last ? first : "\(first) tot en met \(last)" : nil
        return "de dag waarop het is geëxporteerd, en niet later dan de peildatum, \(asked)"
            + (exports.map { ": voor \(count(of: .dossier) == 1 ? "dit dossier" : "deze dossiers") \($0)" }
                ?? oldest(days.earliest))
            + ". Wat daarna is gebeurd, is niet gezien"
    }

    /// How long before the reference date the oldest export is, when that is more than a month.
    private func oldest(_ day: PartialDate) -> String {
        let spans = [(12, "een jaar"), (6, "een half jaar"), (1, "een maand")]
        let span = spans.first { months, _ in
            header.referenceDate.adding(months: -months).map { day.lastDay < $0 } ?? false
        }
        return span.map { "; de oudste export is van meer dan \($0.1) daarvoor" } ?? ""
    }

    /// That people answered what the dossiers do not decide; empty when nobody did.
    private var answered: String {
        let count = summary.answers.reduce(0) { $0 + $1.answers }
        if count == 0 { return "" }
        guard isInternal else {
            return
                "Bij een deel van de eisen berust het oordeel op het antwoord van een mens, bijvoorbeeld uit een "
                + "interview, en niet op het dossier. "
        }
        let contradictions = summary.answers.reduce(0) { $0 + $1.contradictions }
        let words =
            contradictions == 0
            ? "" : ", waarvan \(JudgedWords.number(contradictions)) in tegenspraak met het dossier"
        return
            "Bij \(JudgedWords.number(count)) \(count == 1 ? "oordeel" : "oordelen") over een eis gaat het antwoord "
            + "van een mens voor, bijvoorbeeld uit een interview\(words); bijlage 8 noemt \(count == 1 ? "het" : "ze"). "
    }

    /// That a system may not deliver what its dossiers were held to lack; nil when there is none.
    private var deliveryGaps: String? {
        guard !summary.deliveryGaps.isEmpty else { return nil }
        return
            "Sommige gegevens komen in geen van de dossiers uit één systeem voor. Mogelijk kan dat systeem ze niet "
            + "leveren; wat hier dan niet zichtbaar heet, kan er wel zijn."
            + (isInternal ? " Bijlage 7 noemt ze." : "")
    }

    private var sample: String {
        let dossiers = count(of: .dossier)
        guard dossiers > 0 else { return "Er zijn geen dossiers beoordeeld." }
        var sentences = [
            "Beoordeeld \(dossiers == 1 && isInternal ? "is" : "zijn") \(dossier.counted(dossiers))\(origin)."
        ]
        let others = [RequirementLevel.network, .institution].filter { count(of: $0) > 0 }.map { level in
            level == .network
                ? "het lokale netwerk" : count(of: level) == 1 ? "een instelling" : "instellingen"
        }
        if !others.isEmpty {
            sentences.append(
                "Ook is gebruikgemaakt van gegevens over \(others.joined(separator: " en ")).")
        }
        sentences += summary.undelivered.map { level in
            level == .network
                ? "Gegevens over het lokale netwerk zijn niet aangeleverd; daarover zegt dit rapport niets."
                : "Gegevens over instellingen zijn niet aangeleverd; daarover zegt dit rapport niets."
        }
        let unread = totals.refused + totals.failed
        if unread > 0 {
            let plural = !isInternal && unread < options.threshold || unread != 1
            let number =
                isInternal || unread >= options.threshold ? JudgedWords.number(unread) : "een of enkele"
            sentences.append(
                "\(SentenceCase.begun(number)) \(plural ? "bestanden konden" : "bestand kon") niet "
                    + "worden beoordeeld.")
        }
        return sentences.joined(separator: " ")
    }
}
