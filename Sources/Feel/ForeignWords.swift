/// What authors write in Dutch, or as in other languages, and what the rule language has for it.
enum ForeignWords {
    /// Words between and before conditions.
    static let operators = [
        "en": "and", "of": "or", "als": "if", "dan": "then", "anders": "else", "tussen": "between",
        "niet": "not",
        "elk": "every", "elke": "every", "ieder": "every", "iedere": "every", "sommige": "some", "AND": "and",
        "OR": "or", "NOT": "not", "is": "=",
    ]

    /// Functions as other languages call them, in small letters, and what this one has for them.
    private static let functions: [String: String] = {
        let own = [
            "not": ["niet", "geen"], "count": ["aantal", "tel", "len", "length", "size", "lengte"],
            "sum": ["som", "totaal"], "list contains": ["bevat", "contains", "includes"], "all": ["alle"],
            "any": ["enige"],
            "vastgelegd": [
                "bestaat", "exists", "defined", "isdefined", "notnull", "isnotnull", "gevuld", "ingevuld",
                "heeft",
            ], "count(…) = 0": ["leeg", "empty", "isempty"], "not(vastgelegd(…))": ["isnull", "isblank"],
            "min": ["minimum", "laagste"], "max": ["maximum", "hoogste"], "date": ["datum"],
            "duration": ["duur"],
        ]
        let advice = [
            "schrijf peildatum, zonder haakjes": ["now", "today", "vandaag", "nu"],
            "schrijf concatenate(lijst, [waarde])": ["append", "add"],
            "deel de som door het aantal: sum(…) / count(…)": ["avg", "average", "mean", "gemiddelde"],
            "schrijf if … then … else …": ["als", "if", "iif"],
        ]
        var remedies: [String: String] = [:]
        for (word, others) in own { for other in others { remedies[other] = "bedoelt u \"\(word)\"?" } }
        for (text, others) in advice { for other in others { remedies[other] = text } }
        return remedies
    }()

    /// What to write instead of a function that does not exist; nil when it is none of another language.
    static func remedy(calling name: String) -> String? { functions[name.lowercased()] }

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
