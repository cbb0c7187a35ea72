import CLibXML2

/// Why a file is no XML, as far as that helps the person who must mend it.
enum MalformedReason: String, CaseIterable {
    /// An end tag that does not fit its start tag.
    case tagMismatch = "de eindtag past niet bij de begintag"
    /// The file ends inside an element.
    case unfinished = "het bestand houdt op voordat alle elementen gesloten zijn"
    /// Something after the outermost element.
    case trailing = "na het hoofdelement staat nog iets"
    /// A `&` that begins no entity.
    case ampersand = "er staat een losse &"
    /// A `<` or `&` with no name behind it.
    case nameless = "achter een < of & staat geen naam"
    /// A `<` that begins no tag.
    case lessThan = "er staat een losse <"
    /// An entity nobody declared.
    case undeclaredEntity = "er staat een entiteit die niet bestaat"
    /// A `<` inside an attribute.
    case lessThanInAttribute = "er staat een < in een attribuut"
    /// An attribute twice.
    case duplicateAttribute = "een attribuut staat er twee keer"
    /// A character XML does not have.
    case character = "er staat een teken dat in XML niet mag"
    /// A start tag that is not finished.
    case tag = "een tag is niet goed geschreven"
    /// A comment, section or instruction that is not closed.
    case unclosed = "een commentaar, CDATA-deel of instructie wordt niet gesloten"
    /// Two hyphens in a comment.
    case hyphens = "in een commentaar staan twee streepjes"
    /// No element at all.
    case noElement = "er staat geen element in"
    /// Anything else.
    case other = "de XML klopt hier niet"

    /// What to do, or nil when the reason says it all.
    var remedy: String? {
        switch self {
        case .ampersand: "schrijf &amp;"
        case .nameless: "schrijf het teken als &lt; of &amp; als het bij de tekst hoort"
        case .duplicateAttribute, .tag: "laat het bestand nakijken door wie de export maakte"
        case .other: "maak het bestand opnieuw; vóór <?xml mag niets staan"
        case .undeclaredEntity: "schrijf het teken zelf; alleen &amp; &lt; &gt; &quot; &apos; bestaan"
        case .lessThan, .lessThanInAttribute: "schrijf &lt;"
        case .trailing: "zet elk dossier in een eigen bestand"
        case .character: "haal het teken weg"
        case .unfinished: "lever het bestand opnieuw aan; het is misschien afgebroken"
        default: nil
        }
    }

    /// The reason behind a code of libxml2, which came after a byte.
    init(code: xmlParserErrors, before byte: UInt8) {
        switch code {
        case XML_ERR_TAG_NAME_MISMATCH: self = .tagMismatch
        case XML_ERR_TAG_NOT_FINISHED, XML_ERR_LTSLASH_REQUIRED: self = .unfinished
        case XML_ERR_DOCUMENT_END: self = .trailing
        case XML_ERR_NAME_REQUIRED where byte == UInt8(ascii: "<"): self = .lessThan
        case XML_ERR_NAME_REQUIRED where byte != UInt8(ascii: "&"): self = .nameless
        case XML_ERR_NAME_REQUIRED, XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_ENTITYREF_NO_NAME:
            self = .ampersand
        case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: self = .undeclaredEntity
        case XML_ERR_LT_IN_ATTRIBUTE: self = .lessThanInAttribute
        case XML_ERR_ATTRIBUTE_REDEFINED: self = .duplicateAttribute
        case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_HEX_CHARREF,
            XML_ERR_INVALID_DEC_CHARREF:
            self = .character
        case XML_ERR_GT_REQUIRED, XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED,
            XML_ERR_ATTRIBUTE_WITHOUT_VALUE, XML_ERR_SPACE_REQUIRED, XML_ERR_EQUAL_REQUIRED:
            self = .tag
        case XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED, XML_ERR_PI_NOT_FINISHED:
            self = .unclosed
        case XML_ERR_HYPHEN_IN_COMMENT: self = .hyphens
        case XML_ERR_DOCUMENT_EMPTY: self = .noElement
        default: self = .other
        }
    }
}
