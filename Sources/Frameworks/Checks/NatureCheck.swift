import Diagnostics

/// The check that the keys of a requirement agree with who decides it.
enum NatureCheck {
    /// Reports keys that the nature forbids or demands.
    static func check(_ nature: RequirementNature, fields: Fields) {
        switch nature {
        case .mechanical:
            forbid([.refines, .decides, .refiningQuestions], word: "mechanisch", fields)
        case .signal:
            forbid([.refines, .decides], word: "een signaal", fields)
            if fields.has(.refiningQuestions) {
                _ = fields.items(.refiningQuestions, required: true)
            } else {
                fields.problems.report(
                    .nature, at: fields.place(of: .nature),
                    "\(fields.owner) is een signaal zonder \"nog te beoordelen\"",
                    remedy: "noem de vragen die een mens nog moet beantwoorden")
            }
        case .professional(let role):
            forbid([.metWhen, .questionWhen, .refiningQuestions], word: "professioneel", fields)
            check(role, fields)
        }
    }

    /// A question for a person is asked once, and when it is asked follows from what it refines.
    private static func check(_ role: RequirementNature.ProfessionalRole, _ fields: Fields) {
        switch role {
        case .refines:
            forbid(
                [.cases, .forEach, .applicableWhen, .dueFrom],
                word: "professioneel en verfijnt een andere eis",
                remedy: "zet het bij de eis die zij verfijnt, of schrijf \"beslist: ja\"", fields)
        case .decides:
            forbid(
                [.cases, .forEach, .dueFrom], word: "een vraag die een mens in een keer beantwoordt",
                remedy: "schrijf \"van toepassing als\", of maak er een signaal van", fields)
        }
    }

    /// Reports keys that do not go with the nature, which `word` names.
    private static func forbid(
        _ keys: [Key], word: String, remedy: String = "verwijder de sleutel of kies een andere \"aard\"",
        _ fields: Fields
    ) {
        for key in keys where fields.has(key) {
            fields.problems.report(
                .nature, at: fields.place(of: key),
                "\"\(key.rawValue)\" past niet: \(fields.owner) is \(word)",
                remedy: remedy)
        }
    }
}
