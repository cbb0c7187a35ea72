/// The stable code of everything that can be said about reading a dossier.
public enum DossierReadingCode: String, CaseIterable, Hashable, Sendable {
    // The file as a whole.
    case unreadableFile = "bestand-onleesbaar"
    case notARegularFile = "geen-gewoon-bestand"
    case tooLarge = "te-groot"
    case emptyFile = "leeg-bestand"
    case unsupportedFormat = "bestandssoort"
    // What is no XML, or XML that is not taken.
    case encoding = "codering"
    case invalidUTF8 = "ongeldige-utf8"
    case malformed = "niet-welgevormd"
    case documentType = "doctype"
    case namespaceFault = "naamruimte-fout"
    // Limits.
    case tooDeep = "te-diep"
    case textTooLong = "te-lange-tekst"
    case tooManyAttributes = "te-veel-attributen"
    case tagTooLong = "te-lange-tag"
    case tooManyProblems = "te-veel-problemen"
    // Elements and attributes.
    case wrongNamespace = "verkeerde-naamruimte"
    case wrongVersion = "verkeerde-versie"
    case wrongRoot = "verkeerd-hoofdelement"
    case unknownElement = "onbekend-element"
    case wrongOrder = "verkeerde-volgorde"
    case duplicateElement = "dubbel-element"
    case missingElement = "ontbrekend-element"
    case elementInValue = "element-in-waarde"
    case strayText = "tekst-tussen-elementen"
    case attribute = "attribuut"
    case typeAttribute = "xsi-type"
    case nilValue = "nil-waarde"
    case nilNotAllowed = "nil-niet-toegestaan"
    case nilWithContent = "nil-met-inhoud"
    // Values.
    case emptyValue = "lege-waarde"
    case invalidDate = "ongeldige-datum"
    case invalidNumber = "ongeldig-getal"
    case numberOutOfBounds = "getal-buiten-grenzen"
    case invalidBoolean = "ongeldige-ja-nee"
    case unknownCode = "onbekende-code"
    case invalidForm = "ongeldige-vorm"
    case danglingReference = "onbekend-nummer"
    case duplicateNumber = "dubbel-nummer"
    case unknownPath = "onbekend-pad"
    // Strange but not wrong.
    case blankText = "lege-tekst"
    case deliveredAfterAll = "toch-geleverd"
    case endBeforeStart = "einde-voor-begin"
    case closedBeforeTransfer = "afgesloten-voor-overdracht"
    case transferBeforeInvestigation = "overdracht-voor-onderzoek"
    case afterExport = "na-export"
    case citizenServiceNumber = "mogelijk-bsn"
    case mailAddress = "e-mailadres"
    case phoneNumber = "telefoonnummer"
    case birthDate = "geboortedatum"

    /// Whether the dossier can be used all the same.
    public var isWarning: Bool {
        switch self {
        case .blankText, .deliveredAfterAll, .endBeforeStart, .closedBeforeTransfer,
            .transferBeforeInvestigation, .afterExport, .citizenServiceNumber, .mailAddress, .phoneNumber,
            .birthDate:
            true
        default: false
        }
    }
}
