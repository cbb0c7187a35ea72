import CivilDates
import Frameworks
import Paraphrasing

/// An example in words, the same in every form of the page.
struct ExampleWords {
    /// What it shows.
    let name: String
    /// The outcome it must have.
    let outcome: String
    /// What it is judged on, and what a system cannot deliver: whole sentences.
    let circumstances: [String]
    /// What is recorded in its dossier; empty when nothing is.
    let dossier: [Paraphrase]

    /// Puts an example into words.
    init(_ example: ExampleSource, of requirement: RequirementSource, in sheet: FrameworkSheet) {
        name = example.name
        outcome = example.outcome.rawValue
        let iso = example.referenceDate?.text ?? sheet.exampleDate
        let day = PartialDate(iso: iso).map(DutchWords.date) ?? iso
        let undeliverable = example.undeliverable.map(\.text).joined(separator: ", ")
        circumstances =
            ["Peildatum: \(day)."]
            + (undeliverable.isEmpty ? [] : ["Het systeem kan niet leveren: \(undeliverable)."])
        dossier = sheet.paraphraser.summary(of: example.dossier, level: requirement.level)
    }

    /// What is said of a dossier in which nothing is recorded.
    static let empty = "In het dossier is niets vastgelegd."
}
