public import Diagnostics

/// A section of the report (*afdeling*) with its paragraphs.
public struct SectionSource: Sendable, Equatable {
    /// A paragraph of a section.
    public struct Paragraph: Sendable, Equatable {
        /// The code topics refer to, unique in the framework.
        public var code: String
        /// The heading.
        public var title: String
        /// Where the entry begins.
        public var place: Place
    }

    /// The code, unique in the framework.
    public var code: String
    /// The heading.
    public var title: String
    /// The paragraphs in order.
    public var paragraphs: [Paragraph]
    /// Where the entry begins.
    public var place: Place
}
