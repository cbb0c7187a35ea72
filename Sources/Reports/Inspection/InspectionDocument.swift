import Findings

/// An inspection report as a document, whatever form it has; every text in it is plain and is shown literally.
struct InspectionDocument: Sendable {
    /// A part under a heading of the second level.
    struct Section: Sendable {
        /// The name by which links lead to it.
        let anchor: String
        /// The heading.
        let heading: String
        /// What stands below it.
        let blocks: [Block]
    }

    /// A part of a section.
    enum Block: Sendable {
        /// A heading, 3 or deeper.
        case heading(level: Int, String, anchor: String? = nil)
        /// A paragraph.
        case paragraph(String)
        /// A paragraph that must not be overlooked.
        case warning(String)
        /// A list of short texts.
        case list([String])
        /// A list of texts that are counted.
        case numbered([String])
        /// A finding.
        case finding(FindingPart)
        /// Places in dossiers behind a finding, which can be folded away.
        case evidence(heading: String, [String], rest: String?)
        /// A table.
        case table(Table)
        /// The matrix of files and indicators.
        case matrix(Matrix)
        /// Bars, which tell what a table tells.
        case bars(Bars)
        /// Moments of one dossier, which a table tells too.
        case timeline(id: String, DossierTimeline)
    }

    /// A finding: a short title and some sentences.
    struct FindingPart: Sendable {
        /// The name by which links lead to it.
        let anchor: String
        /// The short title.
        let title: String
        /// Which way it points.
        let direction: Direction
        /// The level of its heading.
        let level: Int
        /// The sentences.
        let text: String
        /// Codes, counts and parameters; empty in what everybody may read.
        let details: [String]
    }

    /// A table; the first cell of a row is its head.
    struct Table: Sendable {
        /// What it shows.
        let caption: String
        /// The heads of the columns.
        let header: [String]
        /// The rows.
        let rows: [[String]]
        /// What decides how wide its columns are; nil when they follow their texts.
        var kind: String?
    }

    /// The matrix of files and indicators.
    struct Matrix: Sendable {
        /// What it shows.
        let caption: String
        /// The number and the title of each indicator.
        let indicators: [(number: Int, title: String)]
        /// The rows.
        let rows: [MatrixRow]
    }

    /// Bars of parts, which tell what a table tells.
    struct Bars: Sendable {
        /// What they show.
        let caption: String
        /// The parts of every bar, with what they mean.
        let parts: [(part: BarPart, words: String)]
        /// The bars, each with the size of its parts.
        let bars: [(label: String, sizes: [Int])]
    }

    /// A part of bars.
    enum BarPart: Sendable, CaseIterable {
        case good, improve, open, none
    }

    /// The title.
    let title: String
    /// What stands beneath it.
    let subtitle: [String]
    /// Whether it is for those who may see the dossiers only.
    let isInternal: Bool
    /// The sections in order.
    let sections: [Section]
}
