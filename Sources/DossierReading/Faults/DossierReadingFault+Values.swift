extension DossierReadingFault {
    /// What is wrong with a value, and what to do now.
    var valueWording: (message: String, remedy: String?) {
        switch code {
        case .emptyValue: ("hier staat geen waarde", "vul een waarde in, of laat het weg als dat mag")
        case .invalidDate:
            (
                "de waarde is geen datum",
                others.isEmpty
                    ? "schrijf een bestaande dag als jjjj-mm-dd, of jjjj-mm of jjjj als meer niet bekend is"
                    : "schrijf een bestaande dag als jjjj-mm-dd"
            )
        case .invalidNumber:
            ("de waarde is geen geheel getal", "schrijf alleen cijfers, zonder voorloopnullen")
        case .numberOutOfBounds: ("het getal ligt buiten de grenzen", "schrijf een getal \(boundsWording)")
        case .invalidBoolean: ("de waarde is geen ja of nee", "schrijf true of false")
        case .unknownCode: ("de waarde staat niet in de codelijst \(Self.quoted(name))", codeRemedy)
        case .invalidForm: ("de waarde heeft niet de vorm die hier nodig is", suggestion)
        case .danglingReference:
            ("dit nummer verwijst nergens naar", "gebruik een nummer dat voorkomt in \(Self.choice(others))")
        case .duplicateNumber:
            ("dit nummer is al gebruikt", others.first.map { "geef een ander nummer dan dat van \($0)" })
        default:
            (
                "dit pad is geen veld van het dossiermodel",
                suggestion.map(Self.meant) ?? "schrijf een pad zoals doelen.acties, zonder volgnummers"
            )
        }
    }

    private var codeRemedy: String {
        if let suggestion { return Self.meant(suggestion) }
        let shown = 8
        if others.count <= shown { return "kies uit \(Self.choice(others))" }
        return "kies uit \(others.prefix(shown).joined(separator: ", ")) en \(others.count - shown) andere"
    }

    private var boundsWording: String {
        switch (others.first ?? "", others.last ?? "") {
        case (let least, "") where !least.isEmpty: "van \(least) of hoger"
        case ("", let most) where !most.isEmpty: "tot en met \(most)"
        case (let least, let most): "van \(least) tot en met \(most)"
        }
    }

    /// What is strange, and what to do now.
    var warningWording: (message: String, remedy: String?) {
        switch code {
        case .blankText: ("de tekst is leeg en telt als niet vastgelegd", "laat het element weg")
        case .deliveredAfterAll:
            (
                "hier staat een waarde, terwijl het systeem meldt dat het dit niet kan leveren: zij telt, en wat erin of "
                    + "ernaast ontbreekt, geldt als niet leverbaar",
                "haal het pad weg uit levering.nietLeverbaar"
            )
        case .endBeforeStart:
            ("de einddatum ligt vóór de begindatum", others.first.map { "vergelijk met \($0)" })
        case .closedBeforeTransfer:
            ("de afsluiting ligt vóór de overdracht", "vergelijk met overdracht.datum")
        case .closedWhileRunning:
            (
                "volgens de status loopt de hulp nog, maar er is een dag van afsluiting",
                "zet status op afgesloten, of haal afsluiting.datum weg"
            )
        case .transferBeforeInvestigation:
            (
                "de overdracht ligt vóór het einde van het onderzoek",
                others.first.map { "vergelijk met \($0)" }
            )
        case .afterExport:
            (
                "de datum ligt na de export van het dossier"
                    + (others.first.map { ": of dit bij \($0) meetelt, is onbekend" } ?? ""),
                "vergelijk met datumExport"
            )
        case .citizenServiceNumber:
            ("in de tekst staat een getal dat een burgerservicenummer kan zijn", "haal het uit de tekst")
        case .mailAddress: ("in de tekst staat een e-mailadres", "haal het uit de tekst")
        case .phoneNumber: ("in de tekst staat een telefoonnummer", "haal het uit de tekst")
        default:
            ("in de tekst staat een volledige geboortedatum", "gebruik alleen de leeftijdsklasse")
        }
    }
}
