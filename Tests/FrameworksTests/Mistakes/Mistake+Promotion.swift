extension Mistake {
    /// Mistakes in what a region lets decide.
    static let promotion: [Mistake] = [
        Mistake(
            "an unknown point that decides", in: .region,
            replacing: "voorbeelden:",
            with: "beslissen mee:\n  - {code: 4.R2, besluit: artikel 9}\nvoorbeelden:",
            gives: """
                regios/streek.yaml:35:12: fout [onbekende-code]: toetspunt 4.R2 bestaat niet in kader proef \
                en niet in deze regio – bedoelt u "4.R1"?
                """),
        Mistake(
            "a requirement that decides already", in: .region,
            replacing: "voorbeelden:",
            with: "beslissen mee:\n  - {code: 4.B1.a, besluit: artikel 9}\nvoorbeelden:",
            gives: """
                regios/streek.yaml:35:12: fout [code-past-niet]: 4.B1.a is een eis en beslist al mee – noem \
                alleen toetspunten
                """),
        Mistake(
            "a point that decides twice", in: .region,
            replacing: "voorbeelden:",
            with: """
                beslissen mee:
                  - {code: 4.R1, besluit: artikel 9}
                  - {code: 4.R1, besluit: artikel 10}
                voorbeelden:
                """,
            gives: """
                regios/streek.yaml:36:12: fout [dubbele-code]: 4.R1 staat er al als toetspunt dat meebeslist – \
                verwijder een van de twee
                """),
        Mistake(
            "a point of another level that decides", in: .region,
            replacing: """
                niveau: dossier
                    aard: mechanisch
                    voldaan als: |-
                      vastgelegd(reden)
                    goed: Er staat een reden bij.
                    beter: Er staat geen reden bij.
                    onbekend: Of er een reden bij staat is niet vast te stellen.
                voorbeelden:
                """,
            with: """
                niveau: netwerk
                    aard: mechanisch
                    voldaan als: |-
                      vastgelegd(reden)
                    goed: Er staat een reden bij.
                    beter: Er staat geen reden bij.
                    onbekend: Of er een reden bij staat is niet vast te stellen.
                beslissen mee:
                  - {code: 4.R1, besluit: artikel 9}
                voorbeelden:
                """,
            gives: """
                regios/streek.yaml:35:12: fout [code-past-niet]: 4.R1 heeft niveau netwerk en kan niet \
                meebeslissen over indicator 4 – laat alleen een toetspunt met niveau dossier meebeslissen
                """),
        Mistake(
            "a point that decides by nobody's word", in: .region,
            replacing: "voorbeelden:", with: "beslissen mee:\n  - {code: 4.R1}\nvoorbeelden:",
            gives: """
                regios/streek.yaml:35:5: fout [ontbrekende-sleutel]: in meebeslisser 4.R1 ontbreekt "besluit"
                """),
    ]
}
