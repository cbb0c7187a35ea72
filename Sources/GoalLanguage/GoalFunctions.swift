public import Feel

/// The functions of the rule language that read goals and safety conditions.
public enum GoalFunctions {
    /// `specifiek`, `meetbaar`, `tijdgebonden`, `smart` and `soort voorwaarde`, all of a text.
    ///
    /// - Parameter reader: Gives what they are read with; asked for when the first text is read.
    /// - Returns: The functions.
    public static func all(
        _ reader: @escaping @Sendable () -> SentenceReader
    ) -> [FunctionDefinition] {
        let reading = TextReading { reader().letters(of: $0).bits }
        return letters(reading) + [
            .reading(
                "smart(tekst)",
                manual: """
                    Ja als de tekst van een doel specifiek, meetbaar en tijdgebonden is, aan de woorden te zien; nee als een \
                    daarvan ontbreekt. Zonder tekst: niet vastgelegd.
                    """, by: reading
            ) { $0 == Set(GoalLetter.allCases).bits },
            .naming(
                "soort voorwaarde(tekst)", among: ConditionReading.Kind.allCases.map(\.rawValue),
                manual: """
                    Wat een veiligheidsvoorwaarde is, aan de woorden te zien: "voorwaarde" (een blijvende toestand), "actie" \
                    (iemand moet iets doen) of "onduidelijk". Zonder tekst: niet vastgelegd.
                    """,
                by: TextReading { text in
                    UInt8(ConditionReading.Kind.allCases.firstIndex(of: reader().condition(text).kind) ?? 0)
                }),
        ]
    }

    private static func letters(_ reading: TextReading) -> [FunctionDefinition] {
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
                manual: (manuals[letter] ?? "") + " Zonder tekst: niet vastgelegd.", by: reading
            ) { $0 & letter.bit != 0 }
        }
    }
}

extension GoalLetter {
    /// The letter as a bit of its own.
    fileprivate var bit: UInt8 { 1 << UInt8(Self.allCases.firstIndex(of: self) ?? 0) }
}

extension Set<GoalLetter> {
    /// The letters as bits.
    fileprivate var bits: UInt8 { reduce(0) { $0 | $1.bit } }
}
