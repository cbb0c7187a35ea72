import DossierReading

/// What our reader refuses although the JSON Schema allows it: a closed list, each with its reason and an example.
enum JSONSchemaDifference: CaseIterable {
    /// A schema cannot say that a number exists.
    case danglingReference
    /// Nor that it is given once.
    case duplicateNumber
    /// A path is plain text to the schema.
    case unknownPath
    /// A required text of blanks says as little as one that is left out.
    case emptyText
    /// A dossier must fit into XML, which has no other control characters.
    case controlCharacter
    /// A number without a fraction is whole to a schema, however it is written; we want it written whole.
    case numberAsFraction

    /// The code our reader gives.
    var code: DossierReadingCode {
        switch self {
        case .danglingReference: .danglingReference
        case .duplicateNumber: .duplicateNumber
        case .unknownPath: .unknownPath
        case .emptyText: .emptyValue
        case .controlCharacter: .forbiddenCharacter
        case .numberAsFraction: .invalidNumber
        }
    }

    /// A body of a dossier that shows it: what stands behind the members that every dossier has.
    var example: String {
        switch self {
        case .danglingReference: #""team": {"soort": "regieteam", "partij": "7"}"#
        case .duplicateNumber:
            #""doelen": [{"nummer": "1", "soort": "zorg", "status": "open"}, "#
                + #"{"nummer": "1", "soort": "zorg", "status": "open"}]"#
        case .unknownPath: #""levering": {"systeem": "a", "nietLeverbaar": ["doelen.actie"]}"#
        case .emptyText: #""hulp": {"voorzieningen": [{"nummer": "1", "soort": "  "}]}"#
        case .controlCharacter: #""hulpvraag": {"achterliggend": "a\u0001b"}"#
        case .numberAsFraction:
            #""doelen": [{"nummer": "1", "soort": "zorg", "status": "open", "prioriteit": 2.0}]"#
        }
    }

    /// Every code that may stand on what the schema allows.
    static let codes = Set(allCases.map(\.code.rawValue))
}
