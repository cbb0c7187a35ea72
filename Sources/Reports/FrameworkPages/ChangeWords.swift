import Findings
import Frameworks

/// What changes of a framework are called, the same in every form of the page.
enum ChangeWords {
    /// The heading of the section.
    static func heading(of framework: FrameworkSource) -> String {
        framework.region.map { "Wat regio \($0.title) verandert" } ?? "Wat is veranderd"
    }

    /// What the changes are worth: proposed or in force, and what decides.
    static func lines(_ changes: FrameworkChanges, _ framework: FrameworkSource) -> [String] {
        guard let region = framework.region else { return [] }
        let status =
            switch region.status {
            case .proposal: "Deze afspraken zijn een voorstel: zij zijn nog niet van kracht."
            case .inForce: "Deze afspraken zijn van kracht."
            }
        let codes = changes.promoted.map(\.code.description)
        let deciding =
            codes.isEmpty
            ? "Toetspunten van de regio leiden tot bevindingen; geen ervan telt mee in het oordeel."
            : "Toetspunten leiden tot bevindingen. In deze regio \(codes.count == 1 ? "telt" : "tellen") "
                + "ook mee in het oordeel: \(Enumeration.words(codes))."
        return [status, deciding]
    }

    /// `3.R1 (afspraak van de regio, artikel 2)`.
    static func promoted(_ point: RequirementSource) -> String {
        "\(point.code) (\(point.promotion?.decision ?? ""))"
    }

    /// What is said when a region changes nothing that is shown.
    static let nothing = "In wat hier staat, verandert de regio niets."

    /// `termijnPlan: 30 dagen in plaats van 6 weken (de opdrachtregel)`.
    static func line(for change: FrameworkChanges.Parameter) -> String {
        let before = change.before.map { " in plaats van \(FrameworkWords.value(of: $0))" } ?? ""
        let changer = FrameworkWords.changer(change.now.origin).map { " (\($0))" } ?? ""
        return "\(change.now.name): \(FrameworkWords.value(of: change.now))\(before)\(changer)"
    }

    /// `1.R1 Is er …? (onderwerp: …)`.
    static func line(for point: RequirementSource, in sheet: FrameworkSheet) -> String {
        let topics = sheet.topics(of: point.code).map(\.title)
        let behind =
            topics.isEmpty
            ? "" : " (\(topics.count == 1 ? "onderwerp" : "onderwerpen"): \(topics.joined(separator: "; ")))"
        return "\(point.code) \(point.question)\(behind)"
    }

    /// `Korte lijnen: ook 12.R1, 12.R2`.
    static func line(for feed: FrameworkChanges.Feed) -> String {
        "\(feed.topic.title): ook \(feed.codes.map(\.description).joined(separator: ", "))"
    }
}
