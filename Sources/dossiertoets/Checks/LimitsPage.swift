import Checking
import DossierReading
import Feel
import Judging

/// Every limit a dossier is held to, in Dutch.
enum LimitsPage {
    /// One limit per line.
    static var text: String {
        let limits = ReadingLimits.standard
        let lines = [
            (
                "grootte van een dossier (bestand, regel, onderdeel van een archief)",
                size(limits.dossierBytes)
            ),
            ("lengte van een tekst", size(limits.textBytes)),
            ("elementen in elkaar", number(limits.depth)),
            ("attributen en naamruimten van een element", number(limits.attributes)),
            ("lengte van een tag", size(limits.tagBytes)),
            ("meldingen per dossier die worden getoond", number(limits.shownProblems)),
            ("fouten waarna het lezen van een dossier stopt", number(limits.problems)),
            ("stappen van de regels per dossier", number(Workspace.stepLimit)),
            ("gegevens die één regel bekijkt", number(Workspace.evidenceLimit)),
            ("onderdelen die bij een eis worden opgenomen", number(RequirementJudgement.itemLimit)),
        ]
        let width = lines.map { $0.1.count }.max() ?? 0
        let listed = lines.map { label, value in
            "  \(String(repeating: " ", count: width - value.count))\(value)  \(label)"
        }
        return """
            Wat een dossier hoogstens mag bevatten. Alles wordt geteld, niets wordt op tijd afgebroken: hetzelfde \
            dossier geeft overal dezelfde uitkomst.


            """ + listed.joined(separator: "\n") + "\n"
    }

    /// `8 MiB`, `8 KiB`.
    private static func size(_ bytes: Int) -> String {
        bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : "\(bytes >> 10) KiB"
    }

    /// `20.000.000`.
    private static func number(_ value: Int) -> String {
        let digits = Array(String(value))
        return digits.enumerated().reduce(into: "") { text, digit in
            if digit.offset > 0 && (digits.count - digit.offset).isMultiple(of: 3) { text.append(".") }
            text.append(digit.element)
        }
    }
}
