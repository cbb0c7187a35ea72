extension SkeletonTemplate {
    /// `kader.yaml`.
    static let framework = SkeletonTemplate(
        """
        # Een nieuw kader. Alles wat hier staat is een voorbeeld: vervang het door uw eigen tekst.
        # Wat achter # staat is uitleg. Haal die weg als u haar niet meer nodig hebt.
        # Kijk tussendoor na of alles klopt: dossiertoets framework test «kader»

        #= kader
        kader: «kader»
        #= kader
        titel: «titel»
        #= kader
        versie: "0.1"
        #= kader
        status: voorstel
        #= kader
        gelijkheid: driewaardig

        #= kader
        bronnen:
          norm:
            #= bron
            titel: De norm (vul de titel van het document in)
            #= bron
            uitgever: Wie het document heeft uitgegeven
            #= bron
            jaar: "2026"

        #= kader
        hoofdvragen:
          #= hoofdvraag
          - code: A
            #= hoofdvraag
            vraag: In hoeverre krijgt het gezin wat het nodig heeft?
            #= hoofdvraag
            thema: Passende hulp
            #= hoofdvraag
            criteria:
              #= criterium
              - code: doelgericht
                #= criterium
                tekst: De hulp is doelgericht.

        #= kader
        sluiting:
          #= sluiting
          gesloten als: |-
            status = "afgesloten"
          #= sluiting
          op: |-
            afsluiting.datum

        #= kader
        parameters:
          termijn:
            #= parameter
            soort: duur
            #= parameter
            waarde: P42D
            #= parameter
            uitleg: Hoeveel tijd er is om doelen te stellen, vanaf de overdracht.
            #= parameter
            besluit: Nog te bevestigen.

        #+ kader

        """)

    /// `onderwerpen.yaml`, up to its first topic.
    static let topics = SkeletonTemplate(
        """
        # Hoe de bevindingen over veel dossiers samen worden verteld.

        #= onderwerpen
        afdelingen:
          #= afdeling
          - code: hulp
            #= afdeling
            titel: Passende hulp
            #= afdeling
            paragrafen:
              #= paragraaf
              - code: doelen
                #= paragraaf
                titel: Werken aan doelen

        #= onderwerpen
        onderwerpen:
        «onderwerp»
        """)

    /// One topic of `onderwerpen.yaml`, of the requirements and the point of one indicator.
    static let topic = SkeletonTemplate(
        """
        ?  #= onderwerp
          - code: «onderwerp»
        ?    #= onderwerp
            titel: «titel»
        ?    #= onderwerp
            paragraaf: «paragraaf»
        ?    #= onderwerp
            gevoed door: [«nummer».B1.a, «nummer».B1.b, «nummer».A1]
        ?    #= onderwerp
            goed: "{in hoeveel dossiers} staan doelen, met de dag waarop zij zijn gesteld."
        ?    #= onderwerp
            beter: "{in hoeveel dossiers} ontbreken doelen, of de dag waarop zij zijn gesteld."
        ?    #+ onderwerp

        """)
}
