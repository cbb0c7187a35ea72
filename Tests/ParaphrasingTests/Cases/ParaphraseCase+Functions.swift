extension ParaphraseCase {
    /// The functions of the language that give a value or a yes or no.
    static let functions: [ParaphraseCase] = [
        ParaphraseCase(
            "status in (\"lopend\", \"afgesloten\")",
            "Er is als status vastgelegd: “De hulp aan het huishouden loopt” of “De hulp aan het huishouden is afgesloten”."
        ),
        ParaphraseCase(
            "list contains(doelen.soort, \"zorg\")",
            "“Zorg en ondersteuning” is het soort van ten minste één van de doelen."),
        ParaphraseCase(
            "not(list contains(doelen.soort, \"zorg\"))",
            "“Zorg en ondersteuning” is het soort van geen van de doelen."),
        ParaphraseCase(
            "min(evaluaties.datum) >= oppakken",
            "De vroegste van (de dag van de evaluatie van elk van de evaluaties) ligt op of na ‘oppakken’."),
        ParaphraseCase(
            "max(evaluaties.datum) < peildatum",
            "De laatste van (de dag van de evaluatie van elk van de evaluaties) ligt voor de peildatum."),
        ParaphraseCase("sum([1, 2, 3]) = 6", "De som van (één, twee en drie) is zes."),
        ParaphraseCase(
            "count(flatten(doelen.acties)) >= 1", "Van de acties van de doelen is er ten minste één."),
        ParaphraseCase(
            "count(concatenate(doelen, doelen van veiligheid)) >= 1",
            "Van het geheel van (de doelen; de ‘doelen van veiligheid’) is er ten minste één."),
        ParaphraseCase(
            "laatste(doelen, \"datumGesteld\").status = \"behaald\"",
            "Bij het laatste van de doelen (naar de dag waarop het doel is gesteld) is als status vastgelegd: “Het doel is behaald”."
        ),
        ParaphraseCase(
            "vastgelegd(eerste(evaluaties, \"datum\"))",
            "De eerste van de evaluaties (naar de dag van de evaluatie) is vastgelegd."),
        ParaphraseCase(
            "vroegste(peildatum, afsluiting.datum) > oppakken",
            "De vroegste datum die is vastgelegd van (de peildatum; de dag van de afsluiting) ligt na ‘oppakken’."
        ),
        ParaphraseCase(
            "laatst vastgelegde datum(oppakken, hulp.datumStart)",
            """
            De laatste datum hiervan die is vastgelegd:
            - ‘oppakken’
            - de dag waarop de hulp is begonnen
            """),
        ParaphraseCase(
            "eerst vastgelegde(overdracht.datum, oppakken)",
            """
            De eerste hiervan die is vastgelegd:
            - de dag waarop Veilig Thuis de casus heeft overgedragen
            - ‘oppakken’
            """),
        ParaphraseCase(
            "lopend(hulp.datumStart, hulp.datumEinde, peildatum)",
            "De peildatum valt in de tijd die begint op de dag waarop de hulp is begonnen, en duurt tot en met de dag waarop de hulp is geëindigd (zonder begin liep het al, zonder einde loopt het nog)."
        ),
        ParaphraseCase(
            "not(lopend(hulp.datumStart, hulp.datumEinde, peildatum))",
            "De peildatum valt niet in de tijd die begint op de dag waarop de hulp is begonnen, en duurt tot en met de dag waarop de hulp is geëindigd (zonder begin liep het al, zonder einde loopt het nog)."
        ),
        ParaphraseCase("werkdag(peildatum)", "De peildatum is een werkdag."),
        ParaphraseCase("not(werkdag(peildatum))", "De peildatum is geen werkdag."),
        ParaphraseCase(
            "eerstvolgende werkdag(overdracht.datum)",
            "De eerste werkdag op of na de dag waarop Veilig Thuis de casus heeft overgedragen."),
        ParaphraseCase(
            "plus werkdagen(overdracht.datum, 5) >= peildatum",
            "Vijf werkdagen na de dag waarop Veilig Thuis de casus heeft overgedragen, ligt op of na de peildatum."
        ),
        ParaphraseCase(
            "plus werkdagen(overdracht.datum, 1)",
            "Eén werkdag na de dag waarop Veilig Thuis de casus heeft overgedragen."),
        ParaphraseCase(
            "plus werkdagen(overdracht.datum, -5)",
            "Vijf werkdagen voor de dag waarop Veilig Thuis de casus heeft overgedragen."),
        ParaphraseCase(
            "werkdagen tussen(overdracht.datum, peildatum) <= 10",
            "Het aantal werkdagen na de dag waarop Veilig Thuis de casus heeft overgedragen, tot en met de peildatum is ten hoogste tien."
        ),
        ParaphraseCase("date(\"2026-03-02\") < peildatum", "2 maart 2026 ligt voor de peildatum."),
        ParaphraseCase(
            "overdracht.datum + duration(\"P3M\")",
            "3 maanden na de dag waarop Veilig Thuis de casus heeft overgedragen."),
        ParaphraseCase(
            "minstens(2, [er zijn doelen, werkdag(peildatum), kader.streng])",
            """
            Ten minste twee van:
            - ‘er zijn doelen’ geldt
            - de peildatum is een werkdag
            - kader.streng staat op ja (nu: ja)
            """),
        ParaphraseCase(
            "specifiek(doelen[1].omschrijving)",
            "Het doel bij het eerste van de doelen is naar de woorden specifiek."),
        ParaphraseCase(
            "not(meetbaar(doelen[1].omschrijving))",
            "Het doel bij het eerste van de doelen is naar de woorden niet meetbaar."),
        ParaphraseCase(
            "tijdgebonden(doelen[1].omschrijving)",
            "Het doel bij het eerste van de doelen is naar de woorden tijdgebonden."),
        ParaphraseCase(
            "smart(doelen[1].omschrijving)",
            "Het doel bij het eerste van de doelen is naar de woorden SMART."),
        ParaphraseCase(
            "soort voorwaarde(doelen[1].omschrijving) = \"actie\"",
            "De soort zin van het doel bij het eerste van de doelen is gelijk aan “actie”."),
        ParaphraseCase(
            "for d in doelen return d.datumStreef",
            "De lijst met (voor elk van de doelen (het doel): de dag waarop het doel behaald moet zijn)."),
        ParaphraseCase(
            "count(for d in doelen return d.nummer) = 3",
            "Van de lijst met (voor elk van de doelen (het doel): het nummer van het doel) zijn er precies drie."
        ),
    ]
}
