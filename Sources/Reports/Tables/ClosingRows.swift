import CivilDates
import Diagnostics
import Findings
import Frameworks

/// Makes the rows of the sheets that tell of all files together, once the check has ended.
struct ClosingRows {
    private let builder: InspectionBuilder

    /// Prepares the making.
    init(_ builder: InspectionBuilder) { self.builder = builder }

    /// The rows of a sheet; none on a sheet of files.
    func rows(_ sheet: ReportSheet) -> [[SheetCell]] {
        switch sheet {
        case .findings: findings
        case .account: account
        case .verdicts, .requirements, .worklist, .answers: []
        }
    }

    private var findings: [[SheetCell]] {
        guard builder.areResultsTold else { return [] }
        return FindingsOutline(builder.summary).sections.flatMap { section in
            section.paragraphs.flatMap { paragraph in
                (paragraph.good + paragraph.improve + paragraph.undirected).map { finding in
                    row(of: finding, [section.title, paragraph.title ?? section.title])
                }
            }
        }
    }

    private func row(of finding: Finding, _ headings: [String]) -> [SheetCell] {
        let (mark, words): (Mark, String) =
            switch finding.direction {
            case .good: (.positive, "gaat goed")
            case .improve: (.negative, "kan beter")
            case .none: (.undetermined, "nog geen richting")
            }
        let text =
            finding.direction == .none ? builder.sentences(of: finding) : builder.narrative(of: finding)
        let cells: [SheetCell] =
            (headings + [finding.title]).map(Self.text) + [.outcome(mark, words), Self.text(text)]
        guard builder.isInternal else { return cells }
        return cells + [
            Self.text(finding.requirements.map(\.description).joined(separator: ", ")),
            .number(finding.met), .number(finding.judged - finding.met), .number(finding.unknown),
            .number(finding.notApplicable),
        ]
    }

    /// What the check was made with and how, in the words of the report.
    private var account: [[SheetCell]] {
        let header = builder.header
        let document = builder.document
        var rows: [[SheetCell]] = [
            [.text("Titel"), Self.text(document.title)],
            [.text("Voor wie"), Self.text(document.subtitle.last ?? "")],
            [.text("Programma"), .text(header.engine)],
            [
                .text("Kader"),
                Self.text("\(header.framework.title) (\(header.framework.id) \(header.framework.version))"),
            ],
            [.text("Vingerafdruk van het kader (SHA-256)"), .text(header.frameworkDigest)],
        ]
        if let region = header.framework.region {
            rows.append([.text("Regio"), Self.text("\(region.title) (\(region.status.rawValue))")])
        }
        rows.append([.text("Peildatum"), .day(header.referenceDate)])
        for section in document.sections where Self.accounting.contains(section.anchor) {
            rows += section.blocks.flatMap { Self.rows(of: $0, in: section) }
        }
        if builder.isInternal { rows += Self.legend }
        return rows
    }

    /// The sections of the report that say how it came about; the results only where there are none to tell.
    private static let accounting: Set = ["toegang", "resultaten", "bijlage-2"]

    private static func rows(
        of block: InspectionDocument.Block, in section: InspectionDocument.Section
    ) -> [[SheetCell]] {
        switch block {
        case .paragraph(let paragraph) where section.anchor != "resultaten":
            [[text(section.heading), text(paragraph)]]
        case .warning(let warning): [[text(section.heading), text(warning)]]
        case .list(let items) where section.anchor == "bijlage-2":
            items.map { [text(section.heading), text($0)] }
        case .table(let table) where section.anchor == "bijlage-2":
            table.rows.map { row in
                [
                    text("Parameter \(row.first ?? "")"),
                    text(
                        zip(table.header, row).dropFirst().map { "\($0): \($1)" }.joined(separator: "; ")),
                ]
            }
        default: []
        }
    }

    private static let legend: [[SheetCell]] = [
        Mark.positive, .provisional, .negative, .undetermined, .notApplicable,
    ].map { mark in [.text("Teken \(Sign(mark).text)"), .text(Sign.words(for: mark))] }

    private static func text(_ text: String) -> SheetCell { .text(VisibleText.escaped(text)) }
}
