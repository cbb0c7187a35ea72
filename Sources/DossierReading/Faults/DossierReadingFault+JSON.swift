extension DossierReadingFault {
    /// What is wrong where JSON has other words for it, and what to do now; nil where it has not.
    var wordingInJSON: (message: String, remedy: String?)? {
        let key = Self.quoted(name)
        return switch code {
        case .malformed: ("dit is geen welgevormde JSON: \(name)", suggestion)
        case .tooDeep:
            (
                "er zitten meer dan \(limit) objecten en lijsten in elkaar",
                "lever het dossier volgens het dossiermodel"
            )
        case .wrongRoot: wrongRootWording
        case .unknownElement: ("de sleutel \(key) is hier niet bekend", unknownKeyRemedy)
        case .missingElement: ("de sleutel \(key) ontbreekt", "voeg haar toe")
        case .invalidNumber:
            ("de waarde is geen geheel getal", "schrijf alleen cijfers, zonder punt, exponent of min")
        case .blankText: ("de tekst is leeg en telt als niet vastgelegd", "laat de tekst weg")
        default: nil
        }
    }

    private var wrongRootWording: (message: String, remedy: String?) {
        let choice = Self.choice(others.map(Self.quoted))
        if name.isEmpty {
            return (
                "het bestand bevat geen dossier", "zet het dossier in een object met de sleutel \(choice)"
            )
        }
        return (
            "een bestand met de sleutel \(Self.quoted(name)) is hier niet bekend",
            suggestion.map(Self.meant) ?? "de sleutel is \(choice)"
        )
    }

    private var unknownKeyRemedy: String? {
        if let suggestion { return Self.meant(suggestion) }
        if others.isEmpty { return "haal haar weg; dossiertoets schema reference noemt alle velden" }
        return
            "zij hoort in \(Self.choice(others.prefix(3).map { $0.isEmpty ? "het buitenste object" : $0 }))"
    }

    /// What is wrong that only JSON can have wrong, and what to do now.
    var keyWording: (message: String, remedy: String?) {
        switch code {
        case .missingRoot:
            (
                "de velden van het dossier staan los in het bestand",
                "zet ze in een object met de sleutel \(Self.quoted(name))"
            )
        case .secondRoot:
            (
                "naast de sleutel \(others.map(Self.quoted).joined()) staat de sleutel \(Self.quoted(name))",
                "zet elk dossier in een eigen bestand"
            )
        case .duplicateKey:
            ("de sleutel \(Self.quoted(name)) staat er meer dan één keer", "laat er één over")
        case .wrongKind: ("hier staat \(name) in plaats van \(others.joined())", suggestion)
        default: ("in de tekst staat een teken dat in een dossier niet mag", "haal het teken weg")
        }
    }
}
