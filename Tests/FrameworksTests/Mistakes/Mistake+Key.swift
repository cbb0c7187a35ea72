extension Mistake {
    /// Mistakes in keys and in the shape of values.
    static let key: [Mistake] = [
        Mistake(
            "an unknown key with a near one", in: .indicator,
            replacing: "voldaan als: |-\n          count(doelen) >= 1",
            with: "voldan als: |-\n          count(doelen) >= 1",
            gives: """
                04-doelen.yaml:22:9: fout [onbekende-sleutel]: onbekende sleutel "voldan als" in eis \
                4.B1.a – bedoelt u "voldaan als"?
                """),
        Mistake(
            "an unknown key far from all", in: .framework,
            replacing: "  op: |-", with: "  zomaar: |-",
            gives: """
                kader.yaml:20:3: fout [ontbrekende-sleutel]: in de sluiting ontbreekt "op"
                kader.yaml:22:3: fout [onbekende-sleutel]: onbekende sleutel "zomaar" in de sluiting – \
                kies uit: gesloten als, op, termijnen vervallen als
                """),
        Mistake(
            "a missing key", in: .indicator,
            replacing: "        vraag: Zijn er doelen?\n", with: "",
            gives: """
                04-doelen.yaml:14:9: fout [ontbrekende-sleutel]: in eis 4.B1.a ontbreekt "vraag"
                """),
        Mistake(
            "a missing text for people", in: .indicator,
            replacing: "        goed: Er zijn doelen.\n", with: "",
            gives: """
                04-doelen.yaml:14:9: fout [ontbrekende-sleutel]: in eis 4.B1.a ontbreekt "goed"
                """),
        Mistake(
            "a text in place of a list", in: .indicator,
            replacing: "nog te beoordelen:\n          - Weet iedereen het ook?",
            with: "nog te beoordelen: Weet iedereen het ook?",
            gives: """
                04-doelen.yaml:47:28: fout [vorm]: "nog te beoordelen" in eis 4.B1.b moet een lijst zijn
                """),
        Mistake(
            "a list in place of a text", in: .framework,
            replacing: "titel: Het proefkader", with: "titel: [Het, proefkader]",
            gives: """
                kader.yaml:2:8: fout [vorm]: "titel" in het kader moet een tekst zijn
                """),
        Mistake(
            "a text in place of a group", in: .framework,
            replacing: "weergave:\n  drempel goed: \"0.7\"\n  minimum beoordeeld: \"3\"",
            with: "weergave: mooi",
            gives: """
                kader.yaml:49:11: fout [vorm]: de weergave moet een groep sleutels zijn
                """),
        Mistake(
            "a threshold with a comma", in: .framework,
            replacing: "drempel goed: \"0.7\"", with: "drempel goed: \"0,9\"",
            gives: """
                kader.yaml:50:17: fout [getal]: "drempel goed" in de weergave moet een getal van 0 tot en met 1 \
                zijn – schrijf het met een punt, zoals 0.7
                """),
        Mistake(
            "a number of files with a comma", in: .framework,
            replacing: "minimum beoordeeld: \"3\"", with: "minimum beoordeeld: \"2,5\"",
            gives: """
                kader.yaml:51:23: fout [getal]: "minimum beoordeeld" in de weergave moet een geheel getal vanaf 1 \
                zijn – schrijf het zonder punt of komma, zoals 3
                """),
        Mistake(
            "an entry of the calendar without a day", in: .framework,
            replacing: "weergave:\n",
            with: "agenda:\n  - naam: streefdatum\n    voor elk: |-\n      d in doelen\nweergave:\n",
            gives: """
                kader.yaml:50:5: fout [ontbrekende-sleutel]: in agendapunt streefdatum ontbreekt "op"
                """),
        Mistake(
            "what goes first is no indicator", in: .framework,
            replacing: "  minimum beoordeeld: \"3\"",
            with: "  minimum beoordeeld: \"3\"\n  voorrang: [4, 7, x]",
            gives: """
                kader.yaml:52:17: fout [onbekende-waarde]: "7" kan niet bij "voorrang" in de weergave – \
                kies uit: 4
                kader.yaml:52:20: fout [getal]: "voorrang" in de weergave moet een getal van 1 tot en met \
                99 zijn
                """),
        Mistake(
            "an empty text", in: .indicator,
            replacing: "vraag: Zijn er doelen?", with: "vraag: \"\"",
            gives: """
                04-doelen.yaml:15:16: fout [leeg]: "vraag" in eis 4.B1.a is leeg
                """),
        Mistake(
            "an empty list", in: .indicator,
            replacing: "nog te beoordelen:\n          - Weet iedereen het ook?",
            with: "nog te beoordelen: []",
            gives: """
                04-doelen.yaml:47:28: fout [leeg]: "nog te beoordelen" in eis 4.B1.b is leeg
                """),
        Mistake(
            "an empty file", in: .topics,
            replacing: nil, with: "",
            gives: """
                onderwerpen.yaml: fout [leeg]: het bestand is leeg
                """),
        Mistake(
            "a file that is no group", in: .topics,
            replacing: nil, with: "- een\n- twee\n",
            gives: """
                onderwerpen.yaml:1:1: fout [vorm]: onderwerpen.yaml moet een groep sleutels zijn
                """),
        Mistake(
            "an unknown word with a near one", in: .indicator,
            replacing: "aard: mechanisch", with: "aard: mechanish",
            gives: """
                04-doelen.yaml:19:15: fout [onbekende-waarde]: "mechanish" kan niet bij "aard" in eis \
                4.B1.a – bedoelt u "mechanisch"?
                """),
        Mistake(
            "an unknown word far from all", in: .indicator,
            replacing: "niveau: dossier", with: "niveau: gezin",
            gives: """
                04-doelen.yaml:18:17: fout [onbekende-waarde]: "gezin" kan niet bij "niveau" in eis 4.B1.a \
                – kies uit: dossier, instelling, netwerk
                """),
        Mistake(
            "a word of proof that does not exist", in: .indicator,
            replacing: "bewijs: zichtbaar", with: "bewijs: zichbaar",
            gives: """
                04-doelen.yaml:55:17: fout [onbekende-waarde]: "zichbaar" kan niet bij "bewijs" in eis \
                4.B1.c – bedoelt u "zichtbaar"?
                """),
        Mistake(
            "a status that does not exist", in: .framework,
            replacing: "status: van kracht", with: "status: concept",
            gives: """
                kader.yaml:4:9: fout [onbekende-waarde]: "concept" kan niet bij "status" in het kader – \
                kies uit: van kracht, voorstel
                """),
        Mistake(
            "another equality", in: .framework,
            replacing: "gelijkheid: driewaardig", with: "gelijkheid: tweewaardig",
            gives: """
                kader.yaml:6:13: fout [onbekende-waarde]: "tweewaardig" kan niet bij "gelijkheid" in het \
                kader – bedoelt u "driewaardig"?
                """),
        Mistake(
            "another word for yes", in: .topics,
            replacing: "altijd melden: ja", with: "altijd melden: true",
            gives: """
                onderwerpen.yaml:11:20: fout [onbekende-waarde]: "true" kan niet bij "altijd melden" in \
                onderwerp doelen-gesteld – kies uit: ja, nee
                """),
        Mistake(
            "an outcome that does not exist", in: .examples,
            replacing: "uitkomst: oordeel nodig", with: "uitkomst: oordeel nodg",
            gives: """
                04-doelen.voorbeelden.yaml:14:28: fout [onbekende-waarde]: "oordeel nodg" kan niet bij \
                "uitkomst" in een voorbeeld van 4.B1.c – bedoelt u "oordeel nodig"?
                """),
        Mistake(
            "a kind that does not exist", in: .framework,
            replacing: "soort: duur", with: "soort: dur",
            gives: """
                kader.yaml:26:12: fout [onbekende-waarde]: "dur" kan niet bij "soort" in parameter \
                termijnPlan – bedoelt u "duur"?
                """),
        Mistake(
            "a kind without code list", in: .framework,
            replacing: "soort: codes Documentsoort", with: "soort: codes",
            gives: """
                kader.yaml:30:12: fout [onbekende-waarde]: bij "codes" ontbreekt de naam van de codelijst \
                – schrijf bijvoorbeeld "codes Documentsoort"
                """),
        Mistake(
            "a value that is no list", in: .framework,
            replacing: "waarde: []", with: "waarde: kaart",
            gives: """
                kader.yaml:31:13: fout [vorm]: "waarde" van parameter gelijkgesteld moet een lijst zijn – \
                schrijf bijvoorbeeld [a, b], of [] voor geen
                """),
        Mistake(
            "a value that is neither yes nor no", in: .framework,
            replacing: "waarde: ja", with: "waarde: soms",
            gives: """
                kader.yaml:35:13: fout [onbekende-waarde]: "soms" kan niet bij parameter strikt – kies \
                uit: ja, nee
                """),
        Mistake(
            "a parameter of two words", in: .framework,
            replacing: "termijnPlan:", with: "termijn plan:",
            gives: """
                kader.yaml:25:3: fout [naam]: "termijn plan" kan geen naam van een parameter zijn – \
                gebruik één woord van letters en cijfers dat met een letter begint
                """),
        Mistake(
            "a term with a hyphen", in: .framework,
            replacing: "lokale partij:", with: "lokale-partij:",
            gives: """
                kader.yaml:43:3: fout [naam]: "lokale-partij" kan geen naam van een begrip zijn – gebruik \
                woorden van letters en cijfers met één spatie ertussen
                """),
        Mistake(
            "a path as file name", in: .framework,
            replacing: "bestand: bron.txt", with: "bestand: map/bron.txt",
            gives: """
                kader.yaml:11:5: fout [naam]: "bestand" in bron proefbron mag alleen een naam zijn – laat \
                de mappen weg
                """),
        Mistake(
            "an expression on one line", in: .indicator,
            replacing: "voldaan als: |-\n          count(doelen) >= 1\n          and ja(strikt)",
            with: "voldaan als: count(doelen) >= 1",
            gives: """
                04-doelen.yaml:22:22: fout [feel-blok]: "voldaan als" in eis 4.B1.a moet in een blok met \
                |- staan – zet |- achter de dubbele punt en de uitdrukking ingesprongen op de volgende regel
                """),
        Mistake(
            "a folded expression", in: .indicator,
            replacing: "voldaan als: |-\n          count(doelen) >= 1",
            with: "voldaan als: >-\n          count(doelen) >= 1",
            gives: """
                04-doelen.yaml:22:22: fout [feel-blok]: "voldaan als" in eis 4.B1.a moet in een blok met \
                |- staan – zet |- achter de dubbele punt en de uitdrukking ingesprongen op de volgende regel
                """),
        Mistake(
            "an expression that keeps its last line end", in: .framework,
            replacing: "is: |-\n      overdracht.datum", with: "is: |\n      overdracht.datum",
            gives: """
                kader.yaml:41:9: fout [feel-blok]: "is" in begrip oppakken moet in een blok met |- staan – \
                zet |- achter de dubbele punt en de uitdrukking ingesprongen op de volgende regel
                """),
        Mistake(
            "an empty expression", in: .framework,
            replacing: "is: |-\n      overdracht.datum", with: "is: |-",
            gives: """
                kader.yaml:41:9: fout [leeg]: "is" in begrip oppakken is leeg
                """),
        Mistake(
            "a derived value with two bodies", in: .framework,
            replacing: "    rijen:", with: "    is: |-\n      1\n    rijen:",
            gives: """
                kader.yaml:58:5: fout [overbodige-sleutel]: afleiding volgende stap heeft "is" en "rijen" \
                – kies er één
                """),
        Mistake(
            "an unknown slot with a near one", in: .indicator,
            replacing: "{ontbreekt}", with: "{ontbrekt}",
            gives: """
                04-doelen.yaml:27:19: fout [invulplek]: {ontbrekt} kan niet in deze tekst – bedoelt u \
                "{ontbreekt}"?
                """),
        Mistake(
            "a slot of another kind of text", in: .indicator,
            replacing: "{beoordeeld}", with: "{in hoeveel dossiers}",
            gives: """
                04-doelen.yaml:50:16: fout [invulplek]: {in hoeveel dossiers} kan niet in deze tekst – \
                kies uit: {aantal}, {beoordeeld}, {plaatsen}, {ontbreekt}, {velden}, {termijn}
                """),
        Mistake(
            "an open slot", in: .indicator,
            replacing: "{aantal} van", with: "{aantal van",
            gives: """
                04-doelen.yaml:50:16: fout [invulplek]: een accolade wordt niet gesloten
                """),
        Mistake(
            "a closing brace alone", in: .topics,
            replacing: "{aantal} van", with: "aantal} van",
            gives: """
                onderwerpen.yaml:13:12: fout [invulplek]: een accolade wordt niet geopend
                """),
        Mistake(
            "a requirement with a source of its own", in: .indicator,
            replacing: "citaat: er doelen gericht op herstel",
            with: "citaat: er doelen gericht op herstel\n        bron: {document: proefbron, plaats: elders}",
            gives: """
                04-doelen.yaml:17:9: fout [onbekende-sleutel]: onbekende sleutel "bron" in eis 4.B1.a – \
                kies uit: code, vraag, citaat, bewijs, niveau, wie, aard, alleen als, van toepassing als, \
                beoordeelbaar vanaf, sluiting telt niet, voor elk, voldaan als, vraag als, geen vraag \
                omdat, nog te beoordelen, verfijnt, beslist, gevallen, al gemeld bij, goed, beter, onbekend
                """),
        Mistake(
            "an indicator without source", in: .indicator,
            replacing: "bron: {document: proefbron, plaats: bijlage 1}\nbeslisregels", with: "beslisregels",
            gives: """
                04-doelen.yaml:1:1: fout [ontbrekende-sleutel]: in indicator 4 ontbreekt "bron"
                """),
        Mistake(
            "a row without value", in: .framework,
            replacing: "        dan: |-\n          \"geen\"\n", with: "",
            gives: """
                kader.yaml:57:9: fout [ontbrekende-sleutel]: in een rij van afleiding volgende stap \
                ontbreekt "dan"
                """),
        Mistake(
            "a kind of a term that is no text", in: .framework,
            replacing: "partij: betrokkenen", with: "partij: [betrokkenen]",
            gives: """
                kader.yaml:46:15: fout [vorm]: de soort van "partij" in begrip lokale partij moet een \
                tekst zijn
                """),
        Mistake(
            "examples that are no list", in: .examples,
            replacing: "4.A1:\n", with: "4.A2: geen\n4.A1:\n",
            gives: """
                04-doelen.voorbeelden.yaml:16:7: fout [vorm]: de voorbeelden van "4.A2" moeten een lijst \
                zijn
                """),
    ]
}
