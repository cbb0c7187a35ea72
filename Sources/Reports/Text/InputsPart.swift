import CivilDates
import Diagnostics
import Findings
import Frameworks

/// How many inputs became what, what they were tested against, and the files that were not judged.
struct InputsPart {
    /// The most files that are named.
    static let fileLimit = 20
    /// The most problems of one file that are shown.
    static let problemLimit = 5

    let header: CheckHeader
    let totals: InputTotals
    /// The files that were not judged or that have warnings, at most `fileLimit`, in order.
    let noted: [InputRecord]
    /// How many such files are not among them.
    let omitted: Int
    let undelivered: [RequirementLevel]
    /// The systems that may not deliver what their dossiers lack.
    var gaps: [DeliveryGap] = []
    /// Whether the check was interrupted.
    var isInterrupted = false

    /// Writes the summary.
    func write(to page: inout TextPage) {
        page.paragraph(Self.countLine(totals), style: .strong)
        if isInterrupted {
            page.paragraph("Afgebroken: dit gaat alleen over de bestanden tot dat moment.", style: .improve)
        }
        page.paragraph(Self.line(for: header))
        page.paragraph(Self.proposalLine)
        for level in undelivered { page.paragraph(Self.undeliveredLine(level, header.framework)) }
        DeliveryPart(gaps: gaps).write(to: &page)
        guard !noted.isEmpty else { return }
        page.gap()
        page.heading("Bij de bestanden")
        for input in noted { write(input, to: &page) }
        if omitted > 0 { page.line("  en nog \(omitted) \(omitted == 1 ? "bestand" : "bestanden")") }
    }

    private func write(_ input: InputRecord, to page: inout TextPage) {
        page.paragraph(
            "\(input.place): \(Self.words(for: input.status))", indent: 2, hanging: 2,
            style: input.status == .judged || input.status == .skipped ? nil : .improve)
        for problem in input.problems.prefix(Self.problemLimit) {
            page.paragraph(problem.description, indent: 4, hanging: 2)
            for line in problem.excerpt?.split(separator: "\n") ?? [] { page.line("    " + line) }
        }
        let rest = input.problems.count - Self.problemLimit
        if rest > 0 { page.line("    en nog \(rest) \(rest == 1 ? "melding" : "meldingen")") }
    }

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

    /// What was tested against, and on which day.
    static func line(for header: CheckHeader) -> String {
        let framework = header.framework
        let proposal = framework.status == .proposal ? ", voorstel" : ""
        let region = framework.region.map { ", regio \(VisibleText.escaped($0.title))" } ?? ""
        return "Getoetst aan \(VisibleText.escaped(framework.title)) "
            + "(\(VisibleText.escaped(framework.id)) \(VisibleText.escaped(framework.version))\(proposal))\(region), "
            + "peildatum \(DutchWords.date(header.referenceDate))."
    }

    /// What was not judged because no file of its kind was among the inputs.
    static func undeliveredLine(_ level: RequirementLevel, _ framework: FrameworkSource) -> String {
        let codes = framework.requirements.filter { $0.level == level }.map(\.code.description)
        let kind = level == .institution ? "een instelling" : "het netwerk"
        return "Niet aangeleverd: een bestand van \(kind). Niet beoordeeld: \(Enumeration.words(codes))."
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
