import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging

/// What would change an outcome, as something to do.
enum TurningWords {
    /// What is said above the list.
    static func heading(_ list: TurningList) -> String {
        let facts = list.facts.filter { $0.action != .answer }
        let isAsking = facts.count < list.facts.count
        if list.facts.isEmpty { return "Er is niets gevonden wat de uitkomst verandert." }
        if facts.isEmpty {
            return "Dit dossier laat zien wat het kan; deze vragen kan alleen een mens beantwoorden:"
        }
        guard list.isEnough else {
            return
                "Een begin van wat er ontbreekt; wat samen genoeg is, is niet gevonden. Leg alleen vast wat zo is:"
        }
        let subject =
            facts.count == 1
            ? "Met dit ene gegeven erbij" : "Met deze \(DutchWords.number(facts.count)) gegevens erbij"
        let outcome = isAsking ? "hangt het oordeel alleen nog van de vragen af" : "is de indicator positief"
        let need = facts.count == 1 ? "" : ", en zonder een ervan is het te weinig"
        let doubt =
            facts.contains { $0.action == .change }
            ? " Wat er staat, hoeft niet onjuist te zijn: ga het na." : ""
        return
            "\(subject) \(outcome). Dat is nagerekend\(need). Er kunnen meer wegen zijn. Leg alleen vast wat zo is.\(doubt)"
    }

    /// `Leg vast, als het zo is: doelen[1].datumStreef (bestand:12:3, voor 4.B1.b)`.
    static func text(_ fact: TurningFact, file: String) -> String {
        let codes = "voor " + fact.requirements.map(\.description).joined(separator: ", ")
        let place = fact.line == 0 ? "" : "\(Place(file: file, line: fact.line, column: fact.column)), "
        return "\(instruction(fact)) (\(place)\(codes))"
    }

    /// `Leg vast: doelen[1].datumStreef`.
    static func instruction(_ fact: TurningFact) -> String {
        "\(verb(fact.action)): \(subject(of: fact))"
    }

    private static func subject(of fact: TurningFact) -> String {
        let subject = named(VisibleText.escaped(fact.subject), fact.value)
        let fields = fact.fields.map { field($0.name, $0.value) }
        if fields.isEmpty { return subject }
        return "\(subject), met \(fields.count == 1 ? "het veld" : "de velden") \(Enumeration.words(fields))"
    }

    /// `soort`, `soort (lokaal)`, `partij (bijvoorbeeld betrokkenen[2])`.
    private static func field(_ name: String, _ value: TurningFact.Value?) -> String {
        guard let value else { return name }
        return "\(name) (\(value.isExample ? "bijvoorbeeld " : "")\(value.text))"
    }

    /// `soort: lokaal`, `partij: bijvoorbeeld betrokkenen[2]`.
    private static func named(_ name: String, _ value: TurningFact.Value?) -> String {
        guard let value else { return name }
        return "\(name): \(value.isExample ? "bijvoorbeeld " : "")\(value.text)"
    }

    private static func verb(_ action: TurningFact.Action) -> String {
        switch action {
        case .record: "Leg vast"
        case .change: "Ga na of dit klopt"
        case .add: "Vul aan"
        case .answer: "Beantwoord"
        }
    }
}
