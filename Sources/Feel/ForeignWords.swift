/// What authors write in Dutch, or as in other languages, and what the rule language has for it.
enum ForeignWords {
    /// Words between and before conditions.
    static let operators = [
        "en": "and", "of": "or", "als": "if", "dan": "then", "anders": "else", "tussen": "between",
        "niet": "not",
        "elk": "every", "elke": "every", "ieder": "every", "iedere": "every", "sommige": "some", "AND": "and",
        "OR": "or", "NOT": "not", "is": "=",
    ]

    /// Functions.
    static let functions = [
        "niet": "not", "aantal": "count", "tel": "count", "som": "sum", "bevat": "list contains",
        "alle": "all",
        "leeg": "count(…) = 0",
    ]

    /// What to write instead of a name that nothing has; nil when it is no such word.
    static func remedy(naming name: String) -> String? {
        switch name {
        case "waar": "schrijf true"
        case "onwaar": "schrijf false"
        case "ja", "nee": "schrijf \(name)(…), met het veld tussen de haakjes"
        case "vandaag": "schrijf peildatum"
        default: name.wholeMatch(of: #/P\d+[DWMY]/#) == nil ? nil : "schrijf @\"\(name)\""
        }
    }

    /// How two things of these kinds can be compared; nil when there is nothing to say.
    static func remedy(comparing kinds: Set<String>) -> String? {
        if kinds.contains("een datum"), !kinds.isDisjoint(with: ["een getal", "een tekst"]) {
            return "een dag schrijft u als @\"2019-03-01\""
        }
        if kinds == ["een duur in dagen", "een duur in maanden"] {
            return "tel de maanden bij de eerste dag op, en vergelijk die dag met de laatste"
        }
        if kinds.count(where: { $0.hasPrefix("een lijst") }) == 1, kinds.count == 2 {
            return "vraag list contains(lijst, waarde), of count(lijst) voor hoeveel het er zijn"
        }
        return nil
    }
}
