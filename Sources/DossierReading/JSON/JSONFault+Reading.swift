import StrictJSON

extension JSONFault {
    /// The fault of a dossier that is no JSON.
    func readingFault(depthLimit: Int) -> DossierReadingFault {
        switch reason {
        case .invalidUTF8: return DossierReadingFault(.invalidUTF8)
        case .tooDeep: return DossierReadingFault(.tooDeep, limit: depthLimit)
        default:
            let (message, remedy) = reason.wording
            return DossierReadingFault(.malformed, name: message, suggestion: remedy)
        }
    }
}

extension JSONFault.Reason {
    /// What is wrong in Dutch, to end a sentence with, and what to do now.
    fileprivate var wording: (message: String, remedy: String?) {
        switch self {
        case .controlCharacter:
            (
                "in een tekst staat een regeleinde of stuurteken",
                #"schrijf een regeleinde als \n en een tab als \t"#
            )
        case .escape: (#"na een \ staat iets dat geen code is"#, #"schrijf een losse \ als \\"#)
        case .loneSurrogate: (#"een \u-code staat voor een half teken"#, "schrijf het teken zelf")
        case .number: ("een getal is niet goed geschreven", "schrijf alleen cijfers, zonder + of losse punt")
        case .leadingZero: ("een getal begint met een nul te veel", "laat de voorloopnul weg")
        case .word:
            (
                "er staat een woord zonder aanhalingstekens",
                "zet tekst tussen dubbele aanhalingstekens; alleen true, false en null staan los"
            )
        case .singleQuote: ("er staat een enkel aanhalingsteken", "gebruik dubbele aanhalingstekens")
        case .bareKey:
            ("een sleutel staat zonder aanhalingstekens", "zet de sleutel tussen dubbele aanhalingstekens")
        case .comment: ("er staat commentaar", "haal het weg: JSON kent geen commentaar")
        default: structureWording
        }
    }

    private var structureWording: (message: String, remedy: String?) {
        switch self {
        case .unexpectedEnd:
            (
                "het bestand houdt op voordat alles gesloten is",
                "lever het bestand opnieuw aan; het is misschien afgebroken"
            )
        case .trailingComma: ("vóór dit sluithaakje staat een komma te veel", "haal de komma weg")
        case .missingComma: ("hier ontbreekt een komma", "zet een komma tussen de onderdelen")
        case .missingColon: ("na een sleutel ontbreekt de dubbele punt", "schrijf \"sleutel\": waarde")
        case .missingValue:
            ("hier ontbreekt een waarde", "vul een waarde in, of haal de komma of de sleutel weg")
        case .mismatchedEnd:
            ("het sluithaakje past niet bij het openingshaakje", "sluit een object met } en een lijst met ]")
        case .trailing:
            (
                "na het dossier staat nog iets",
                "haal weg wat erachter staat, en zet elk dossier in een eigen bestand"
            )
        default:
            (
                "er staat een teken dat hier niet kan",
                #"schrijf een aanhalingsteken in een tekst als \", en tekst tussen aanhalingstekens"#
            )
        }
    }
}
