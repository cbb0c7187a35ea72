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
        case .professional:
            forbid([.metWhen, .questionWhen, .refiningQuestions], word: "professioneel", fields)
        }
    }

    /// Reports keys that do not go with the nature, which `word` names.
    static func forbid(_ keys: [Key], word: String, _ fields: Fields) {
        for key in keys where fields.has(key) {
            fields.problems.report(
                .nature, at: fields.place(of: key),
                "\"\(key.rawValue)\" past niet: \(fields.owner) is \(word)",
                remedy: "verwijder de sleutel of kies een andere \"aard\"")
        }
    }
}
