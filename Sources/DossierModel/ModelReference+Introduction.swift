import Records

extension ModelReference {
    /// What a supplier must know before the tables make sense.
    var introduction: String {
        let roots = model.roots.map { "`\($0.element)`" }.joined(separator: ", ")
        return """
            # De velden van het dossiermodel

            Deze pagina is gemaakt uit `dossier.xsd` en beschrijft alles wat in een bestand kan staan. Er zijn \
            \(model.roots.count) soorten bestanden, elk met een eigen hoofdelement: \(roots).

            \(names)

            \(valueForms)

            \(absence)

            \(delivery)

            \(time)
            """
    }

    private var names: String {
        """
        ## Namen

        Elk veld heeft één naam in drie schrijfwijzen. In XML begint hij met een hoofdletter en staat hij in de \
        naamruimte `\(model.namespace)`; in JSON en in de regels begint hij met een kleine letter.

        Een lijst is in XML een element met daarin voor elk item een eigen element; in de tabellen staat dat als \
        `Lijst/Item`. In JSON is een lijst een reeks tussen rechte haken, zonder de naam van het item.

        Een pad zet de regelnamen achter elkaar, met een punt ertussen: `doelen.acties.datumUiterlijk`. In meldingen \
        staat erbij om het hoeveelste item het gaat: `doelen[2].acties[1].datumUiterlijk`. Tellen begint bij 1.

        De elementen van een record staan in de volgorde van de tabel. Elk element komt hoogstens één keer voor. \
        Attributen kent het model niet, op `xsi:nil` na.
        """
    }

    private var valueForms: String {
        """
        ## Datums en andere waarden

        Een datum is de dag (`jjjj-mm-dd`). Is alleen de maand of alleen het jaar bekend, schrijf dan `jjjj-mm` of \
        `jjjj`: vul geen dag in die niet is vastgelegd. Een tijd of een tijdzone hoort er niet bij.

        Ja en nee zijn `true` en `false`. In XML telt witruimte om een waarde heen niet mee, behalve in vrije \
        tekst; in JSON hoort zij bij de waarde. Lege vrije tekst telt als niet vastgelegd.

        Een nummer maakt een item aanwijsbaar voor andere velden. Het komt in zijn lijst één keer voor; leden van het \
        huishouden en betrokkenen delen één reeks nummers. Een verwijzing is zo'n nummer.
        """
    }

    private var absence: String {
        """
        ## Wat er niet in staat

        Wat niet in het bestand staat, staat niet in het dossier, tenzij het systeem het niet kan leveren.

        | in het bestand | betekenis | gevolg |
        | --- | --- | --- |
        | het veld ontbreekt, of is lege tekst | het is niet vastgelegd | een lijst is leeg; een waarde of record telt \
        als niet vastgelegd |
        | het pad, of een pad erboven, staat in `levering.nietLeverbaar` | het systeem kan het niet leveren | of het is \
        vastgelegd, blijft open: het dossier wordt er niet op afgerekend |
        | `xsi:nil="true"`, in JSON `null` | in het dossier staat dat het onbekend is | of het is vastgelegd: nee; \
        wat van de waarde afhangt, blijft onbekend, met die reden erbij |
        | een einddatum ontbreekt (`tot`, `datumEinde`, `geldigTot`, `ingetrokkenOp`) | het liep nog op de dag van de \
        export | |
        | een begindatum ontbreekt (`vanaf`) | het liep al | |
        | `afsluiting` ontbreekt | het dossier is open | is de status toch afgesloten, dan is de datum van afsluiten \
        onbekend |
        """
    }

    private var delivery: String {
        """
        ## Wat het systeem niet kan leveren

        Noem in `levering.nietLeverbaar` elk pad dat het bronsysteem niet kan leveren, zonder volgnummers. Een pad geldt \
        ook voor alles wat eronder ligt: met `doelen` hoeft `doelen.acties` niet meer genoemd te worden. Een pad dat niet \
        bestaat, wordt geweigerd. Staat er toch een waarde, dan telt die, met een waarschuwing: wat er verder onder het pad \
        ontbreekt, blijft niet leverbaar, en van een lijst kan er meer zijn dan er staat. Wie een pad vergeet te noemen, krijgt \
        tekortkomingen gemeld die er misschien niet zijn.
        """
    }

    private var time: String {
        """
        ## Wat later is dan de peildatum of de export

        Een dossier wordt beoordeeld zoals het op de peildatum was, of op de dag van de export als die eerder is. Wat een \
        eigen dag heeft (zoals `datum`, `datumVaststelling`, `datumGesteld`, `gevraagdOp`, en van een plan `vastgesteldOp`) en \
        van later is, was er toen nog niet. Ligt die dag zelfs na de export, dan is onbekend of het er is, \
        met een waarschuwing: leg vast wat is gebeurd, en wat nog moet gebeuren alleen in de velden die daarvoor zijn, zoals \
        `evaluatieplanning`, `datumStreef` en `datumUiterlijk`.
        """
    }
}
