/// The sheet in front: how the others are filled in.
struct ManualPage {
    let layout: SheetLayout

    /// A line of the page.
    enum Line {
        /// What the page, or a part of it, is called.
        case title(String)
        /// A word and what it means.
        case entry(String, String)
        /// A sheet, what it is for and what its rows belong to.
        case sheet(String, String)
    }

    /// The lines, from above.
    var lines: [Line] {
        let first = layout.sheets[0].name
        return [
            .title("Dossiers invullen zonder export"),
            .entry(
                "Waarvoor",
                "Voor teams waarvan het systeem geen bestand met dossiers kan maken. U vult deze werkmap in; dossiertoets "
                    + "maakt er dossiers van en toetst ze. Alles blijft op uw computer: het programma maakt geen verbinding."
            ),
            .entry(
                "1. Begin op \(first)",
                "Eén rij voor elk dossier. Geef elk dossier een kenmerk: een pseudoniem van letters en cijfers, geen naam, "
                    + "burgerservicenummer of zaaknummer dat buiten uw organisatie bekend is."),
            .entry(
                "2. Vul de andere bladen in",
                "Elk onderdeel heeft een eigen blad; hieronder staan ze allemaal. Elke rij noemt in de kolom kenmerk het "
                    + "dossier waar zij bij hoort. Wat u niet hebt, laat u leeg."),
            .entry(
                "3. Rijen bij een rij",
                "Een actie hoort bij een doel. Daarom heeft blad Acties een kolom doelen.nummer: het nummer van dat doel op "
                    + "blad Doelen. De bruine kolommen zeggen waar een rij bij hoort."),
            .entry(
                "4. Zeg wat u nooit vastlegt",
                "Kruis op blad \(SheetNames.undelivered) aan wat uw team in geen enkel dossier vastlegt. Dan blijft het open, "
                    + "en telt het niet als tekortkoming."),
            .entry(
                "5. Zet de werkmap om",
                "Bewaar haar als .xlsx en geef: dossiertoets convert werkmap.xlsx --to ndjson -o dossiers.ndjson. Is er iets "
                    + "mis, dan noemt het programma blad, rij en kolom."),
            .title("Wat er in een cel kan staan"),
            .entry(
                "niets",
                "Het is niet vastgelegd in het dossier. Dat telt zoals een inspecteur het ziet: het staat er niet."
            ),
            .entry(
                SheetWords.unknown,
                "In het dossier staat met zoveel woorden dat het onbekend is. Het is dan niet vastgelegd, en wat ervan "
                    + "afhangt, blijft onbekend, met die reden erbij."),
            .entry(
                "een datum",
                "De dag, zoals 14-8-2026. Is alleen de maand of het jaar bekend, schrijf dan 2026-08 of 2026: vul geen dag in "
                    + "die niet is vastgelegd."),
            .entry(
                "een code",
                "Kies uit de lijst in de cel. Wat de codes betekenen, staat in de opmerking boven aan de kolom; u mag ook "
                    + "die betekenis invullen."),
            .entry("ja of nee", "Kies uit de lijst in de cel."),
            .entry(
                "meer waarden",
                "Zet een puntkomma tussen codes, nummers, datums of teksten: 1; 3. Hoort een puntkomma bij een "
                    + "tekst, schrijf dan \\;."),
            .entry(
                "een nummer",
                "Verwijst naar een rij van hetzelfde dossier op een ander blad. Leden en betrokkenen delen één reeks nummers."
            ),
            .entry(
                "geen, vastgelegd",
                "Alleen in de grijze kolommen rechts, als van een heel onderdeel meer bekend is dan u ergens anders kwijt kunt."
            ),
            .entry(
                "liever niet",
                "Namen, geboortedatums, adressen en burgerservicenummers. Formules worden geweigerd: plak hun uitkomst als "
                    + "waarde."),
            .entry(
                "opmerkingen",
                "Zet de muis op de kop van een kolom: dan leest u wat er in moet. Verplichte kolommen zeggen dat in hun kop."
            ),
            .title("De bladen"),
        ] + sheets
    }

    private var sheets: [Line] {
        layout.sheets.map { sheet in
            let around = sheet.parent.flatMap {
                layout.sheets[$0].parent == nil ? nil : layout.sheets[$0].name
            }
            let note = around.map { " Hoort bij een rij van blad \($0)." } ?? ""
            return .sheet(sheet.name, sheet.documentation + note)
        } + [.sheet(SheetNames.undelivered, "Wat uw team in geen enkel dossier vastlegt.")]
    }
}
