import Diagnostics
public import Frameworks

/// The frameworks that are at hand and the regions each can be laid with.
public struct FrameworkList: Sendable {
    /// One framework of the list.
    public struct Entry: Hashable, Sendable {
        /// The id.
        public var id: String
        /// The version.
        public var version: String
        /// Whether it is in force.
        public var status: String
        /// The title.
        public var title: String
        /// How many indicators it has.
        public var indicatorCount: Int
        /// The ids of the regions it can be laid with, in their order.
        public var regions: [String]

        /// Makes an entry from a framework and the ids of its regions.
        public init(_ framework: FrameworkSource, regions: [String]) {
            id = framework.id
            version = framework.version
            status = framework.status.rawValue
            title = framework.title
            indicatorCount = framework.indicators.count
            self.regions = regions
        }
    }

    /// The frameworks, in order of their ids.
    public let entries: [Entry]

    /// Makes a list; the order of the entries does not matter.
    public init(_ entries: [Entry]) {
        self.entries = entries.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }

    /// The list as text for a terminal, in UTF-8.
    ///
    /// The width is that of the terminal, used between 40 and 200 columns.
    public func text(width: Int, inColour: Bool = false) -> [UInt8] {
        var page = TextPage(width: width, inColour: inColour)
        if entries.isEmpty { page.paragraph("Er zijn geen kaders gevonden.") }
        for entry in entries {
            page.gap()
            page.paragraph(VisibleText.escaped("\(entry.id) \(entry.version)"), style: .strong)
            page.paragraph(VisibleText.escaped(entry.title), indent: 2)
            let indicators =
                "\(entry.indicatorCount) \(entry.indicatorCount == 1 ? "indicator" : "indicatoren")"
            page.paragraph("\(VisibleText.escaped(entry.status)), \(indicators)", indent: 2)
            if !entry.regions.isEmpty {
                let regions = entry.regions.map { VisibleText.escaped($0) }.joined(separator: ", ")
                page.paragraph("regio's: \(regions)", indent: 2, hanging: 2)
            }
        }
        return Array(page.text.utf8)
    }
}
