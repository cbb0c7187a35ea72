import Diagnostics

extension RequirementNature {
    /// The words of `aard`.
    private enum Word: String, CaseIterable {
        case mechanical = "mechanisch"
        case signal = "signaal"
        case professional = "professioneel"
    }

    /// The words of `aard`, in the order in which messages list them.
    static let words = Word.allCases.map(\.rawValue)
    /// The word for what the dossier decides.
    static let mechanicalWord = Word.mechanical.rawValue
    /// The word for what shows in the dossier and is judged by a person.
    static let signalWord = Word.signal.rawValue
    /// The word for what only a person can say.
    static let professionalWord = Word.professional.rawValue

    /// Reads `aard` with `verfijnt` and `beslist`; nil after a report.
    init?(of fields: Fields) {
        guard let word = fields.choice(.nature, of: Word.self) else { return nil }
        switch word {
        case .mechanical: self = .mechanical
        case .signal: self = .signal
        case .professional:
            let decides = fields.yesNo(.decides)
            if fields.has(.refines) == decides {
                fields.problems.report(
                    .nature, at: fields.place(of: .nature),
                    "\(fields.owner) is professioneel en heeft "
                        + (decides
                            ? "\"verfijnt\" en \"beslist\"" : "geen \"verfijnt\" en geen \"beslist: ja\""),
                    remedy: "kies er één")
                return nil
            }
            if decides {
                self = .professional(.decides)
            } else {
                guard let reference = fields.optionalReference(.refines) else { return nil }
                self = .professional(.refines(reference))
            }
        }
    }
}
