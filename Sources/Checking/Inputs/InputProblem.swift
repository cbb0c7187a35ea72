import Diagnostics

/// What is said about inputs that are no dossier at all, or a dossier for the second time.
enum InputProblem {
    /// Something in a folder that is left out.
    static func skipped(_ reason: Input.SkipReason, _ path: String) -> Problem {
        let message =
            switch reason {
            case .hidden: "verborgen bestand of verborgen map, overgeslagen"
            case .link: "koppeling naar een ander bestand, overgeslagen"
            case .special: "geen gewoon bestand, overgeslagen"
            case .otherKind: "geen bestandssoort waarin een dossier staat, overgeslagen"
            }
        return Problem(.warning, code: reason.rawValue, place: Place(file: path), message: message)
    }

    /// A path behind which nothing stands.
    static func missing(_ path: String) -> Problem {
        Problem(
            .error, code: "niet-gevonden", place: Place(file: path),
            message: "hier staat geen bestand of map",
            remedy: "controleer het pad")
    }

    /// A folder whose content stays unknown.
    static func unreadable(_ path: String) -> Problem {
        Problem(
            .error, code: "map-onleesbaar", place: Place(file: path), message: "de map is niet te lezen",
            remedy: "controleer of u haar mag lezen")
    }

    /// A name with bytes that are no UTF-8.
    static func misnamed(_ path: String) -> Problem {
        Problem(
            .error, code: "bestandsnaam", place: Place(file: path),
            message: "in de naam staan tekens die geen UTF-8 zijn",
            remedy: "geef het bestand of de map een andere naam")
    }

    /// The same dossier for the second time, with the same content.
    static func repeated(_ path: String, first: String) -> Problem {
        Problem(
            .warning, code: "dubbel-dossier", place: Place(file: path),
            message: "hetzelfde dossier als \(VisibleText.escaped(first)), overgeslagen")
    }

    /// The same id on another dossier.
    static func sameId(_ path: String, first: String) -> Problem {
        Problem(
            .error, code: "dubbel-kenmerk", place: Place(file: path),
            message: "het kenmerk staat ook in \(VisibleText.escaped(first)), met een andere inhoud",
            remedy: "lever elk dossier één keer, of geef elk dossier een eigen kenmerk")
    }

    /// A reference date before the export: later facts are in the dossier and count.
    static func earlierThanExport(_ path: String) -> Problem {
        Problem(
            .warning, code: "peildatum-voor-export", place: Place(file: path),
            message: "de peildatum ligt voor de export, feiten van na de peildatum tellen mee",
            remedy: "kies een peildatum op of na de dag van de export, of lever een eerdere export")
    }
}
