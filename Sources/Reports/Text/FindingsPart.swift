import Diagnostics
import Findings
import Frameworks

/// What goes well, what can be better and what was judged too little, per section of the report.
struct FindingsPart {
    /// The most ids beneath one finding.
    static let idLimit = 10

    let summary: FindingsSummary
    let framework: FrameworkSource

    /// Writes the findings.
    func write(to page: inout TextPage) {
        let findings = summary.findings.filter(\.isApplicable)
        guard !findings.isEmpty else { return }
        page.gap()
        page.heading("Bevindingen")
        var sections: [String] = []
        for finding in findings where !sections.contains(finding.section) { sections.append(finding.section) }
        for section in sections {
            page.gap()
            page.heading(VisibleText.escaped(section), indent: 2)
            let own = findings.filter { $0.section == section }
            write(own.filter { $0.direction == .good }, "Wat gaat goed", .good, to: &page)
            write(own.filter { $0.direction == .improve }, "Wat kan beter", .improve, to: &page)
            writeUndirected(own.filter { $0.direction == .none }, to: &page)
        }
    }

    private func write(_ findings: [Finding], _ heading: String, _ style: TextStyle, to page: inout TextPage)
    {
        guard !findings.isEmpty else { return }
        page.gap()
        page.paragraph(heading, indent: 4, style: style)
        for finding in findings {
            page.heading(VisibleText.escaped(finding.title), indent: 6)
            page.paragraph(VisibleText.escaped(finding.text), indent: 8)
            let codes = finding.requirements.map(\.description).joined(separator: ", ")
            page.paragraph("Eisen: \(codes)", indent: 8, hanging: 2, style: .faint)
            writeParameters(finding, to: &page)
            page.paragraph(
                "\(Self.files(finding.level)): \(Self.ids(finding.dossiers))", indent: 8, hanging: 2,
                style: .faint)
            if !finding.exceptions.isEmpty {
                page.paragraph("Let op: \(Self.ids(finding.exceptions))", indent: 8, hanging: 2, style: .open)
            }
        }
    }

    /// The parameters the finding leans on, each with its value and where that comes from.
    private func writeParameters(_ finding: Finding, to page: inout TextPage) {
        let used = framework.parameters.filter { finding.parameters.contains($0.name) }.map { parameter in
            "\(parameter.name) \(FrameworkWords.value(of: parameter)) (\(FrameworkWords.words(for: parameter.origin)))"
        }
        guard !used.isEmpty else { return }
        page.paragraph(
            "Parameters: \(VisibleText.escaped(used.joined(separator: "; ")))", indent: 8, hanging: 2,
            style: .faint)
    }

    private static func files(_ level: RequirementLevel) -> String {
        switch level {
        case .dossier: "Dossiers"
        case .institution: "Instellingen"
        case .network: "Netwerken"
        }
    }

    private func writeUndirected(_ findings: [Finding], to page: inout TextPage) {
        guard !findings.isEmpty else { return }
        page.gap()
        page.paragraph("Te weinig beoordeeld voor een richting", indent: 4, style: .open)
        for finding in findings {
            page.paragraph(
                "\(VisibleText.escaped(finding.title)): \(Self.counts(finding))", indent: 6, hanging: 2)
        }
    }

    /// What was seen, for people who work with the dossiers: `1 voldaan, 1 niet voldaan, 2 niet te beoordelen`.
    private static func counts(_ finding: Finding) -> String {
        [
            (finding.met, "voldaan"), (finding.judged - finding.met, "niet voldaan"),
            (finding.unknown, "niet te beoordelen"), (finding.notApplicable, "niet van toepassing"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }

    private static func ids(_ ids: FileIDs) -> String {
        let shown = ids.prefix(idLimit).map { VisibleText.escaped($0) }.joined(separator: ", ")
        return ids.count > idLimit ? "\(shown) en nog \(ids.count - idLimit)" : shown
    }
}
