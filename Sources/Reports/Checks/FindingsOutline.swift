import Findings

/// The findings in the order and under the headings of the published report.
///
/// What applied to no file is left out, and so is a heading with nothing below it.
struct FindingsOutline {
    /// A section: *Waarborgen van veiligheid*.
    struct Section {
        let title: String
        var paragraphs: [Paragraph]
    }

    /// A paragraph of a section: *Overdracht vanuit Veilig Thuis*.
    struct Paragraph {
        /// The heading; nil when it is that of the section.
        let title: String?
        /// *Wat gaat goed*.
        let good: [Finding]
        /// *Wat kan beter*.
        let improve: [Finding]
        /// Too little was judged to say.
        let undirected: [Finding]
    }

    /// The sections in order.
    let sections: [Section]
    /// What goes beyond the norm, in the order of the findings.
    let goodPractices: [String]

    /// Puts the findings of a check in order.
    init(_ summary: FindingsSummary) {
        var sections: [Section] = []
        var rest = summary.findings.filter(\.isApplicable)[...]
        while let first = rest.first {
            let own = rest.prefix { $0.section == first.section && $0.paragraph == first.paragraph }
            rest = rest.dropFirst(own.count)
            if sections.last?.title != first.section {
                sections.append(Section(title: first.section, paragraphs: []))
            }
            sections[sections.count - 1].paragraphs.append(
                Paragraph(
                    title: first.paragraph == first.section ? nil : first.paragraph,
                    good: own.filter { $0.direction == .good },
                    improve: own.filter { $0.direction == .improve },
                    undirected: own.filter { $0.direction == .none }))
        }
        self.sections = sections
        goodPractices = summary.findings.compactMap(\.goodPractice)
    }
}
