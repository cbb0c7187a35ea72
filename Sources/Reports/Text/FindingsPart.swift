import Diagnostics
import Findings
import Frameworks

/// What goes well, what can be better and what was judged too little, per section of the report.
struct FindingsPart {
    let summary: FindingsSummary
    let framework: FrameworkSource

    /// Writes the findings.
    func write(to page: inout TextPage) {
        let outline = FindingsOutline(summary)
        guard !outline.sections.isEmpty else { return }
        page.gap()
        page.heading("Bevindingen")
        for section in outline.sections {
            for paragraph in section.paragraphs {
                page.gap()
                let titles = [section.title, paragraph.title].compactMap(\.self)
                page.heading(VisibleText.escaped(titles.joined(separator: ": ")), indent: 2)
                write(paragraph.good, "Wat gaat goed", .good, to: &page)
                write(paragraph.improve, "Wat kan beter", .improve, to: &page)
                writeUndirected(paragraph.undirected, to: &page)
            }
        }
        writeGoodPractices(outline.goodPractices, to: &page)
    }

    /// What goes beyond the norm.
    private func writeGoodPractices(_ practices: [String], to page: inout TextPage) {
        guard !practices.isEmpty else { return }
        page.gap()
        page.heading("Goede voorbeelden", indent: 2)
        for practice in practices {
            page.paragraph("– " + VisibleText.escaped(practice), indent: 4, hanging: 2)
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
                "\(FindingWords.files(finding.level)): \(FindingWords.ids(finding.dossiers))", indent: 8,
                hanging: 2,
                style: .faint)
            writeGroups(finding, to: &page)
            if !finding.exceptions.isEmpty {
                page.paragraph(
                    "Let op: \(FindingWords.ids(finding.exceptions))", indent: 8, hanging: 2, style: .open)
            }
        }
    }

    /// The parameters the finding leans on, each with its value and where that comes from.
    private func writeParameters(_ finding: Finding, to page: inout TextPage) {
        let used = FindingWords.parameters(of: finding, in: framework)
        guard !used.isEmpty else { return }
        page.paragraph(
            "Parameters: \(VisibleText.escaped(used.joined(separator: "; ")))", indent: 8, hanging: 2,
            style: .faint)
    }

    /// How it fared group by group.
    private func writeGroups(_ finding: Finding, to page: inout TextPage) {
        guard let path = summary.groupedBy, !finding.groups.isEmpty else { return }
        page.paragraph(
            "Naar \(path): \(FindingWords.groups(finding.groups))", indent: 8, hanging: 2, style: .faint)
    }

    private func writeUndirected(_ findings: [Finding], to page: inout TextPage) {
        guard !findings.isEmpty else { return }
        page.gap()
        page.paragraph("Te weinig beoordeeld voor een richting", indent: 4, style: .open)
        for finding in findings {
            page.paragraph(
                "\(VisibleText.escaped(finding.title)): \(VisibleText.escaped(FindingWords.counts(finding)))",
                indent: 6, hanging: 2)
        }
    }
}
