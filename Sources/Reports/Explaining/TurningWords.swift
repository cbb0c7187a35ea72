import Diagnostics
import Frameworks
import Judging

/// What would change an outcome, as something to do.
enum TurningWords {
    /// `Leg vast, als het zo is: doelen[1].datumStreef (bestand:12:3, voor 4.B1.b)`.
    static func text(_ fact: TurningFact, file: String) -> String {
        let codes = "voor " + fact.requirements.map(\.description).joined(separator: ", ")
        let place = fact.line == 0 ? "" : "\(Place(file: file, line: fact.line, column: fact.column)), "
        return "\(verb(fact.action)): \(VisibleText.escaped(fact.subject)) (\(place)\(codes))"
    }

    private static func verb(_ action: TurningFact.Action) -> String {
        switch action {
        case .record: "Leg vast, als het zo is"
        case .change: "Ga na of dit klopt"
        case .add: "Vul aan, als het er is"
        case .remove: "Ga na of dit meetelt"
        case .answer: "Beantwoord"
        }
    }
}
