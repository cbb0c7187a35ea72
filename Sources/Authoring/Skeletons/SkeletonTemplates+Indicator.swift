extension SkeletonTemplate {
    /// `NN-naam.yaml`.
    static let indicator = SkeletonTemplate(
        """
        # Indicator «nummer». De tekst van de norm neemt u woord voor woord over uit het document.

        #= indicator
        indicator: «nummer»
        #= indicator
        titel: «titel»
        #= indicator
        tekst: Er zijn doelen gesteld, en duidelijk is wanneer.
        #= indicator
        hoofdvraag: «hoofdvraag»
        #= indicator
        criterium: «criterium»
        #= indicator
        bron: {document: «bron», plaats: bladzijde 1}

        #= indicator
        beslisregels:
          #= beslisregel
          - code: «nummer».B1
            #= beslisregel
            citaat: >-
              Om positief te beoordelen is zichtbaar dat er doelen zijn gesteld en wanneer dat is gedaan.
            #= beslisregel
            bron: {document: «bron», plaats: bladzijde 1}
            #= beslisregel
            eisen:
              #= eis
              - code: «nummer».B1.a
                #= eis
                vraag: Zijn er doelen gesteld?
                #= eis
                citaat: zichtbaar dat er doelen zijn gesteld
                #= eis
                bewijs: zichtbaar
                #= eis
                niveau: dossier
                #= eis
                aard: mechanisch
        ?        #= eis
        ?        beoordeelbaar vanaf: |-
        ?          overdracht.datum + kader.termijn
                #= eis
                voldaan als: |-
                  count(doelen) >= 1
                #= eis
                goed: Er zijn doelen gesteld.
                #= eis
                beter: Er zijn geen doelen gesteld.
                #= eis
                onbekend: "Of er doelen zijn gesteld, is niet vast te stellen. Er ontbreekt: {ontbreekt}."
              - code: «nummer».B1.b
                vraag: Staat bij elk doel wanneer het is gesteld?
                citaat: wanneer dat is gedaan
                bewijs: zichtbaar
                niveau: dossier
                aard: mechanisch
                #= eis
                alleen als: «nummer».B1.a
                #= eis
                voor elk: |-
                  doel in doelen
                voldaan als: |-
                  vastgelegd(doel.datumGesteld)
                goed: Bij elk doel staat wanneer het is gesteld.
                # Tussen accolades staat wat het programma invult.
                beter: >-
                  Niet bij elk doel staat wanneer het is gesteld. Bij {aantal} van {beoordeeld} ontbreekt dat:
                  {plaatsen}.
                onbekend: "Wanneer de doelen zijn gesteld, is niet vast te stellen. Er ontbreekt: {ontbreekt}."
                #+ eis

        #= indicator
        toetspunten:
          #= toetspunt
          - code: «nummer».A1
            vraag: Staat bij elk doel waaraan te zien is dat het is gehaald?
            citaat: waaraan te zien is dat een doel is gehaald
            #= toetspunt
            bron: {document: «bron», plaats: bladzijde 2}
            bewijs: zichtbaar
            niveau: dossier
            aard: mechanisch
            alleen als: «nummer».B1.a
            voor elk: |-
              doel in doelen
            voldaan als: |-
              vastgelegd(doel.meetcriterium)
            goed: Bij elk doel staat waaraan te zien is dat het is gehaald.
            beter: >-
              Niet bij elk doel staat waaraan te zien is dat het is gehaald. Bij {aantal} van {beoordeeld}
              ontbreekt dat: {plaatsen}.
            onbekend: >-
              Waaraan te zien is dat een doel is gehaald, is niet vast te stellen. Er ontbreekt: {ontbreekt}.

        """)

    /// `NN-naam.voorbeelden.yaml`.
    static let examples = SkeletonTemplate(
        """
        # Bij elke eis en elk toetspunt kleine dossiers met de uitkomst die hoort. Schrijf er minstens een dat
        # voldaan is, een dat niet voldaan is en een dat onbekend is.

        «nummer».B1.a:
          #= voorbeeld
          - naam: er is een doel
            #= voorbeeld
            uitkomst: voldaan
            #= voorbeeld
            dossier:
              overdracht: {datum: 2026-03-02}
              doelen: [{nummer: 1, soort: veiligheid, status: open}]
          - naam: er zijn geen doelen
            uitkomst: niet voldaan
            dossier:
              overdracht: {datum: 2026-03-02}
          - naam: het systeem levert geen doelen
            uitkomst: onbekend
            #= voorbeeld
            nietLeverbaar: [doelen]
            dossier:
              overdracht: {datum: 2026-03-02}
        ?  - naam: de termijn loopt nog
        ?    uitkomst: nog niet aan de orde
        ?    #= voorbeeld
        ?    peildatum: 2026-03-20
        ?    dossier:
        ?      overdracht: {datum: 2026-03-02}
        «nummer».B1.b:
          - naam: een doel met de dag erbij
            uitkomst: voldaan
            dossier:
              overdracht: {datum: 2026-03-02}
              doelen: [{nummer: 1, soort: veiligheid, status: open, datumGesteld: 2026-03-10}]
          - naam: een van twee doelen zonder dag
            uitkomst: niet voldaan
            dossier:
              overdracht: {datum: 2026-03-02}
              doelen:
                - {nummer: 1, soort: veiligheid, status: open, datumGesteld: 2026-03-10}
                - {nummer: 2, soort: zorg, status: open}
          - naam: het systeem levert de dag niet
            uitkomst: onbekend
            nietLeverbaar: [doelen.datumGesteld]
            dossier:
              overdracht: {datum: 2026-03-02}
              doelen: [{nummer: 1, soort: veiligheid, status: open}]
          - naam: er zijn geen doelen
            uitkomst: niet van toepassing
            dossier:
              overdracht: {datum: 2026-03-02}
        «nummer».A1:
          - naam: een doel met een meetcriterium
            uitkomst: voldaan
            dossier:
              overdracht: {datum: 2026-03-02}
              doelen: [{nummer: 1, soort: veiligheid, status: open, meetcriterium: drie maanden rust}]
          - naam: een doel zonder meetcriterium
            uitkomst: niet voldaan
            dossier:
              overdracht: {datum: 2026-03-02}
              doelen: [{nummer: 1, soort: veiligheid, status: open}]
          - naam: het systeem levert geen meetcriteria
            uitkomst: onbekend
            nietLeverbaar: [doelen.meetcriterium]
            dossier:
              overdracht: {datum: 2026-03-02}
              doelen: [{nummer: 1, soort: veiligheid, status: open}]

        """)
}
