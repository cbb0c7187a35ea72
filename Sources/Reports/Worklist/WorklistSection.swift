import CivilDates
import Findings
import Frameworks

/// The points of one dossier on a page: a table, a group of rows for each kind.
struct WorklistSection {
    private static let header = [
        "Eis", "Wat", "Aan zet", "Wanneer", "Waar in het dossier", "Wat het verandert",
    ]

    private let dossier: WorkDossier
    private let name: String
    private let today: CivilDay

    /// Takes a dossier.
    ///
    /// - Parameters:
    ///   - dossier: The dossier.
    ///   - name: What links lead to.
    ///   - today: The reference date that was asked for.
    init(_ dossier: WorkDossier, name: String, today: CivilDay) {
        self.dossier = dossier
        self.name = name
        self.today = today
    }

    /// The part of the page.
    var text: String {
        let groups = WorkUrgency.allCases.compactMap { urgency -> String? in
            let items = dossier.items.filter { $0.urgency == urgency }
            guard !items.isEmpty else { return nil }
            let title = HTMLText.escaped("\(urgency.title) (\(items.count))")
            return
                "<tr role=\"row\" class=\"kind\"><th scope=\"rowgroup\" role=\"rowheader\" colspan=\"\(Self.header.count)\">"
                + "\(title)</th></tr>\n" + items.map(row).joined(separator: "\n")
        }
        return SheetPage.section(
            name, "\(dossier.title): \(WorkWords.points(dossier.items.count))",
            SheetPage.paragraph("Bestand \(dossier.place)", "quiet")
                + HTMLText.table(
                    "De punten van \(dossier.title), meest dringend eerst", hidesCaption: true, kind: "work",
                    Self.header, groups))
    }

    private func row(_ item: WorkItem) -> String {
        let mark: Mark = item.urgency <= .now ? .negative : .undetermined
        let places = WorkPlaces(item).lines.map {
            "<li>\(HTMLText.escaped($0).replacing(".", with: ".<wbr>").replacing("[", with: "<wbr>["))</li>"
        }
        return HTMLText.row(
            Self.header,
            [
                "<span aria-hidden=\"true\">\(HTMLText.escaped(Sign(mark).text))</span> \(HTMLText.escaped(item.code.description))",
                "<p>\(HTMLText.escaped(item.text))</p>"
                    + "<p class=\"quiet\">Norm: “\(HTMLText.escaped(item.norm))”</p>",
                HTMLText.escaped(WorkWords.capitalised(item.doer)),
                HTMLText.escaped(
                    WorkWords.term(item, on: today).map(WorkWords.capitalised) ?? "Geen termijn"),
                places.isEmpty ? "–" : "<ul class=\"places\">\(places.joined())</ul>",
                HTMLText.escaped(WorkWords.capitalised(item.effect)),
            ])
    }
}
