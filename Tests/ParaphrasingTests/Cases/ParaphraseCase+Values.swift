extension ParaphraseCase {
    /// Values, parameters and lists by themselves.
    static let values: [ParaphraseCase] = [
        ParaphraseCase("doelen[is meetbaar(item)]", "De doelen waarvoor ‘is meetbaar’ geldt."),
        ParaphraseCase("doelen[not(is meetbaar(item))]", "De doelen waarvoor ‘is meetbaar’ niet geldt."),
        ParaphraseCase("doelen[1]", "Het eerste van de doelen."),
        ParaphraseCase("doelen[-1]", "Het laatste van de doelen."),
        ParaphraseCase("doelen[3]", "Nummer 3 van de doelen."),
        ParaphraseCase("doelen[-2]", "Nummer 2 van achteren van de doelen."),
        ParaphraseCase("doelen.acties", "De acties van de doelen."),
        ParaphraseCase("evaluaties.datum", "De dag van de evaluatie van elk van de evaluaties."),
        ParaphraseCase("true", "Dit geldt altijd."),
        ParaphraseCase("false", "Dit geldt nooit."),
        ParaphraseCase("null", "Niets."),
        ParaphraseCase("[1, 2, 3]", "Eén, twee en drie."),
        ParaphraseCase("\"tekst\"", "“tekst”."),
        ParaphraseCase("@\"P3M\"", "3 maanden."),
        ParaphraseCase("@\"P2W\"", "14 dagen."),
        ParaphraseCase("@\"2026-03-02\"", "2 maart 2026."),
        ParaphraseCase("3.5", "3,5."),
        ParaphraseCase("kader.jaren", "2 jaar (kader.jaren)."),
    ]
}
