import CivilDates
import Diagnostics
import Findings
import Frameworks

/// What is said of the inputs of a check and of what they were tested against, whatever form the report has.
enum InputWords {
    /// The most files that are named.
    static let fileLimit = 20
    /// The most problems of one file that are shown.
    private static let problemLimit = 5
    /// That the check did not come to its end.
    static let interruptedLine = "Afgebroken: dit gaat alleen over de bestanden tot dat moment."

    /// The first problems of an input, and how many more there are.
    static func problems(of input: InputRecord) -> (shown: ArraySlice<Problem>, rest: String?) {
        let rest = input.problems.count - problemLimit
        return (
            input.problems.prefix(problemLimit),
            rest > 0 ? "en nog \(rest) \(rest == 1 ? "melding" : "meldingen")" : nil
        )
    }

    /// `en nog 3 bestanden`.
    static func rest(_ count: Int) -> String { "en nog \(count) \(count == 1 ? "bestand" : "bestanden")" }

    /// That a person decides.
    static let proposalLine =
        "De oordelen zijn een voorstel: een mens bevestigt ze of wijkt er met een reden van af."

    /// `12 bestanden`, `12 regels`, `12 bestanden en regels`.
    private static func inputCount(_ totals: InputTotals) -> String {
        let words =
            totals.lines == 0
            ? ("bestand", "bestanden")
            : totals.lines == totals.inputs ? ("regel", "regels") : ("", "bestanden en regels")
        return "\(totals.inputs) \(totals.inputs == 1 ? words.0 : words.1)"
    }

    /// `12 bestanden: 10 beoordeeld, 2 geweigerd; 3 waarschuwingen`.
    static func countLine(_ totals: InputTotals) -> String {
        let parts = [
            (totals.judged, "beoordeeld"), (totals.refused, "geweigerd"), (totals.failed, "mislukt"),
            (totals.skipped, "overgeslagen"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        let counts = parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
        let warnings = totals.warnings
        let end = warnings == 0 ? "" : "; \(warnings) \(warnings == 1 ? "waarschuwing" : "waarschuwingen")"
        return inputCount(totals) + counts + end + "."
    }

    /// What was tested against, on which day, and which files of settings had a say in it.
    static func line(for header: CheckHeader) -> String {
        let framework = header.framework
        let proposal = framework.status == .proposal ? ", voorstel" : ""
        let region =
            framework.region.map {
                ", regio \(VisibleText.escaped($0.title))\($0.status == .proposal ? " (voorstel)" : "")"
            } ?? ""
        return "Getoetst aan \(VisibleText.escaped(framework.title)) "
            + "(\(VisibleText.escaped(framework.id)) \(VisibleText.escaped(framework.version))\(proposal))\(region), "
            + "peildatum \(DutchWords.date(header.referenceDate))." + promoted(framework)
            + settings(header.settingsFiles)
    }

    /// A sentence that says which points decide in the region, with a blank before it; empty when there are none.
    private static func promoted(_ framework: FrameworkSource) -> String {
        let codes = framework.indicators.flatMap(\.promotedPoints).map(\.code.description)
        if codes.isEmpty { return "" }
        return
            " In deze regio \(codes.count == 1 ? "beslist" : "beslissen") ook mee: \(Enumeration.words(codes))."
    }

    /// A sentence behind the others, with a blank before it; empty when there are no such files.
    private static func settings(_ files: [String]) -> String {
        files.isEmpty ? "" : " Instellingen uit \(Enumeration.words(files.map { VisibleText.escaped($0) }))."
    }

    /// That no file of a kind was among the inputs.
    static func undeliveredLine(_ level: RequirementLevel) -> String {
        "Niet aangeleverd: een bestand van \(owner(level))."
    }

    /// The question that is open for it: what cannot be judged without.
    static func undeliveredQuestion(_ level: RequirementLevel, _ framework: FrameworkSource) -> String {
        let codes = framework.requirements.filter { $0.level == level }.map(\.code.description)
        return
            "Kunt u een bestand van \(owner(level)) aanleveren? Niet beoordeeld: \(Enumeration.words(codes))."
    }

    private static func owner(_ level: RequirementLevel) -> String {
        level == .institution ? "een instelling" : "het netwerk"
    }

    /// What became of an input, in Dutch.
    static func words(for status: InputRecord.Status) -> String {
        switch status {
        case .judged: "beoordeeld"
        case .refused: "geweigerd"
        case .failed: "mislukt"
        case .skipped: "overgeslagen"
        }
    }
}
