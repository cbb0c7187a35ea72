extension Mistake {
    /// Mistakes in what keys mean together.
    static let meaning: [Mistake] = [
        Mistake(
            "a quotation with other words", in: .indicator,
            replacing: "citaat: er doelen gericht op herstel", with: "citaat: er doelen gericht op verstel",
            gives: """
                04-doelen.yaml:16:17: fout [citaat-wijkt-af]: het citaat van 4.B1.a staat niet in dat van \
                beslisregel 4.B1 – neem de woorden letterlijk over
                """),
        Mistake(
            "proof by statement without a question", in: .indicator,
            replacing: "        geen vraag omdat: Het moet op papier staan.\n", with: "",
            gives: """
                04-doelen.yaml:31:9: fout [bewijs-zonder-vraag]: eis 4.B1.b heeft bewijs "duidelijk" \
                zonder "vraag als" of "geen vraag omdat" – zeg wanneer een andere bron het kan laten zien, \
                of waarom niet
                """),
        Mistake(
            "a question and a reason for none", in: .indicator,
            replacing: "geen vraag omdat:", with: "vraag als: |-\n          true\n        geen vraag omdat:",
            gives: """
                04-doelen.yaml:48:9: fout [overbodige-sleutel]: eis 4.B1.b heeft "vraag als" en "geen \
                vraag omdat" – kies er één
                """),
        Mistake(
            "a signal without questions", in: .indicator,
            replacing: "        nog te beoordelen:\n          - Weet iedereen het ook?\n", with: "",
            gives: """
                04-doelen.yaml:33:9: fout [aard-past-niet]: eis 4.B1.b is een signaal zonder "nog te \
                beoordelen" – noem de vragen die een mens nog moet beantwoorden
                """),
        Mistake(
            "questions without a signal", in: .indicator,
            replacing: "aard: signaal", with: "aard: mechanisch",
            gives: """
                04-doelen.yaml:47:9: fout [aard-past-niet]: "nog te beoordelen" past niet: eis 4.B1.b is \
                mechanisch – verwijder de sleutel of kies een andere "aard"
                """),
        Mistake(
            "a refinement that is mechanical", in: .indicator,
            replacing: "aard: professioneel", with: "aard: mechanisch",
            gives: """
                04-doelen.yaml:52:9: fout [ontbrekende-sleutel]: in eis 4.B1.c ontbreekt "voldaan als"
                04-doelen.yaml:52:15: fout [voorbeeld-ontbreekt]: van 4.B1.c ontbreekt een voorbeeld met \
                uitkomst "voldaan" en "niet voldaan"
                04-doelen.yaml:58:9: fout [aard-past-niet]: "verfijnt" past niet: eis 4.B1.c is mechanisch \
                – verwijder de sleutel of kies een andere "aard"
                """),
        Mistake(
            "a judgement with a condition", in: .indicator,
            replacing: "verfijnt: 4.B1.a", with: "verfijnt: 4.B1.a\n        voldaan als: |-\n          true",
            gives: """
                04-doelen.yaml:59:9: fout [aard-past-niet]: "voldaan als" past niet: eis 4.B1.c is \
                professioneel – verwijder de sleutel of kies een andere "aard"
                """),
        Mistake(
            "a judgement without a role", in: .indicator,
            replacing: "        verfijnt: 4.B1.a\n", with: "",
            gives: """
                04-doelen.yaml:57:9: fout [aard-past-niet]: eis 4.B1.c is professioneel en heeft geen \
                "verfijnt" en geen "beslist: ja" – kies er één
                """),
        Mistake(
            "a judgement with two roles", in: .indicator,
            replacing: "verfijnt: 4.B1.a", with: "verfijnt: 4.B1.a\n        beslist: ja",
            gives: """
                04-doelen.yaml:57:9: fout [aard-past-niet]: eis 4.B1.c is professioneel en heeft \
                "verfijnt" en "beslist" – kies er één
                """),
        Mistake(
            "cases beside a condition", in: .indicator,
            replacing: "        gevallen:",
            with: "        voor elk: |-\n          d in doelen\n        gevallen:",
            gives: """
                04-doelen.yaml:35:9: fout [gevallen]: "voor elk" staat naast "gevallen" in eis 4.B1.b – \
                zet het in een van de gevallen
                """),
        Mistake(
            "cases of one name", in: .indicator,
            replacing: "naam: per actie", with: "naam: per doel",
            gives: """
                04-doelen.yaml:41:19: fout [dubbele-code]: geval "per doel" bestaat al – zie \
                04-doelen.yaml:36:19
                """),
        Mistake(
            "a case without condition", in: .indicator,
            replacing: "            voldaan als: |-\n              vastgelegd(a.wie)\n", with: "",
            gives: """
                04-doelen.yaml:41:13: fout [ontbrekende-sleutel]: in geval per actie van eis 4.B1.b \
                ontbreekt "voldaan als"
                """),
        Mistake(
            "a requirement that feeds no topic", in: .topics,
            replacing: "[4.B1.a, 4.B1.b]", with: "[4.B1.a]",
            gives: """
                04-doelen.yaml:28:15: fout [onderwerp]: 4.B1.b voedt geen onderwerp – noem het bij "gevoed \
                door" van één onderwerp
                """),
        Mistake(
            "a requirement that feeds two topics", in: .topics,
            replacing: "[4.B1.c, 4.A1]", with: "[4.B1.c, 4.A1, 4.B1.a]",
            gives: """
                onderwerpen.yaml:17:33: fout [onderwerp]: 4.B1.a voedt al onderwerp "doelen-gesteld" – \
                laat het één onderwerp voeden
                """),
        Mistake(
            "a topic fed by an unknown requirement", in: .topics,
            replacing: "[4.B1.c, 4.A1]", with: "[4.B1.c, 4.A2]",
            gives: """
                onderwerpen.yaml:17:27: fout [onbekende-code]: "gevoed door" noemt 4.A2, dat niet bestaat \
                – bedoelt u "4.A1"?
                """),
        Mistake(
            "a topic that nothing feeds", in: .topics,
            replacing: "[4.B1.c, 4.A1]", with: "[]",
            gives: """
                onderwerpen.yaml:17:18: fout [leeg]: "gevoed door" in onderwerp doelen-beoordeeld is leeg
                """),
        Mistake(
            "a topic in an unknown paragraph", in: .topics,
            replacing: "paragraaf: doelen", with: "paragraaf: doel",
            gives: """
                onderwerpen.yaml:9:16: fout [onbekende-paragraaf]: paragraaf "doel" bestaat niet – kies \
                uit: doelen
                """),
        Mistake(
            "a topic listed twice", in: .topics,
            replacing: "code: doelen-beoordeeld", with: "code: doelen-gesteld",
            gives: """
                onderwerpen.yaml:14:11: fout [dubbele-code]: onderwerp "doelen-gesteld" bestaat al – zie \
                onderwerpen.yaml:7:11
                """),
        Mistake(
            "a paragraph listed twice", in: .topics,
            replacing: "titel: Doelen}", with: "titel: Doelen}\n      - {code: doelen, titel: Nogmaals}",
            gives: """
                onderwerpen.yaml:6:16: fout [dubbele-code]: paragraaf "doelen" bestaat al – zie \
                onderwerpen.yaml:5:16
                """),
        Mistake(
            "examples of an unknown requirement", in: .examples,
            replacing: "4.A1:", with: "4.A2:",
            gives: """
                04-doelen.voorbeelden.yaml:16:1: fout [onbekende-code]: een voorbeeld noemt 4.A2, dat niet \
                bestaat – bedoelt u "4.A1"?
                04-doelen.yaml:63:11: fout [voorbeeld-ontbreekt]: van 4.A1 ontbreekt een voorbeeld met \
                uitkomst "voldaan" en "niet voldaan"
                """),
        Mistake(
            "examples of another indicator", in: .examples,
            replacing: "4.A1:", with: "5.A1:",
            gives: """
                04-doelen.voorbeelden.yaml:16:1: fout [code-past-niet]: 5.A1 hoort niet bij de voorbeelden \
                van indicator 4 – zet het voorbeeld in het bestand van indicator 5
                04-doelen.yaml:63:11: fout [voorbeeld-ontbreekt]: van 4.A1 ontbreekt een voorbeeld met \
                uitkomst "voldaan" en "niet voldaan"
                """),
        Mistake(
            "examples without code", in: .examples,
            replacing: "4.A1:", with: "doelen:",
            gives: """
                04-doelen.voorbeelden.yaml:16:1: fout [ongeldige-code]: "doelen" is geen code – schrijf \
                bijvoorbeeld 4.B1.a voor een eis of 4.A1 voor een toetspunt
                """),
        Mistake(
            "a requirement without a failing example", in: .examples,
            replacing: "uitkomst: niet voldaan\n    peildatum", with: "uitkomst: onbekend\n    peildatum",
            gives: """
                04-doelen.yaml:14:15: fout [voorbeeld-ontbreekt]: van 4.B1.a ontbreekt een voorbeeld met \
                uitkomst "niet voldaan"
                """),
        Mistake(
            "a judgement without an example that waits for it", in: .examples,
            replacing: "uitkomst: oordeel nodig", with: "uitkomst: onbekend",
            gives: """
                04-doelen.yaml:52:15: fout [voorbeeld-ontbreekt]: van 4.B1.c ontbreekt een voorbeeld met \
                uitkomst "oordeel nodig"
                """),
        Mistake(
            "examples of one name", in: .examples,
            replacing: "naam: zes", with: "naam: vijf",
            gives: """
                04-doelen.voorbeelden.yaml:18:12: fout [dubbele-code]: voorbeeld "vijf" bestaat al – zie \
                04-doelen.voorbeelden.yaml:17:12
                """),
        Mistake(
            "an example without dossier", in: .examples,
            replacing: "naam: zes, uitkomst: niet voldaan, dossier: {}",
            with: "naam: zes, uitkomst: niet voldaan",
            gives: """
                04-doelen.voorbeelden.yaml:18:5: fout [ontbrekende-sleutel]: in een voorbeeld van 4.A1 \
                ontbreekt "dossier"
                """),
        Mistake(
            "an example with a list for a dossier", in: .examples,
            replacing: "naam: zes, uitkomst: niet voldaan, dossier: {}",
            with: "naam: zes, uitkomst: niet voldaan, dossier: []",
            gives: """
                04-doelen.voorbeelden.yaml:18:50: fout [vorm]: "dossier" in een voorbeeld van 4.A1 moet \
                een groep sleutels zijn
                """),
        Mistake(
            "a judgement that asks when to ask", in: .indicator,
            replacing: "verfijnt: 4.B1.a", with: "verfijnt: 4.B1.a\n        vraag als: |-\n          true",
            gives: """
                04-doelen.yaml:59:9: fout [aard-past-niet]: "vraag als" past niet: eis 4.B1.c is \
                professioneel – verwijder de sleutel of kies een andere "aard"
                """),
        Mistake(
            "a case of a judgement with a condition", in: .indicator,
            replacing: "verfijnt: 4.B1.a",
            with: "verfijnt: 4.B1.a\n        gevallen: [{naam: nu, voldaan als: ja}]",
            gives: """
                04-doelen.yaml:59:9: fout [aard-past-niet]: "gevallen" past niet: eis 4.B1.c is \
                professioneel en verfijnt een andere eis – zet het bij de eis die zij verfijnt, of schrijf \
                "beslist: ja"
                04-doelen.yaml:59:44: fout [feel-blok]: "voldaan als" in geval nu van eis 4.B1.c moet in \
                een blok met |- staan – zet |- achter de dubbele punt en de uitdrukking ingesprongen op de \
                volgende regel
                """),
    ]
}
