public import Diagnostics

/// Where a quotation can be found.
public struct Citation: Sendable, Equatable {
    /// The id of the cited document.
    public var document: String
    /// Where in the document: an annex, a heading, a paragraph.
    public var location: String
    /// Where the citation stands in the framework file.
    public var place: Place
}
