extension Mistake {
    /// Mistakes in codes and in what they refer to.
    static let code: [Mistake] = [
        Mistake(
            "a lack told at a requirement that does not exist", in: .indicator,
            replacing: "vastgelegd(a.wie)\n", with: "vastgelegd(a.wie)\n            al gemeld bij: 4.B1.d\n",
            gives: """
                04-doelen.yaml:46:28: fout [onbekende-code]: "al gemeld bij" noemt 4.B1.d, dat niet bestaat – \
                bedoelt u "4.B1.a"?
                """),
        Mistake(
            "a term of an indicator that the framework has too", in: .indicator,
            replacing: "bron: {document: proefbron, plaats: bijlage 1}\nbeslisregels:",
            with: """
                bron: {document: proefbron, plaats: bijlage 1}
                begrippen:
                  oppakken:
                    uitleg: Nog eens.
                    is: |-
                      peildatum
                beslisregels:
                """,
            gives: """
                04-doelen.yaml:8:3: fout [dubbele-code]: begrip "oppakken" bestaat al – zie kader.yaml:39:3
                """),
        Mistake(
            "a code in small letters", in: .indicator,
            replacing: "code: 4.B1.a", with: "code: 4.b1.A",
            gives: """
                04-doelen.yaml:14:15: fout [ongeldige-code]: "4.b1.A" is geen code – bedoelt u "4.B1.a"?
                """),
        Mistake(
            "a code that is none", in: .indicator,
            replacing: "- code: 4.A1", with: "- code: doelen",
            gives: """
                04-doelen.yaml:63:11: fout [ongeldige-code]: "doelen" is geen code – schrijf bijvoorbeeld \
                4.B1.a voor een eis of 4.A1 voor een toetspunt
                """),
        Mistake(
            "a code without its last dot", in: .topics,
            replacing: "[4.B1.a, 4.B1.b]", with: "[4.B1a, 4.B1.b]",
            gives: """
                onderwerpen.yaml:10:19: fout [ongeldige-code]: "4.B1a" is geen code – bedoelt u "4.B1.a"?
                """),
        Mistake(
            "a requirement of another rule", in: .indicator,
            replacing: "- code: 4.B1.c", with: "- code: 4.B2.c",
            gives: """
                04-doelen.yaml:52:15: fout [code-past-niet]: 4.B2.c past niet bij beslisregel 4.B1 – \
                schrijf bijvoorbeeld 4.B1.a
                """),
        Mistake(
            "a requirement without letter", in: .indicator,
            replacing: "- code: 4.B1.c", with: "- code: 4.B1",
            gives: """
                04-doelen.yaml:52:15: fout [code-past-niet]: 4.B1 heeft geen letter, maar de beslisregel \
                heeft meer eisen – schrijf bijvoorbeeld 4.B1.a
                """),
        Mistake(
            "a rule of another indicator", in: .indicator,
            replacing: "- code: 4.B1\n", with: "- code: 5.B1\n",
            gives: """
                04-doelen.yaml:8:11: fout [code-past-niet]: 5.B1 is geen code van een beslisregel van \
                indicator 4 – schrijf bijvoorbeeld 4.B1
                """),
        Mistake(
            "a point of another indicator", in: .indicator,
            replacing: "- code: 4.A1", with: "- code: 5.A1",
            gives: """
                04-doelen.yaml:63:11: fout [code-past-niet]: 5.A1 is geen code van een toetspunt van \
                indicator 4 – schrijf bijvoorbeeld 4.A1
                """),
        Mistake(
            "a point that is a requirement", in: .indicator,
            replacing: "- code: 4.A1", with: "- code: 4.B1.d",
            gives: """
                04-doelen.yaml:63:11: fout [code-past-niet]: 4.B1.d is geen code van een toetspunt van \
                indicator 4 – schrijf bijvoorbeeld 4.A1
                """),
        Mistake(
            "a code used twice", in: .indicator,
            replacing: "- code: 4.B1.b", with: "- code: 4.B1.a",
            gives: """
                04-doelen.voorbeelden.yaml:10:1: fout [onbekende-code]: een voorbeeld noemt 4.B1.b, dat \
                niet bestaat – bedoelt u "4.B1.a"?
                04-doelen.yaml:28:15: fout [dubbele-code]: code "4.B1.a" bestaat al – zie \
                04-doelen.yaml:14:15
                onderwerpen.yaml:10:27: fout [onbekende-code]: "gevoed door" noemt 4.B1.b, dat niet \
                bestaat – bedoelt u "4.B1.a"?
                """),
        Mistake(
            "a condition on an unknown requirement", in: .indicator,
            replacing: "alleen als: 4.B1.a", with: "alleen als: 4.B1.z",
            gives: """
                04-doelen.yaml:34:21: fout [onbekende-code]: "alleen als" noemt 4.B1.z, dat niet bestaat – \
                bedoelt u "4.B1.a"?
                """),
        Mistake(
            "a condition on itself", in: .indicator,
            replacing: "alleen als: 4.B1.a", with: "alleen als: 4.B1.b",
            gives: """
                04-doelen.yaml:34:21: fout [kringverwijzing]: "alleen als" van 4.B1.b verwijst naar \
                zichzelf terug
                """),
        Mistake(
            "a refinement of an unknown requirement", in: .indicator,
            replacing: "verfijnt: 4.B1.a", with: "verfijnt: 3.B1.a",
            gives: """
                04-doelen.yaml:58:19: fout [onbekende-code]: "verfijnt" noemt 3.B1.a, dat niet bestaat – \
                bedoelt u "4.B1.a"?
                """),
        Mistake(
            "a refinement of a judgement", in: .indicator,
            replacing: "verfijnt: 4.B1.a", with: "verfijnt: 4.B1.c",
            gives: """
                04-doelen.yaml:58:19: fout [aard-past-niet]: 4.B1.c verfijnt 4.B1.c, dat zelf een oordeel \
                vraagt – laat het een mechanische eis of een signaal verfijnen
                """),
        Mistake(
            "an unknown document", in: .indicator,
            replacing: "bron: {document: proefbron", with: "bron: {document: proefbon",
            gives: """
                04-doelen.yaml:6:8: fout [onbekende-bron]: bron "proefbon" bestaat niet – bedoelt u \
                "proefbron"?
                """),
        Mistake(
            "an unknown main question", in: .indicator,
            replacing: "hoofdvraag: A", with: "hoofdvraag: B",
            gives: """
                04-doelen.yaml:4:13: fout [onbekende-hoofdvraag]: hoofdvraag "B" bestaat niet – kies uit: A
                """),
        Mistake(
            "an unknown criterion", in: .indicator,
            replacing: "criterium: doelgericht", with: "criterium: doelgerict",
            gives: """
                04-doelen.yaml:5:12: fout [onbekend-criterium]: criterium "doelgerict" bestaat niet bij \
                hoofdvraag A – bedoelt u "doelgericht"?
                """),
        Mistake(
            "a number that is none", in: .indicator,
            replacing: "indicator: 4", with: "indicator: vier",
            gives: """
                04-doelen.yaml:1:12: fout [getal]: "indicator" in indicator vier moet een getal van 1 tot \
                en met 99 zijn
                """),
        Mistake(
            "a number that is not that of the file", in: .indicator,
            replacing: "indicator: 4", with: "indicator: 5",
            gives: """
                04-doelen.yaml:1:1: fout [bestandsnaam]: indicator 5 staat in een bestand met nummer 4 – \
                laat de bestandsnaam met het nummer van de indicator beginnen
                """),
        Mistake(
            "an id that is not that of the folder", in: .framework,
            replacing: "kader: proef", with: "kader: toets",
            gives: """
                kader.yaml:1:8: fout [naam-past-niet]: kader "toets" staat in de map "proef" – geef map en \
                kader dezelfde naam
                """),
        Mistake(
            "a criterion listed twice", in: .framework,
            replacing: "tekst: De hulp is doelgericht",
            with: "tekst: De hulp is doelgericht\n      - {code: doelgericht, tekst: Nogmaals}",
            gives: """
                kader.yaml:19:16: fout [dubbele-code]: criterium "doelgericht" bestaat al – zie \
                kader.yaml:17:15
                """),
    ]
}
