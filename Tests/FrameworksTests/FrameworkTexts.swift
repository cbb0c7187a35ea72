/// The contents of the fixture's files.
enum FrameworkTexts {
    static let framework = """
        kader: proef
        titel: Het proefkader
        versie: "1.0"
        status: van kracht
        geldig vanaf: 2020-01-01
        gelijkheid: driewaardig
        bronnen:
          proefbron:
            titel: De bron van de proef
            jaar: "2020"
            bestand: bron.txt
        hoofdvragen:
          - code: A
            vraag: Wordt passende hulp ingezet?
            thema: Passende hulp
            criteria:
              - code: doelgericht
                tekst: De hulp is doelgericht
        sluiting:
          gesloten als: |-
            status = "gesloten"
          op: |-
            afsluiting.datum
        parameters:
          termijnPlan:
            soort: duur
            waarde: P42D
            uitleg: Hoe lang een plan mag duren.
          gelijkgesteld:
            soort: codes Documentsoort
            waarde: []
            uitleg: Wat als plan telt.
          strikt:
            soort: ja/nee
            waarde: ja
            uitleg: Of alles telt.
            besluit: Nog te bevestigen.
        begrippen:
          oppakken:
            uitleg: De dag van oppakken.
            is: |-
              overdracht.datum
          lokale partij:
            uitleg: Een partij uit de streek.
            met:
              partij: betrokkenen
            is: |-
              partij.soort = "team"
        weergave:
          drempel goed: "0.7"
          minimum beoordeeld: "3"
        afleidingen:
          - naam: volgende stap
            soort: tekst
            uitleg: Wat er nu moet gebeuren.
            rijen:
              - als: |-
                  vastgelegd(afsluiting)
                dan: |-
                  "geen"

        """

    static let indicator = """
        indicator: 4
        titel: Doelen
        tekst: De professional stelt doelen.
        hoofdvraag: A
        criterium: doelgericht
        bron: {document: proefbron, plaats: bijlage 1}
        beslisregels:
          - code: 4.B1
            citaat: >-
              Om positief te beoordelen zijn er doelen gericht op her-
              stel en is duidelijk wie wat doet.
            bron: {document: proefbron, plaats: bijlage 1}
            eisen:
              - code: 4.B1.a
                vraag: Zijn er doelen?
                citaat: er doelen gericht op herstel
                bewijs: feit
                niveau: dossier
                aard: mechanisch
                beoordeelbaar vanaf: |-
                  oppakken + kader.termijnPlan
                voldaan als: |-
                  count(doelen) >= 1
                  and ja(strikt)
                goed: Er zijn doelen.
                beter: Er zijn geen doelen.
                onbekend: "Of er doelen zijn is niet vast te stellen: {ontbreekt}."
              - code: 4.B1.b
                vraag: Is duidelijk wie wat doet?
                citaat: duidelijk wie wat doet
                bewijs: duidelijk
                niveau: dossier
                aard: signaal
                alleen als: 4.B1.a
                gevallen:
                  - naam: per doel
                    voor elk: |-
                      d in doelen
                    voldaan als: |-
                      vastgelegd(d.wie)
                  - naam: per actie
                    voor elk: |-
                      a in acties
                    voldaan als: |-
                      vastgelegd(a.wie)
                geen vraag omdat: Het moet op papier staan.
                nog te beoordelen:
                  - Weet iedereen het ook?
                goed: Bij alle doelen staat wie wat doet.
                beter: Bij {aantal} van {beoordeeld} doelen staat dat niet.
                onbekend: Dat is niet vast te stellen.
              - code: 4.B1.c
                vraag: Zijn de doelen goed genoeg?
                citaat: doelen gericht op herstel
                bewijs: zichtbaar
                niveau: dossier
                aard: professioneel
                verfijnt: 4.B1.a
                goed: De doelen zijn goed genoeg.
                beter: De doelen zijn niet goed genoeg.
                onbekend: Nog niemand beoordeelde de doelen.
        toetspunten:
          - code: 4.A1
            vraag: Zijn het er hooguit vijf?
            citaat: niet meer dan vijf
            bron: {document: proefbron, plaats: bladzijde 3}
            bewijs: feit
            niveau: dossier
            aard: mechanisch
            voldaan als: |-
              count(doelen) <= 5
            goed: Het zijn er hooguit vijf.
            beter: Het zijn er meer dan vijf.
            onbekend: Hoeveel het er zijn is niet vast te stellen.

        """

    static let examples = """
        4.B1.a:
          - naam: een doel
            uitkomst: voldaan
            dossier:
              doelen: [{nummer: 1, soort: null, omschrijving: "null", status: open}]
          - naam: geen doel
            uitkomst: niet voldaan
            peildatum: 2026-09-01
            dossier: {}
        4.B1.b:
          - {naam: wie, uitkomst: voldaan, dossier: {}}
          - {naam: niemand, uitkomst: niet voldaan, nietLeverbaar: [doelen.acties], dossier: {}}
        4.B1.c:
          - {naam: open, uitkomst: oordeel nodig, dossier: {}}
          - {naam: zonder doel, uitkomst: niet van toepassing, dossier: {}}
        4.A1:
          - {naam: vijf, uitkomst: voldaan, dossier: {}}
          - {naam: zes, uitkomst: niet voldaan, dossier: {}}

        """

    static let topics = """
        afdelingen:
          - code: hulp
            titel: Passende hulp
            paragrafen:
              - {code: doelen, titel: Doelen}
        onderwerpen:
          - code: doelen-gesteld
            titel: Doelen gesteld
            paragraaf: doelen
            gevoed door: [4.B1.a, 4.B1.b]
            altijd melden: ja
            goed: "{in hoeveel dossiers} zijn er doelen."
            beter: In {aantal} van {beoordeeld} dossiers zijn er geen doelen.
          - code: doelen-beoordeeld
            titel: Doelen beoordeeld
            paragraaf: doelen
            gevoed door: [4.B1.c, 4.A1]
            goed: De doelen zijn goed genoeg.
            beter: De doelen zijn niet goed genoeg.

        """

    static let region = """
        regio: streek
        titel: De streek
        status: voorstel
        voor: [proef]
        bronnen:
          streekbron:
            titel: Afspraken in de streek
        parameters:
          gelijkgesteld: [kaart, voorwaarden]
          termijnPlan: P14D
        begrippen:
          oppakken:
            uitleg: De dag van ontvangst.
            is: |-
              overdracht.datumOntvangst
          streekteam:
            uitleg: Het team van de streek.
            is: |-
              "team"
        toetspunten:
          - code: 4.R1
            indicator: 4
            vraag: Staat er een reden bij?
            citaat: met een reden
            bron: {document: streekbron, plaats: artikel 2}
            bewijs: zichtbaar
            niveau: dossier
            aard: mechanisch
            voldaan als: |-
              vastgelegd(reden)
            goed: Er staat een reden bij.
            beter: Er staat geen reden bij.
            onbekend: Of er een reden bij staat is niet vast te stellen.
        voorbeelden:
          4.R1:
            - {naam: reden, uitkomst: voldaan, dossier: {}}
            - {naam: geen reden, uitkomst: niet voldaan, dossier: {}}
        onderwerpen:
          - code: redenen
            titel: Redenen
            paragraaf: doelen
            gevoed door: [4.R1]
            goed: Er staan redenen bij.
            beter: Er staan geen redenen bij.

        """
}
