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
                "Elk dossier is gelezen zoals het is vastgelegd, naar de stand van "
                    + "\(DutchWords.date(header.referenceDate)). Wat niet is vastgelegd, is niet gezien; dat hoeft niet te "
                    + "betekenen dat het niet is gebeurd. De oordelen zijn een voorstel: een "
                    + "\(options.author == .inspectorate ? "inspecteur" : "mens") bevestigt ze of "
                    + "wijkt er met een reden van af."))
        blocks.append(
            .paragraph(
                "Het rapport zegt met woorden in hoeveel dossiers iets is gezien: in alle, in bijna alle, in de meeste, in "
                    + "meer dan de helft, in ongeveer de helft, in een deel of in enkele dossiers."))
        return .init(anchor: "toegang", heading: "Toegang tot zorg: steekproef en werkwijze", blocks: blocks)
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
