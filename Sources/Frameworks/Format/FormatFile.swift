/// A kind of file that a framework is made of; the raw value is the word for it on the command line.
public enum FormatFile: String, Sendable, CaseIterable {
    /// `kader.yaml`.
    case framework = "kader"
    /// `NN-naam.yaml`.
    case indicator
    /// `NN-naam.voorbeelden.yaml`.
    case examples = "voorbeelden"
    /// `onderwerpen.yaml`.
    case topics = "onderwerpen"
    /// A region profile, `regios/naam.yaml`.
    case region = "regio"
    /// Statements of source documents, `bronnen/naam.yaml`.
    case statements = "bronnen"

    /// What a whole file holds.
    public var value: FormatValue {
        switch self {
        case .framework: .group(.framework)
        case .indicator: .group(.indicator)
        case .examples: .examples
        case .topics: .group(.topicFile)
        case .region: .group(.region)
        case .statements: .group(.statementFile)
        }
    }

    /// The name it has, as pages write it.
    public var fileName: String {
        switch self {
        case .framework: "kader.yaml"
        case .indicator: "NN-naam.yaml"
        case .examples: "NN-naam.voorbeelden.yaml"
        case .topics: "onderwerpen.yaml"
        case .region: "regios/naam.yaml"
        case .statements: "bronnen/naam.yaml"
        }
    }

    /// What it is, in Dutch, without a full stop at the end.
    public var explanation: String {
        switch value {
        case .group(let group): group.explanation
        default: "De voorbeelden van één indicator: per code kleine dossiers met de uitkomst die hoort"
        }
    }

    /// The keys at the top of which any one tells that it is this kind; empty for the kind that has codes there.
    public var marks: [String] {
        switch self {
        case .framework: [Key.framework.rawValue]
        case .indicator: [Key.indicator.rawValue]
        case .examples: []
        case .topics: [Key.sections.rawValue, Key.topics.rawValue]
        case .region: [Key.region.rawValue]
        case .statements: [Key.statements.rawValue, Key.contradictions.rawValue]
        }
    }
}
