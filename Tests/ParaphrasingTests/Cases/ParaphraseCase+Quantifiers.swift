extension ParaphraseCase {
    /// Some, every and no item of a list.
    static let quantifiers: [ParaphraseCase] = [
        ParaphraseCase(
            "every a in doelen[1].acties satisfies vastgelegd(a.wie)",
            "Bij elke actie van het eerste van de doelen is vastgelegd wie het doet."),
        ParaphraseCase(
            "some d in doelen satisfies every a in d.acties satisfies vastgelegd(a.wie)",
            "Voor ten minste één doel geldt: bij elke actie is vastgelegd wie het doet."),
        ParaphraseCase(
            "every d in doelen satisfies vastgelegd(d.soort) and vastgelegd(d.datumStreef)",
            """
            Voor elk doel geldt dit alles:
            - vastgelegd is of het doel is gericht op veiligheid, op zorg of op iets anders
            - vastgelegd is op welke dag het doel behaald moet zijn
            """),
        ParaphraseCase(
            "not(some d in doelen satisfies vastgelegd(d.redenVervallen))",
            "Bij geen doel is vastgelegd waarom het doel is vervallen."),
        ParaphraseCase(
            "not(every d in doelen satisfies vastgelegd(d.redenVervallen))",
            "Niet bij elk doel is vastgelegd waarom het doel is vervallen."),
        ParaphraseCase(
            "not(some d in doelen satisfies vastgelegd(d.redenVervallen) or vastgelegd(d.datumStreef))",
            """
            Voor geen doel geldt ten minste één hiervan:
            - vastgelegd is waarom het doel is vervallen
            - vastgelegd is op welke dag het doel behaald moet zijn
            """),
        ParaphraseCase(
            "some d in doelen, a in d.acties satisfies vastgelegd(a.wat)",
            "Voor ten minste één doel geldt: bij ten minste één actie is vastgelegd wat er gebeurt."),
        ParaphraseCase(
            "some d in doelen satisfies d = doelen[1]", "Het eerste van de doelen hoort bij de doelen."),
        ParaphraseCase(
            "some m in veiligheidsplannen[1].opgesteldMet satisfies vastgelegd(lid(m))",
            "Ten minste één van degenen met wie het plan is gemaakt (bij het eerste van de veiligheidsplannen), is een lid."
        ),
        ParaphraseCase(
            "every m in veiligheidsplannen[1].opgesteldMet satisfies not(vastgelegd(betrokkene(m)))",
            "Elk van degenen met wie het plan is gemaakt (bij het eerste van de veiligheidsplannen), is geen betrokkene."
        ),
        ParaphraseCase(
            "some o in mdos satisfies some w in o.onderwerpen satisfies w = \"plan\"",
            "Voor ten minste één van de multidisciplinaire overleggen over de casus (‘o’) geldt: “Het plan” hoort bij de onderwerpen die zijn besproken (bij ‘o’)."
        ),
        ParaphraseCase(
            "some o in mdos satisfies some w in o.onderwerpen satisfies w in (\"plan\", \"evaluatie\")",
            "Voor ten minste één van de multidisciplinaire overleggen over de casus (‘o’) geldt: ten minste één van “Het plan”, “De evaluatie” hoort bij de onderwerpen die zijn besproken (bij ‘o’)."
        ),
        ParaphraseCase(
            "all(for d in doelen return vastgelegd(d.datumStreef))",
            "Bij elk doel is vastgelegd op welke dag het doel behaald moet zijn."),
        ParaphraseCase(
            "any(doelen.haalbaarheidBesproken)",
            "Bij ten minste één doel is vastgelegd dat met het gezin is besproken of het doel haalbaar is (onbekend zolang er niets staat)."
        ),
        ParaphraseCase(
            "some d in doelen satisfies is meetbaar(d)", "‘is meetbaar’ geldt voor ten minste één doel."),
        ParaphraseCase(
            "some d in doelen satisfies not(is meetbaar(d))",
            "Voor ten minste één doel geldt: ‘is meetbaar’ geldt niet voor het doel."),
        ParaphraseCase(
            "not(some d in doelen satisfies is meetbaar(d))", "‘is meetbaar’ geldt voor geen doel."),
        ParaphraseCase(
            "not(every d in doelen satisfies is meetbaar(d))", "‘is meetbaar’ geldt niet voor elk doel."),
        ParaphraseCase(
            "every d in doelen satisfies hoort bij(d, peildatum)",
            "Voor elk doel geldt: ‘hoort bij’ geldt voor het doel en de peildatum."),
        ParaphraseCase(
            "some m in meldingen satisfies dag van(m) < peildatum",
            "Voor ten minste één melding geldt: ‘dag van’ bij de melding ligt voor de peildatum."),
        // It once said "bij ten minste één doel is vastgelegd op welke dag Veilig Thuis de casus heeft overgedragen".
        ParaphraseCase(
            "some d in doelen satisfies vastgelegd(overdracht.datum)",
            "Voor ten minste één doel geldt: vastgelegd is op welke dag Veilig Thuis de casus heeft overgedragen."
        ),
        // It once said "bij elk doel is ten minste één evaluatie vastgelegd".
        ParaphraseCase(
            "every d in doelen satisfies count(gezinsplannen) >= 1",
            "Voor elk doel geldt: er is ten minste één gezinsplan."),
        ParaphraseCase(
            "every d in doelen satisfies count(d.acties) >= 1",
            "Bij elk doel is ten minste één actie vastgelegd."),
        ParaphraseCase(
            "every d in doelen satisfies status = \"lopend\"",
            "Voor elk doel geldt: bij het dossier is als status vastgelegd: “De hulp aan het huishouden loopt”."
        ),
        ParaphraseCase(
            "some d in doelen satisfies some b in d.bijstellingen satisfies vastgelegd(d.datumGesteld)",
            "Voor ten minste één doel geldt: voor ten minste één bijstelling geldt: vastgelegd is op welke dag het doel is gesteld."
        ),
        ParaphraseCase(
            "some d in doelen satisfies some a in d.acties satisfies d.soort = \"zorg\"",
            "Voor ten minste één doel geldt: voor ten minste één actie geldt: bij het doel is als soort vastgelegd: “Zorg en ondersteuning”."
        ),
        ParaphraseCase(
            "some d in doelen satisfies some e in doelen satisfies d.status = e.status and d != e",
            """
            Voor ten minste één doel geldt: voor ten minste één doel (‘e’) geldt dit alles:
            - de status van het doel is gelijk aan de status van ‘e’
            - het doel is een ander dan ‘e’
            """),
        ParaphraseCase(
            "doelen[vastgelegd(overdracht.datum)]",
            "De doelen waarvoor geldt: vastgelegd is op welke dag Veilig Thuis de casus heeft overgedragen."),
        ParaphraseCase(
            "doelen[count(gezinsplannen) >= 1]", "De doelen waarvoor geldt: er is ten minste één gezinsplan."),
    ]
}
