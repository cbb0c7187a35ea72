import Diagnostics

extension DossierReadingFault {
    /// The fault in the words of who fills in a workbook; one of something missing gets the path of that.
    func problemInWorkbook(at place: Place, path: String, _ format: DossierFormat?) -> Problem {
        var problem = problem(at: place, path: path, format: format)
        if let (message, remedy) = wordingInWorkbook {
            problem.message = message
            problem.remedy = remedy
        }
        if code == .missingElement { problem.path = path.isEmpty ? name : "\(path).\(name)" }
        return problem
    }

    /// What is wrong where a workbook has other words for it, and what to do now; nil where it has not.
    private var wordingInWorkbook: (message: String, remedy: String?)? {
        switch code {
        case .missingElement: ("deze cel is leeg, en dat mag niet", "vul een waarde in")
        case .nilNotAllowed:
            (
                "dit kan niet als onbekend worden vastgelegd",
                "vul een waarde in, of laat de cel leeg als dat mag"
            )
        case .invalidDate:
            (
                "de waarde is geen datum",
                others.isEmpty
                    ? "schrijf een bestaande dag (14-8-2026), of 2026-08 of 2026 als meer niet bekend is"
                    : "schrijf een bestaande dag, zoals 14-8-2026"
            )
        case .duplicateNumber:
            ("dit nummer staat bij dit dossier al op een andere rij", "geef deze rij een ander nummer")
        case .tooLarge:
            ("het dossier is groter dan \(Self.size(limit))", "neem samenvattingen op in plaats van bijlagen")
        default: nil
        }
    }
}
