import Checking
import DossierReading
import Feel
import Judging

/// Every limit that what comes in is held to, in Dutch.
enum LimitsPage {
    /// Limits that belong together.
    private struct Group {
        let title: String
        let lines: [(label: String, value: String)]
    }

    /// One limit per line, in groups.
    static var text: String {
        let groups = [dossier(.standard), archive(.standard), rules]
        let width = groups.flatMap(\.lines).map(\.value.count).max() ?? 0
        let parts = groups.map { group in
            group.title + "\n"
                + group.lines.map { label, value in
                    "  \(String(repeating: " ", count: width - value.count))\(value)  \(label)\n"
                }.joined()
        }
        return """
            Alles wordt geteld, niets wordt op tijd afgebroken: hetzelfde dossier geeft overal dezelfde uitkomst.


            """ + parts.joined(separator: "\n")
    }

    private static func dossier(_ limits: ReadingLimits) -> Group {
        Group(
            title: "Wat een dossier hoogstens mag bevatten",
            lines: [
                ("in een bestand, een regel of een onderdeel van een archief", size(limits.dossierBytes)),
                ("in een tekst", size(limits.textBytes)),
                ("elementen, objecten en lijsten in elkaar", number(limits.depth)),
                ("attributen en naamruimten van een element", number(limits.attributes)),
                ("in een tag", size(limits.tagBytes)),
                ("meldingen die worden getoond; de overige worden geteld", number(limits.shownProblems)),
                ("fouten waarna het lezen stopt", number(limits.problems)),
            ])
    }

    private static func archive(_ limits: ReadingLimits) -> Group {
        Group(
            title: "Wat een zip-archief hoogstens mag bevatten",
            lines: [
                ("in het archief", size(limits.archiveBytes)),
                ("bestanden en mappen", number(limits.archiveEntries)),
                ("in de inhoudsopgave", size(limits.archiveDirectoryBytes)),
                ("in de naam van een bestand", size(limits.entryNameBytes)),
                ("keer zo groot uitgepakt als ingepakt", number(limits.archiveRatio)),
            ])
    }

    private static var rules: Group {
        Group(
            title: "Hoeveel de regels hoogstens doen; daarboven is er geen oordeel",
            lines: [
                ("stappen per dossier", number(Workspace.stepLimit)),
                ("gegevens die één regel bekijkt", number(Workspace.evidenceLimit)),
                ("gegevens waar de oordelen over een dossier op rusten", number(Judge.factLimit)),
                ("onderdelen van een eis die in een rapport staan", number(RequirementJudgement.itemLimit)),
            ])
    }

    /// `8 GiB`, `8 MiB`, `8 KiB`.
    private static func size(_ bytes: Int) -> String {
        if bytes >= 1 << 30 { return "\(bytes >> 30) GiB" }
        return bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : "\(bytes >> 10) KiB"
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
