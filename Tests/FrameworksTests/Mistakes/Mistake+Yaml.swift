extension Mistake {
    /// Mistakes against YAML itself.
    static let yaml: [Mistake] = [
        Mistake(
            "a tab", in: .framework,
            replacing: "titel: Het", with: "titel:\tHet",
            gives: """
                kader.yaml:2:7: fout [teken]: een tab mag niet in dit bestand – gebruik spaties
                """),
        Mistake(
            "a direction mark", in: .framework,
            replacing: "Het proefkader", with: "Het \u{202E}proefkader",
            gives: """
                kader.yaml:2:12: fout [teken]: het onzichtbare teken U+202E mag niet in dit bestand – \
                verwijder het
                """),
        Mistake(
            "a lone carriage return", in: .framework,
            replacing: "titel: Het proefkader\n", with: "titel: Het\rproefkader\n",
            gives: """
                kader.yaml:2:11: fout [teken]: het onzichtbare teken U+000D mag niet in dit bestand – \
                verwijder het
                """),
        Mistake(
            "an unquoted colon", in: .indicator,
            replacing: "vraag: Zijn er doelen?", with: "vraag: Let op: zijn er doelen?",
            gives: """
                04-doelen.yaml:15:22: fout [yaml]: hier kan geen dubbele punt staan – zet een tekst met \
                een dubbele punt tussen aanhalingstekens, of laat de regel even ver beginnen als die waar hij bij hoort
                """),
        Mistake(
            "an open quote", in: .framework,
            replacing: "versie: \"1.0\"", with: "versie: \"1.0",
            gives: """
                kader.yaml:10:12: fout [yaml]: hier wordt een sleutel verwacht – controleer inspringing en \
                aanhalingstekens
                """),
        Mistake(
            "a quote that opens a text with an apostrophe", in: .indicator,
            replacing: "vraag: Zijn er doelen?", with: "vraag: 's avonds doelen?",
            gives: """
                04-doelen.yaml:15:16: fout [yaml]: een aanhalingsteken wordt niet gesloten – zet er ook een achter \
                de tekst, of zet de hele tekst tussen dubbele aanhalingstekens
                """),
        Mistake(
            "a key without a blank behind its colon", in: .indicator,
            replacing: "hoofdvraag: A", with: "hoofdvraag:A",
            gives: """
                04-doelen.yaml:4:1: fout [yaml]: na een sleutel ontbreekt de dubbele punt met een spatie – schrijf \
                "sleutel: waarde", of spring de regel in als hij bij die erboven hoort
                """),
        Mistake(
            "an open list", in: .topics,
            replacing: "[4.B1.c, 4.A1]", with: "[4.B1.c, 4.A1",
            gives: """
                onderwerpen.yaml:17:18: fout [yaml]: in een lijst ontbreekt een komma of ] – sluit de lijst die hier \
                begint
                """),
        Mistake(
            "an open group", in: .indicator,
            replacing: "bron: {document: proefbron, plaats: bladzijde 3}",
            with: "bron: {document: proefbron, plaats: bladzijde 3",
            gives: """
                04-doelen.yaml:66:11: fout [yaml]: in een groep ontbreekt een komma of } – sluit de groep die hier \
                begint
                """),
        Mistake(
            "a wrong indentation", in: .indicator,
            replacing: "    citaat: >-", with: "   citaat: >-",
            gives: """
                04-doelen.yaml:9:4: fout [yaml]: hier wordt een streepje verwacht – controleer de \
                inspringing
                """),
        Mistake(
            "a forbidden first character", in: .indicator,
            replacing: "tekst: De professional", with: "tekst: @De professional",
            gives: """
                04-doelen.yaml:3:8: fout [yaml]: met dit teken kan geen tekst beginnen – zet de tekst \
                tussen aanhalingstekens
                """),
        Mistake(
            "an anchor and an alias", in: .indicator,
            replacing: "bron: {document", with: "bron: &hier {document",
            gives: """
                04-doelen.yaml:6:7: fout [anker]: ankers en verwijzingen (& en *) mogen niet – schrijf het \
                voluit
                """),
        Mistake(
            "an alias without anchor", in: .indicator,
            replacing: "hoofdvraag: A", with: "hoofdvraag: *A",
            gives: """
                04-doelen.yaml:4:13: fout [anker]: ankers en verwijzingen (& en *) mogen niet – schrijf \
                het voluit
                """),
        Mistake(
            "a tag", in: .framework,
            replacing: "versie: \"1.0\"", with: "versie: !!str 1.0",
            gives: """
                kader.yaml:3:9: fout [label]: een label (!) mag niet – zet de tekst tussen aanhalingstekens
                """),
        Mistake(
            "a second document", in: .framework,
            replacing: "gelijkheid:", with: "---\ngelijkheid:",
            gives: """
                kader.yaml:6:1: fout [yaml]: een bestand bevat één document – verwijder de regel ---
                """),
        Mistake(
            "a repeated key and what follows it", in: .indicator,
            replacing: "bewijs: feit\n",
            with: "bewijs: feit\n        vraag: Nog een?\n        nivo: dossier\n",
            gives: """
                04-doelen.yaml:18:9: fout [dubbele-sleutel]: de sleutel "vraag" staat er twee keer – voeg \
                de twee samen of verwijder er één
                04-doelen.yaml:19:9: fout [onbekende-sleutel]: onbekende sleutel "nivo" in eis 4.B1.a – \
                kies uit: code, vraag, citaat, bewijs, niveau, wie, aard, alleen als, van toepassing als, \
                beoordeelbaar vanaf, sluiting telt niet, voor elk, voldaan als, vraag als, geen vraag \
                omdat, nog te beoordelen, verfijnt, beslist, gevallen, al gemeld bij, goed, beter, onbekend
                """),
        Mistake(
            "a repeated key in quotes", in: .framework,
            replacing: "status: van kracht", with: "\"titel\": Nog een\nstatus: van kracht",
            gives: """
                kader.yaml:4:1: fout [dubbele-sleutel]: de sleutel "titel" staat er twee keer – voeg de \
                twee samen of verwijder er één
                """),
        Mistake(
            "a repeated key in a flow group", in: .examples,
            replacing: "{naam: wie, uitkomst: voldaan,", with: "{naam: wie, naam: wat, uitkomst: voldaan,",
            gives: """
                04-doelen.voorbeelden.yaml:11:6: fout [dubbele-sleutel]: de sleutel "naam" staat er twee \
                keer – voeg de twee samen of verwijder er één
                """),
        Mistake(
            "a list as key", in: .framework,
            replacing: "titel: Het proefkader", with: "titel: Het proefkader\n[a]: b",
            gives: """
                kader.yaml:3:1: fout [vorm]: een sleutel moet een tekst zijn
                """),
    ]
}
