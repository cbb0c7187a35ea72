import Diagnostics
import Frameworks
import Judging

/// What would change an outcome, as something to do.
enum TurningWords {
    /// `Leg vast: doelen[1].datumStreef (bestand:12:3, voor 4.B1.b)`.
    static func text(_ fact: TurningFact, file: String) -> String {
        let codes = "voor " + fact.requirements.map(\.description).joined(separator: ", ")
        let place = fact.line == 0 ? "" : "\(Place(file: file, line: fact.line, column: fact.column)), "
        return "\(verb(fact.action)): \(VisibleText.escaped(fact.subject)) (\(place)\(codes))"
    }

    private static func verb(_ action: TurningFact.Action) -> String {
        switch action {
        case .record: "Leg vast"
        case .change: "Pas aan"
        case .add: "Voeg toe"
        case .remove: "Haal weg"
        case .answer: "Beantwoord"
        }
    }
}
