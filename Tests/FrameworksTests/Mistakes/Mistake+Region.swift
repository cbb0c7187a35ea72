extension Mistake {
    /// Mistakes in a region profile.
    static let region: [Mistake] = [
        Mistake(
            "a point that feeds a topic that does not exist", in: .region,
            replacing: "aard: mechanisch", with: "aard: mechanisch\n    voedt: doelen-gestelt",
            gives: """
                regios/streek.yaml:29:12: fout [onderwerp]: onderwerp "doelen-gestelt" bestaat niet – bedoelt \
                u "doelen-gesteld"?
                """),
        Mistake(
            "a point that feeds two topics", in: .region,
            replacing: "aard: mechanisch", with: "aard: mechanisch\n    voedt: doelen-gesteld",
            gives: """
                regios/streek.yaml:43:19: fout [onderwerp]: 4.R1 voedt al onderwerp "doelen-gesteld" – laat \
                het één onderwerp voeden
                """),
        Mistake(
            "a region for another framework", in: .region,
            replacing: "voor: [proef]", with: "voor: [toets, kader]",
            gives: """
                regios/streek.yaml:4:8: fout [regio-past-niet]: regio streek is voor toets, kader, niet \
                voor proef – kies een andere regio of een ander kader
                """),
        Mistake(
            "a region for a framework with a slip", in: .region,
            replacing: "voor: [proef]", with: "voor: [kader, proeff]",
            gives: """
                regios/streek.yaml:4:15: fout [regio-past-niet]: regio streek is voor kader, proeff, niet \
                voor proef – bedoelt u "proef"?
                """),
        Mistake(
            "a region for nothing", in: .region,
            replacing: "voor: [proef]", with: "voor: []",
            gives: """
                regios/streek.yaml:4:7: fout [leeg]: "voor" in de regio is leeg
                """),
        Mistake(
            "a region under another name", in: .region,
            replacing: "regio: streek", with: "regio: stad",
            gives: """
                regios/streek.yaml:1:8: fout [naam-past-niet]: regio "stad" staat in het bestand \
                "streek.yaml" – geef bestand en regio dezelfde naam
                """),
        Mistake(
            "a parameter that does not exist", in: .region,
            replacing: "termijnPlan: P14D", with: "termijPlan: P14D",
            gives: """
                regios/streek.yaml:10:3: fout [onbekende-parameter]: parameter "termijPlan" bestaat niet \
                in kader proef – bedoelt u "termijnPlan"?
                """),
        Mistake(
            "a list for a single value", in: .region,
            replacing: "termijnPlan: P14D", with: "termijnPlan: [P14D]",
            gives: """
                regios/streek.yaml:10:3: fout [vorm]: parameter "termijnPlan" moet een enkele waarde zijn
                """),
        Mistake(
            "a value without who decided on it where a group is written", in: .region,
            replacing: "termijnPlan: P14D", with: "termijnPlan: {waarde: P14D}",
            gives: """
                regios/streek.yaml:10:16: fout [ontbrekende-sleutel]: in parameter termijnPlan ontbreekt "besluit"
                """),
        Mistake(
            "a decision without a value", in: .region,
            replacing: "termijnPlan: P14D", with: "termijnPlan: {besluit: De raad}",
            gives: """
                regios/streek.yaml:10:16: fout [ontbrekende-sleutel]: in parameter termijnPlan ontbreekt "waarde"
                """),
        Mistake(
            "a key a value of a region does not have", in: .region,
            replacing: "termijnPlan: P14D",
            with: "termijnPlan: {waarde: P14D, besluit: De raad, uitleg: Kort}",
            gives: """
                regios/streek.yaml:10:49: fout [onbekende-sleutel]: onbekende sleutel "uitleg" in parameter \
                termijnPlan – kies uit: waarde, besluit
                """),
        Mistake(
            "a single value for a list", in: .region,
            replacing: "gelijkgesteld: [kaart, voorwaarden]", with: "gelijkgesteld: kaart",
            gives: """
                regios/streek.yaml:9:3: fout [vorm]: parameter "gelijkgesteld" moet een lijst zijn
                """),
        Mistake(
            "a yes or no that is neither", in: .region,
            replacing: "termijnPlan: P14D", with: "strikt: misschien",
            gives: """
                regios/streek.yaml:10:11: fout [onbekende-waarde]: "misschien" kan niet bij parameter \
                strikt – kies uit: ja, nee
                """),
        Mistake(
            "a point of another kind", in: .region,
            replacing: "- code: 4.R1", with: "- code: 4.A2",
            gives: """
                regios/streek.yaml:21:11: fout [code-past-niet]: 4.A2 is geen code van een toetspunt van \
                een regio – schrijf bijvoorbeeld 4.R1
                """),
        Mistake(
            "a point of another indicator than stated", in: .region,
            replacing: "indicator: 4", with: "indicator: 3",
            gives: """
                regios/streek.yaml:21:11: fout [code-past-niet]: 4.R1 past niet bij indicator 3 – schrijf \
                bijvoorbeeld 3.R1
                """),
        Mistake(
            "a point of an indicator the framework lacks", in: .region,
            replacing: "- code: 4.R1\n    indicator: 4", with: "- code: 3.R1\n    indicator: 3",
            gives: """
                regios/streek.yaml:21:11: fout [onbekende-code]: indicator 3 bestaat niet in kader proef – kies uit: 4
                regios/streek.yaml:35:3: fout [onbekende-code]: een voorbeeld noemt 4.R1, dat niet bestaat \
                – bedoelt u "4.A1"?
                regios/streek.yaml:42:19: fout [onbekende-code]: "gevoed door" noemt 4.R1, dat niet \
                bestaat – bedoelt u "4.A1"?
                """),
        Mistake(
            "a topic fed by the framework", in: .region,
            replacing: "gevoed door: [4.R1]", with: "gevoed door: [4.R1, 4.A1]",
            gives: """
                regios/streek.yaml:42:25: fout [onderwerp]: 4.A1 van het kader kan onderwerp "redenen" van \
                een regio niet voeden – noem alleen toetspunten van de regio zelf
                """),
        Mistake(
            "an example of the framework", in: .region,
            replacing: "voorbeelden:",
            with: "voorbeelden:\n  4.A1:\n    - {naam: zeven, uitkomst: niet voldaan, dossier: {}}",
            gives: """
                regios/streek.yaml:35:3: fout [onbekende-code]: 4.A1 is geen toetspunt van deze regio – \
                geef alleen voorbeelden van eigen toetspunten
                """),
        Mistake(
            "a document of neither", in: .region,
            replacing: "document: streekbron", with: "document: stadsbron",
            gives: """
                regios/streek.yaml:25:12: fout [onbekende-bron]: bron "stadsbron" bestaat niet – kies uit: \
                proefbron, streekbron
                """),
        Mistake(
            "a status that does not exist", in: .region,
            replacing: "status: voorstel", with: "status: vorstel",
            gives: """
                regios/streek.yaml:3:9: fout [onbekende-waarde]: "vorstel" kan niet bij "status" in de \
                regio – bedoelt u "voorstel"?
                """),
        Mistake(
            "a folded term", in: .region,
            replacing: "is: |-\n      \"team\"", with: "is: >-\n      \"team\"",
            gives: """
                regios/streek.yaml:18:9: fout [feel-blok]: "is" in begrip streekteam moet in een blok met \
                |- staan – zet |- achter de dubbele punt en de uitdrukking ingesprongen op de volgende regel
                """),
    ]
}
