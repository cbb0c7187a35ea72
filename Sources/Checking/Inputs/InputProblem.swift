public import Diagnostics
import DossierReading
import Frameworks

/// What is said about inputs that are no dossier at all, or a dossier for the second time.
public enum InputProblem {
    /// Something in a folder that is left out.
    static func skipped(_ reason: Input.SkipReason, _ place: Place) -> Problem {
        let message =
            switch reason {
            case .hidden: "verborgen bestand of verborgen map, overgeslagen"
            case .link: "koppeling naar een ander bestand, overgeslagen"
            case .special: "geen gewoon bestand, overgeslagen"
            case .otherKind: "geen bestandssoort waarin een dossier staat, overgeslagen"
            }
        return Problem(.warning, code: reason.rawValue, place: place, message: message)
    }

    /// A path behind which nothing stands.
    static func missing(_ place: Place) -> Problem {
        Problem(
            .error, code: "niet-gevonden", place: place,
            message: "hier staat geen bestand of map",
            remedy: "controleer het pad")
    }

    /// A line that a stream does not have.
    static func missingLine(_ place: Place) -> Problem {
        Problem(
            .error, code: "niet-gevonden", place: place, message: "op deze regel staat geen dossier",
            remedy: "controleer het nummer van de regel")
    }

    /// Many dossiers where one is asked for.
    static func holdsMany(_ format: InputFormat, _ place: Place) -> Problem {
        let (message, example) =
            format == .zip
            ? ("dit is een archief met meer bestanden", "\(place)/dossier.xml")
            : ("hier staan meer dossiers in, één op elke regel", "\(place):12")
        return Problem(
            .error, code: "meer-dossiers", place: place, message: message,
            remedy:
                "noem het dossier zoals check het noemt achter Bestand, bijvoorbeeld \(example), of zeg welk met --kenmerk"
        )
    }

    /// A folder whose content stays unknown.
    static func unreadable(_ place: Place) -> Problem {
        Problem(
            .error, code: "map-onleesbaar", place: place, message: "de map is niet te lezen",
            remedy: "controleer of u haar mag lezen")
    }

    /// A name with bytes that are no UTF-8.
    static func misnamed(_ place: Place) -> Problem {
        Problem(
            .error, code: "bestandsnaam", place: place,
            message: "in de naam staan tekens die geen UTF-8 zijn",
            remedy: "geef het bestand of de map een andere naam")
    }

    /// The same dossier for the second time, with the same content.
    static func repeated(_ place: Place, first: Place) -> Problem {
        Problem(
            .warning, code: "dubbel-dossier", place: place,
            message: "hetzelfde dossier als \(first), overgeslagen")
    }

    /// The same id on another dossier.
    public static func sameId(_ place: Place, first: Place) -> Problem {
        Problem(
            .error, code: "dubbel-kenmerk", place: place,
            message: "het kenmerk staat ook in \(first), en dat is niet hetzelfde bestand",
            remedy: "lever elk dossier één keer, of geef elk dossier een eigen kenmerk")
    }

    /// A file that is named as another kind than it is.
    static func otherKind(_ place: Place, wanted: RequirementLevel, found: String) -> Problem {
        let (option, owner) =
            wanted == .network ? ("--network", "het netwerk") : ("--institution", "de instelling")
        return Problem(
            .error, code: "andere-soort", place: place,
            message: "dit is een \(found), geen \(wanted.rawValue)",
            remedy: "noem het zonder \(option), of noem het bestand van \(owner)")
    }

    /// A reference date before the export: later facts do not count, but not every value has a day of its own.
    static func earlierThanExport(_ place: Place) -> Problem {
        Problem(
            .warning, code: "peildatum-voor-export", place: place,
            message:
                "de peildatum ligt voor de export: wat van na de peildatum is, telt niet mee, maar wat geen eigen dag "
                + "heeft, is zoals bij de export",
            remedy: "kies een peildatum op of na de dag van de export, of lever een eerdere export")
    }
}
