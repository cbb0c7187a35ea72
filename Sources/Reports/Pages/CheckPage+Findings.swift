import Findings
import Frameworks
import Judging

extension CheckPage {
    /// What goes well and what can be better, under the headings of the published report.
    func findings(_ summary: FindingsSummary) -> [PageBlock] {
        let outline = FindingsOutline(summary)
        guard !outline.sections.isEmpty else { return [] }
        var blocks: [PageBlock] = []
        for section in outline.sections {
            blocks.append(.heading(level: 2, section.title))
            for paragraph in section.paragraphs {
                if let title = paragraph.title { blocks.append(.heading(level: 3, title)) }
                blocks += group("Wat gaat goed", paragraph.good, summary)
                blocks += group("Wat kan beter", paragraph.improve, summary)
                guard !paragraph.undirected.isEmpty else { continue }
                blocks.append(.heading(level: 4, "Te weinig beoordeeld voor een richting"))
                blocks.append(
                    .list(paragraph.undirected.map { "\($0.title): \(FindingWords.counts($0))" }, .quiet))
            }
        }
        guard !outline.goodPractices.isEmpty else { return blocks }
        return blocks + [.heading(level: 2, "Goede voorbeelden"), .list(outline.goodPractices)]
    }

    private func group(_ heading: String, _ findings: [Finding], _ summary: FindingsSummary) -> [PageBlock] {
        guard !findings.isEmpty else { return [] }
        return [.heading(level: 4, heading)]
            + findings.flatMap { finding -> [PageBlock] in
                [
                    .heading(level: 5, finding.title), .paragraph(finding.text),
                    .list(details(of: finding, summary), .quiet),
                ]
            }
    }

    /// The norm, the parameters, the files and the groups behind a finding.
    private func details(of finding: Finding, _ summary: FindingsSummary) -> [String] {
        var lines = ["Eisen: " + finding.requirements.map(\.description).joined(separator: ", ")]
        let parameters = FindingWords.parameters(of: finding, in: framework)
        if !parameters.isEmpty { lines.append("Parameters: " + parameters.joined(separator: "; ")) }
        lines.append("\(FindingWords.files(finding.level)): \(FindingWords.ids(finding.dossiers))")
        if !finding.exceptions.isEmpty { lines.append("Let op: " + FindingWords.ids(finding.exceptions)) }
        if let path = summary.groupedBy, !finding.groups.isEmpty {
            lines.append("Naar \(path): \(FindingWords.groups(finding.groups))")
        }
        return lines
    }
}
