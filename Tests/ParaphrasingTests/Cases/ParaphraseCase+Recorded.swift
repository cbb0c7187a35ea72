extension ParaphraseCase {
    /// What is recorded, and what is answered with yes or no.
    static let recorded: [ParaphraseCase] = [
        ParaphraseCase(
            "vastgelegd(overdracht)",
            "De overdracht van de casus door Veilig Thuis aan het lokale veld is vastgelegd."),
        ParaphraseCase(
            "vastgelegd(overdracht.datum)",
            "Vastgelegd is op welke dag Veilig Thuis de casus heeft overgedragen."),
        ParaphraseCase(
            "not(vastgelegd(overdracht.datumOntvangst))",
            "Niet vastgelegd is op welke dag het lokale veld de overdracht heeft ontvangen."),
        ParaphraseCase(
            "aanwezig(overdracht)",
            "De overdracht van de casus door Veilig Thuis aan het lokale veld is vastgelegd."),
        ParaphraseCase(
            "twijfel over(vastgelegd(oppakken))",
            "Dit is nee, maar onbekend zolang niet vaststaat of: ‘oppakken’ is vastgelegd."),
        ParaphraseCase(
            "not(twijfel over(vastgelegd(oppakken)))",
            "Dit is ja, maar onbekend zolang niet vaststaat of: ‘oppakken’ is vastgelegd."),
        ParaphraseCase("vastgelegd(hulpvraag.omschrijving)", "De hulpvraag is vastgelegd."),
        ParaphraseCase("vastgelegd(toestemmingen)", "Er is ten minste één toestemming."),
        ParaphraseCase(
            "vastgelegd(socialeNetwerk.redenNietIngezet)", "Vastgelegd is waarom het netwerk niet is ingezet."
        ),
        ParaphraseCase("vastgelegd(oppakken)", "‘oppakken’ is vastgelegd."),
        ParaphraseCase(
            "ja(socialeNetwerk.inKaart)", "Vastgelegd is dat het sociale netwerk in kaart is gebracht."),
        ParaphraseCase(
            "nee(socialeNetwerk.inKaart)",
            "Op de vraag of het sociale netwerk in kaart is gebracht, is “nee” vastgelegd."),
        ParaphraseCase(
            "not(ja(socialeNetwerk.inKaart))",
            "Niet vastgelegd is dat het sociale netwerk in kaart is gebracht."),
        ParaphraseCase(
            "not(nee(socialeNetwerk.inKaart))",
            "Op de vraag of het sociale netwerk in kaart is gebracht, is niet “nee” vastgelegd."),
        ParaphraseCase(
            "socialeNetwerk.inKaart",
            "Vastgelegd is dat het sociale netwerk in kaart is gebracht (onbekend zolang er niets staat)."),
        ParaphraseCase(
            "not(socialeNetwerk.inKaart)",
            "Op de vraag of het sociale netwerk in kaart is gebracht, is “nee” vastgelegd (onbekend zolang er niets staat)."
        ),
        ParaphraseCase(
            "socialeNetwerk.inKaart = false",
            "Op de vraag of het sociale netwerk in kaart is gebracht, is “nee” vastgelegd (onbekend zolang er niets staat)."
        ),
    ]
}
