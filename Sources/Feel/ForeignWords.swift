import Diagnostics

/// What authors write in Dutch, or as in other languages, and what the rule language has for it.
enum ForeignWords {
    /// Words between and before conditions.
    static let operators = [
        "en": "and", "of": "or", "als": "if", "dan": "then", "anders": "else", "tussen": "between",
        "niet": "not",
        "elk": "every", "elke": "every", "ieder": "every", "iedere": "every", "sommige": "some", "AND": "and",
        "OR": "or", "NOT": "not", "is": "=", "groter": ">", "hoger": ">", "later": ">", "kleiner": "<",
        "lager": "<", "eerder": "<", "minstens": ">=", "hoogstens": "<=",
        "where": "[…]", "waarbij": "[…]", "bevat": "list contains(…)",
    ]

    /// Functions that are written without their parentheses: `count scholen`.
    private static let callable: Set = [
        "count", "sum", "min", "max", "not", "vastgelegd", "aanwezig", "ja", "nee", "lid", "betrokkene",
        "all", "any",
        "flatten", "werkdag", "specifiek", "meetbaar", "tijdgebonden", "smart",
    ]

    /// What to write instead of a word that stands where none can; nil when it is none of these.
    static func remedy(misplaced word: String) -> String? {
        if let instead = operators[word] { return "bedoelt u \"\(instead)\"?" }
        let units: Set = ["dag", "dagen", "week", "weken", "maand", "maanden", "jaar", "jaren"]
        return units.contains(word)
            ? "schrijf een duur: @\"P14D\" is 14 dagen, @\"P6W\" zes weken, @\"P1M\" een maand" : nil
    }

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
        default: name.wholeMatch(of: #/P\d+[DWMY]/#) == nil ? call(in: name) : "schrijf @\"\(name)\""
        }
    }

    /// A name that is a call without its parentheses.
    private static func call(in name: String) -> String? {
        let words = name.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2, callable.contains(words[0]) else { return nil }
        return "schrijf \(words[0])(\(VisibleText.name(words[1])))"
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
            return
                "vergelijk element voor element: some x in lijst satisfies x = …; of vraag list contains(lijst, waarde), of count(lijst)"
        }
        return nil
    }
}
