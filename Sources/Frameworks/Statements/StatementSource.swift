public import Diagnostics

/// Something a source document says that can be a rule.
public struct StatementSource: Sendable, Equatable {
    /// The code it is listed under, such as `GV-04`.
    public var code: String
    /// The words of the document.
    public var quotation: String
    /// The short name of the document.
    public var document: PlacedText
    /// The lines of the file, such as `55-61, 201`.
    public var lines: PlacedText
    /// Where it stands; empty when it is nowhere.
    public var encodedIn: [EncodedNames]
    /// Why it, or part of it, is not encoded; nil when all of it is.
    public var notEncoded: String?
    /// Where the code stands.
    public var place: Place
}
