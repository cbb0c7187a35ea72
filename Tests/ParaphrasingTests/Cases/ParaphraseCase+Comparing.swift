extension ParaphraseCase {
    /// Values compared, in a range or one of some.
    static let comparing: [ParaphraseCase] = [
        ParaphraseCase(
            "status = \"afgesloten\"",
            "Er is als status vastgelegd: “De hulp aan het huishouden is afgesloten”."
        ),
        ParaphraseCase(
            "status != \"afgesloten\"",
            "Er is als status iets anders vastgelegd dan: “De hulp aan het huishouden is afgesloten”."),
        ParaphraseCase(
            "not(status = \"afgesloten\")",
            "Er is als status iets anders vastgelegd dan: “De hulp aan het huishouden is afgesloten”."),
        ParaphraseCase(
            "not(doelen[1].soort in (\"veiligheid\", \"zorg\"))",
            "Bij het eerste van de doelen is als soort iets anders vastgelegd dan: “Herstel of behoud van veiligheid” of “Zorg en ondersteuning”."
        ),
        ParaphraseCase(
            "betrokkenen[1].soort = kader.soort",
            "Bij het eerste van de betrokkenen is als soort vastgelegd: “Een school of andere onderwijsinstelling” (kader.soort)."
        ),
        ParaphraseCase(
            "betrokkenen[1].soort in kader.soorten",
            "Bij het eerste van de betrokkenen is als soort vastgelegd: “Veilig Thuis” of “De crisisdienst” (kader.soorten)."
        ),
        ParaphraseCase(
            "betrokkenen[1].soort in kader.leeg",
            "Bij het eerste van de betrokkenen is als soort vastgelegd: een code uit kader.leeg (die nu leeg is)."
        ),
        ParaphraseCase("kader.streng", "kader.streng staat op ja (nu: ja)."),
        ParaphraseCase("kader.naam = \"ARIJ\"", "“ARIJ” (kader.naam) is gelijk aan “ARIJ”."),
        ParaphraseCase(
            "risicoInschattingen[1].instrument = \"ARIJ\"",
            "Het instrument dat is gebruikt (bij het eerste van de risico-inschattingen), is gelijk aan “ARIJ”."
        ),
        ParaphraseCase(
            "overdracht.datum = @\"2026-03-02\"",
            "De dag waarop Veilig Thuis de casus heeft overgedragen, valt op 2 maart 2026."),
        ParaphraseCase(
            "overdracht.datum != peildatum",
            "De dag waarop Veilig Thuis de casus heeft overgedragen, valt niet op de peildatum."),
        ParaphraseCase(
            "overdracht.datum < @\"2026-03\"",
            "De dag waarop Veilig Thuis de casus heeft overgedragen, ligt voor maart 2026."),
        ParaphraseCase(
            "overdracht.datum <= peildatum - @\"P42D\"",
            "De dag waarop Veilig Thuis de casus heeft overgedragen, valt niet later dan 6 weken voor de peildatum."
        ),
        ParaphraseCase(
            "overdracht.datum < peildatum - @\"P14D\"",
            "De dag waarop Veilig Thuis de casus heeft overgedragen, valt eerder dan 14 dagen voor de peildatum."
        ),
        ParaphraseCase(
            "overdracht.datum > peildatum + @\"P1M\"",
            "De dag waarop Veilig Thuis de casus heeft overgedragen, valt later dan 1 maand na de peildatum."),
        ParaphraseCase(
            "overdracht.datum >= peildatum - @\"P14D\"",
            "De dag waarop Veilig Thuis de casus heeft overgedragen, valt niet eerder dan 14 dagen voor de peildatum."
        ),
        ParaphraseCase(
            "overdracht.datum > @\"2026\"",
            "De dag waarop Veilig Thuis de casus heeft overgedragen, ligt na 2026."),
        ParaphraseCase(
            "not(overdracht.datum < peildatum)",
            "De dag waarop Veilig Thuis de casus heeft overgedragen, ligt op of na de peildatum."),
        ParaphraseCase(
            "overdracht.datum + kader.termijn >= peildatum",
            "6 weken (kader.termijn) na de dag waarop Veilig Thuis de casus heeft overgedragen, ligt op of na de peildatum."
        ),
        ParaphraseCase(
            "overdracht.datum in [@\"2026-03-01\"..@\"2026-03-31\"]",
            "De dag waarop Veilig Thuis de casus heeft overgedragen, ligt van 1 maart 2026 tot en met 31 maart 2026."
        ),
        ParaphraseCase(
            "overdracht.datum in (@\"2026-03-01\"..@\"2026-03-31\")",
            "De dag waarop Veilig Thuis de casus heeft overgedragen, ligt na 1 maart 2026 en voor 31 maart 2026."
        ),
        ParaphraseCase(
            "overdracht.datum between oppakken and peildatum",
            "De dag waarop Veilig Thuis de casus heeft overgedragen, ligt van ‘oppakken’ tot en met de peildatum."
        ),
        ParaphraseCase(
            "not(overdracht.datum between oppakken and peildatum)",
            "De dag waarop Veilig Thuis de casus heeft overgedragen, ligt niet van ‘oppakken’ tot en met de peildatum."
        ),
        ParaphraseCase(
            "overdracht.datum in (@\"2026-03-01\", @\"2026-03-31\")",
            "De dag waarop Veilig Thuis de casus heeft overgedragen, valt op 1 maart 2026 of 31 maart 2026."),
        ParaphraseCase(
            "overdracht.datum in (< @\"2026-03-01\", >= @\"2026-03-31\")",
            """
            Ten minste één van:
            - de dag waarop Veilig Thuis de casus heeft overgedragen, ligt voor 1 maart 2026
            - de dag waarop Veilig Thuis de casus heeft overgedragen, ligt op of na 31 maart 2026
            """),
        ParaphraseCase(
            "peildatum - overdracht.datum > @\"P180D\"",
            "De tijd van de dag waarop Veilig Thuis de casus heeft overgedragen, tot de peildatum is langer dan 180 dagen."
        ),
        ParaphraseCase(
            "peildatum - overdracht.datum <= kader.termijn",
            "De tijd van de dag waarop Veilig Thuis de casus heeft overgedragen, tot de peildatum is ten hoogste 6 weken (kader.termijn)."
        ),
        ParaphraseCase(
            "overdracht.adviestermijnDagen between 1 and 14",
            "De termijn in dagen waarbinnen de casus volgens Veilig Thuis moest worden opgepakt, is ten minste één en ten hoogste 14."
        ),
        ParaphraseCase(
            "overdracht.adviestermijnDagen in (1, 2, 3)",
            "De termijn in dagen waarbinnen de casus volgens Veilig Thuis moest worden opgepakt, is één, twee of drie."
        ),
        ParaphraseCase(
            "overdracht.adviestermijnDagen * 2 + 1 = 15",
            "(de termijn in dagen waarbinnen de casus volgens Veilig Thuis moest worden opgepakt, keer twee) plus één is 15."
        ),
        ParaphraseCase(
            "overdracht.adviestermijnDagen / 2 >= 0.75",
            "De termijn in dagen waarbinnen de casus volgens Veilig Thuis moest worden opgepakt, gedeeld door twee is ten minste 0,75."
        ),
        ParaphraseCase(
            "overdracht.adviestermijnDagen >= kader.deel * count(doelen)",
            "De termijn in dagen waarbinnen de casus volgens Veilig Thuis moest worden opgepakt, is ten minste 0,75 (kader.deel) keer het aantal doelen."
        ),
        ParaphraseCase(
            "-overdracht.adviestermijnDagen < 0",
            "Min de termijn in dagen waarbinnen de casus volgens Veilig Thuis moest worden opgepakt, is lager dan nul."
        ),
        ParaphraseCase(
            "overdracht.datum.month = 3",
            "Het nummer van de maand van de dag waarop Veilig Thuis de casus heeft overgedragen, is drie."),
        ParaphraseCase(
            "overdracht.datum.weekday = 1",
            "De dag van de week (maandag is één) van de dag waarop Veilig Thuis de casus heeft overgedragen, is één."
        ),
        ParaphraseCase("kader.jaren.years = 2", "Het aantal hele jaren van 2 jaar (kader.jaren) is twee."),
        ParaphraseCase(
            "veiligheidsplannen[1].opsteller = regie.regisseurs[1].partij",
            "De partij die het plan heeft opgesteld (bij het eerste van de veiligheidsplannen), is de partij die de regie voert (bij het eerste van de regisseurs van de regie)."
        ),
        ParaphraseCase(
            "veiligheidsplannen[1].opsteller != regie.regisseurs[-1].partij",
            "De partij die het plan heeft opgesteld (bij het eerste van de veiligheidsplannen), is een ander dan de partij die de regie voert (bij het laatste van de regisseurs van de regie)."
        ),
        ParaphraseCase("doelen[1].omschrijving < \"m\"", "doelen[1].omschrijving < \"m\""),
        ParaphraseCase(
            "not(overdracht.datum in (oppakken..peildatum))",
            """
            Niet alle van:
            - de dag waarop Veilig Thuis de casus heeft overgedragen, ligt na ‘oppakken’
            - de dag waarop Veilig Thuis de casus heeft overgedragen, ligt voor de peildatum
            """),
        ParaphraseCase(
            "not(count(doelen) in [2..kader.aantal])",
            """
            Niet alle van:
            - er zijn ten minste twee doelen
            - het aantal doelen is ten hoogste drie (kader.aantal)
            """),
        // What is shown as written once lost its "not".
        ParaphraseCase("not(doelen[1].omschrijving < \"m\")", "Niet: doelen[1].omschrijving < \"m\""),
        ParaphraseCase(
            "doelen[1].omschrijving in [\"a\"..\"m\"]", "doelen[1].omschrijving in [\"a\"..\"m\"]"),
        ParaphraseCase(
            "not(doelen[1].omschrijving in [\"a\"..\"m\"])", "Niet: doelen[1].omschrijving in [\"a\"..\"m\"]"),
    ]
}
