import DossierReading

/// What our reader refuses although the schema allows it: a closed list, each with its reason and a fixture.
enum OracleDifference: String, CaseIterable, Sendable {
    /// The schema has no keys: a keyref makes a file with a nilled field invalid.
    case danglingReference = "verwijzing-loos"
    /// For the same reason.
    case duplicateNumber = "nummer-dubbel"
    /// A path is plain text to the schema.
    case unknownPath = "pad-onbekend"
    /// Entities are a danger, and a dossier needs none.
    case documentType = "doctype"
    /// The schema allows it anywhere; a reader for which types are fixed has no use for it.
    case typeAttribute = "xsi-type"
    /// One encoding, so that places and bytes mean the same for everyone.
    case encoding = "latijn-1"
    /// A required text of blanks says as little as one that is left out.
    case emptyText = "verplichte-tekst-leeg"
    /// Too many attributes and namespaces on one tag take a parser seconds.
    case manyNamespaces = "veel-naamruimten"
    /// A very long tag takes a parser seconds.
    case longTag = "lange-tag"

    /// The code our reader gives.
    var code: DossierReadingCode {
        switch self {
        case .danglingReference: .danglingReference
        case .duplicateNumber: .duplicateNumber
        case .unknownPath: .unknownPath
        case .documentType: .documentType
        case .typeAttribute: .typeAttribute
        case .encoding: .encoding
        case .emptyText: .emptyValue
        case .manyNamespaces: .tooManyAttributes
        case .longTag: .tagTooLong
        }
    }

    /// Every code that may stand on what the schema allows.
    static let codes = Set(allCases.map(\.code.rawValue))
}
