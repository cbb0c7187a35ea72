public import Diagnostics

/// A document that quotations come from.
public struct CitedDocument: Sendable, Equatable {
    /// The key quotations refer to (`tsd-wijchen`).
    public var id: String
    /// The title of the document.
    public var title: String
    /// Who published it; nil when not stated.
    public var publisher: String?
    /// The year of publication as written; nil when not stated.
    public var year: String?
    /// The name of the file it was read from, a name only; nil when not stated.
    public var fileName: String?
    /// Where the entry begins.
    public var place: Place
}
