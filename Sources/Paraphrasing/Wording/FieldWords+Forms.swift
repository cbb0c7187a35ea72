extension FieldWords {
    /// The question that is answered once the field is recorded: `waarom het doel is vervallen`, `op welke dag …`.
    ///
    /// Nil when the documentation gives no question; it is then spoken of as a thing.
    var answers: String? {
        switch kind {
        case .question(let question): question
        case .whether(let clause): "of " + clause
        case .noun(let noun): Self.question(from: noun)
        case .other: nil
        }
    }

    /// `de dag waarop X` → `op welke dag X`; `de partij die X` → `welke partij X`; `het lid aan wie X` → `aan welk lid X`.
    private static func question(from noun: String) -> String? {
        let words = noun.split(separator: " ").map(String.init)
        guard words.count >= 4 else { return nil }
        let which = words[0] == "de" ? "welke" : "welk"
        let rest = words.dropFirst(3).joined(separator: " ")
        switch words[2] {
        case "die", "dat": return "\(which) \(words[1]) \(rest)"
        case "waarop" where words[1] == "dag": return "op \(which) dag \(rest)"
        case "aan", "met", "voor", "van", "over":
            guard words[3] == "wie", words.count > 4 else { return nil }
            return "\(words[2]) \(which) \(words[1]) \(words.dropFirst(4).joined(separator: " "))"
        default: return nil
        }
    }

    /// What the field holds, as a thing: `de dag waarop het doel is gesteld`, `degene aan wie wordt bericht`.
    ///
    /// - Parameter isList: Whether it holds more than one.
    /// - Returns: Nil when only the name can serve.
    func thing(isList: Bool) -> String? {
        switch kind {
        case .noun(let noun): noun
        case .question(let question): Self.thing(from: question, isList: isList)
        case .whether, .other: nil
        }
    }

    private static func thing(from question: String, isList: Bool) -> String? {
        let words = question.split(separator: " ").map(String.init)
        guard words.count > 1 else { return nil }
        let who = isList ? "degenen" : "degene"
        if words[0] == "wie" { return "\(who) die " + words.dropFirst().joined(separator: " ") }
        if words[1] == "wie" { return "\(who) \(question)" }
        if words[1] == "wanneer" { return "de dag \(question)" }
        return nil
    }
}

extension String {
    /// Whether the words end in a clause of their own, behind which a comma stands before the verb.
    var endsInClause: Bool {
        split(separator: " ").dropFirst().contains { word in
            ["die", "dat", "wie", "wanneer"].contains(word) || (word.hasPrefix("waar") && word.count > 5)
        }
    }
}
