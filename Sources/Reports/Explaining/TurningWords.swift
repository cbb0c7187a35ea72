import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging

/// What would change an outcome, as something to do.
enum TurningWords {
    /// What is said above the list.
    static func heading(_ list: TurningList) -> String {
        let facts = list.facts.filter { ![.answer, .reconsider].contains($0.action) }
        if list.facts.isEmpty { return "Er is niets gevonden wat de uitkomst verandert." }
        if facts.isEmpty { return headingOverPeople(list) }
        guard list.isEnough else {
            return
                "Een begin van wat er ontbreekt; wat samen genoeg is, is niet gevonden. Leg alleen vast wat zo is:"
        }
        let subject =
            facts.count == 1
            ? "Met dit ene gegeven erbij" : "Met deze \(DutchWords.number(facts.count)) gegevens erbij"
        let outcome =
            people(list).map { "hangt het oordeel alleen nog van \($0) af" } ?? "is de indicator positief"
        let need = facts.count == 1 ? "" : ", en zonder een ervan is het te weinig"
        let doubt =
            facts.contains { $0.action == .change }
            ? " Wat er staat, hoeft niet onjuist te zijn: ga het na." : ""
        return
            "\(subject) \(outcome). Dat is nagerekend\(need). Er kunnen meer wegen zijn. Een dag of getal moet bij de voorwaarde passen. Leg alleen vast wat zo is.\(doubt)"
    }

    /// What is said above questions and answers alone.
    private static func headingOverPeople(_ list: TurningList) -> String {
        let answers = list.facts.count { $0.action == .reconsider }
        if answers == 0 {
            return "Dit dossier laat zien wat het kan; deze vragen kan alleen een mens beantwoorden:"
        }
        if answers < list.facts.count {
            return "Dit dossier laat zien wat het kan; het oordeel hangt af van wat mensen antwoorden:"
        }
        return answers == 1
            ? "Een antwoord van een mens houdt het oordeel tegen; wat in het dossier staat, verandert dat niet:"
            : "Antwoorden van mensen houden het oordeel tegen; wat in het dossier staat, verandert dat niet:"
    }

    /// What of people the outcome hangs on, or nil.
    private static func people(_ list: TurningList) -> String? {
        let answers = list.facts.count { $0.action == .reconsider }
        let given = answers == 1 ? "het antwoord van een mens" : "de antwoorden van mensen"
        switch (answers > 0, list.facts.contains { $0.action == .answer }) {
        case (false, false): return nil
        case (false, true): return "de vragen"
        case (true, false): return given
        case (true, true): return "de vragen en \(given)"
        }
    }

    /// `Leg vast, als het zo is: doelen[1].datumStreef (bestand:12:3, voor 4.B1.b)`.
    static func text(_ fact: TurningFact, file: String) -> String {
        let codes = fact.requirements.map(\.description).joined(separator: ", ")
        let details = [
            fact.line == 0 ? nil : "\(Place(file: file, line: fact.line, column: fact.column))",
            codes.isEmpty ? nil : "voor \(codes)",
        ].compactMap(\.self)
        return details.isEmpty
            ? instruction(fact) : "\(instruction(fact)) (\(details.joined(separator: ", ")))"
    }

    /// `Leg vast: doelen[1].datumStreef`, `Ga na of het antwoord ‘niet voldaan’ nog klopt: Zijn de doelen gedeeld?`.
    static func instruction(_ fact: TurningFact) -> String {
        if fact.action == .reconsider {
            let given = fact.value.map { "het antwoord ‘\($0.text)’" } ?? "dit antwoord"
            return "Ga na of \(given) nog klopt: \(VisibleText.escaped(fact.subject))"
        }
        return "\(verb(fact.action)): \(subject(of: fact))"
    }

    private static func subject(of fact: TurningFact) -> String {
        let subject = named(VisibleText.escaped(fact.subject), fact.value)
        let fields = fact.fields.map { field($0.name, $0.value) }
        if fields.isEmpty { return subject }
        return
            "\(subject), met \(fields.count == 1 ? "het veld" : "de velden") \(Enumeration.words(fields, limit: .max))"
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
        case .change, .reconsider: "Ga na of dit klopt"
        case .add: "Vul aan"
        case .answer: "Beantwoord"
        }
    }
}
