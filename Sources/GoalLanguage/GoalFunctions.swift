public import Feel

/// The functions of the rule language that read goals and safety conditions.
public enum GoalFunctions {
    /// `specifiek`, `meetbaar`, `tijdgebonden`, `smart` and `soort voorwaarde`, all of a text.
    public static func all(_ reader: SentenceReader) -> [FunctionDefinition] {
        letters(reader) + [
            .reading(
                "smart(tekst)",
                manual: """
                    Ja als de tekst van een doel specifiek, meetbaar en tijdgebonden is, aan de woorden te zien; nee als een \
                    daarvan ontbreekt. Zonder tekst: niet vastgelegd.
                    """
            ) { reader.letters(of: $0).count == GoalLetter.allCases.count },
            .naming(
                "soort voorwaarde(tekst)", among: ConditionReading.Kind.allCases.map(\.rawValue),
                manual: """
                    Wat een veiligheidsvoorwaarde is, aan de woorden te zien: "voorwaarde" (een blijvende toestand), "actie" \
                    (iemand moet iets doen) of "onduidelijk". Zonder tekst: niet vastgelegd.
                    """
            ) { text in
                ConditionReading.Kind.allCases.firstIndex(of: reader.condition(text).kind) ?? 0
            },
        ]
    }

    private static func letters(_ reader: SentenceReader) -> [FunctionDefinition] {
        let manuals: [GoalLetter: String] = [
            .specific:
                "Ja als de tekst van een doel zegt wie het doet of meemaakt en wat er dan concreet gebeurt of te zien is.",
            .measurable:
                "Ja als de tekst van een doel zegt hoe vaak of hoeveel, of een eindtoestand die er is of niet.",
            .timeBound:
                "Ja als de tekst van een doel zegt wanneer het is bereikt; hoe vaak iets gebeurt, is geen termijn.",
        ]
        return GoalLetter.allCases.map { letter in
            .reading(
                "\(letter.rawValue)(tekst)",
                manual: (manuals[letter] ?? "") + " Zonder tekst: niet vastgelegd."
            ) { reader.letters(of: $0).contains(letter) }
        }
    }
}
