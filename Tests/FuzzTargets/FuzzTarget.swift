import DossierReading

/// A part of the program that takes bytes nobody vouches for, and what must hold of it whatever they are.
///
/// A fuzzer makes the bytes; a test gives the ones that once went wrong. That nothing crashes is not asked
/// here: it shows by itself.
public enum FuzzTarget: String, CaseIterable, Sendable {
    /// The reader of dossiers in XML.
    case xml
    /// The reader of dossiers in JSON.
    case json
    /// The reader of archives.
    case zip
    /// The reader of workbooks.
    case xlsx
    /// The reader and compiler of frameworks.
    case framework
    /// The rule language: parser, types, evaluation.
    case feel
    /// The standard language: parser, evaluation with types and without.
    case standard

    /// Gives bytes to the part.
    ///
    /// - Parameter bytes: Anything.
    /// - Returns: What does not hold, in English, or nil.
    public func complaint(about bytes: [UInt8]) -> String? {
        switch self {
        case .xml: DossierFuzzing.shared.complaint(about: bytes, form: .xml)
        case .json: DossierFuzzing.shared.complaint(about: bytes, form: .json)
        case .zip: ArchiveFuzzing.complaint(about: bytes)
        case .xlsx: SpreadsheetFuzzing.complaint(about: bytes)
        case .framework: FrameworkFuzzing.shared.complaint(about: bytes)
        case .feel: RuleFuzzing.shared.complaint(about: bytes)
        case .standard: StandardFuzzing.complaint(about: bytes)
        }
    }
}
