/// The stable code of everything that can be said about reading a dossier.
public enum DossierReadingCode: String, CaseIterable, Hashable, Sendable {
    /// The file cannot be opened or read.
    case unreadableFile = "bestand-onleesbaar"
    /// A folder, device or pipe.
    case notARegularFile = "geen-gewoon-bestand"
    /// More bytes than a dossier may have.
    case tooLarge = "te-groot"
    /// Somebody changed the file while it was read.
    case changedFile = "bestand-veranderd"
    /// Nothing in it.
    case emptyFile = "leeg-bestand"
    /// A kind of file that is not read.
    case unsupportedFormat = "bestandssoort"
    /// Another encoding than UTF-8.
    case encoding = "codering"
    /// Bytes that are no UTF-8.
    case invalidUTF8 = "ongeldige-utf8"
    /// Not well-formed XML.
    case malformed = "niet-welgevormd"
    /// A document type declaration of any kind.
    case documentType = "doctype"
    /// A prefix or namespace that is wrong.
    case namespaceFault = "naamruimte-fout"
    /// Too many elements inside each other.
    case tooDeep = "te-diep"
    /// A text that is too long.
    case textTooLong = "te-lange-tekst"
    /// Too many attributes and namespaces on one tag.
    case tooManyAttributes = "te-veel-attributen"
    /// A start tag that is too long.
    case tagTooLong = "te-lange-tag"
    /// So many errors that reading stopped.
    case tooManyProblems = "te-veel-problemen"
    /// An element of another namespace.
    case wrongNamespace = "verkeerde-naamruimte"
    /// Another version of the model.
    case wrongVersion = "verkeerde-versie"
    /// An outermost element that is no kind of file.
    case wrongRoot = "verkeerd-hoofdelement"
    /// The fields of a file in JSON without the key that says what it is.
    case missingRoot = "hoofdsleutel-ontbreekt"
    /// A second file inside the outermost object of JSON.
    case secondRoot = "tweede-dossier"
    /// A key that its object in JSON has already.
    case duplicateKey = "dubbele-sleutel"
    /// Another kind of value of JSON than the model has there.
    case wrongKind = "verkeerde-json-soort"
    /// A character that no dossier can hold.
    case forbiddenCharacter = "verboden-teken"
    /// An element the model does not have there.
    case unknownElement = "onbekend-element"
    /// An element after one it should stand before.
    case wrongOrder = "verkeerde-volgorde"
    /// A single element a second time.
    case duplicateElement = "dubbel-element"
    /// A required element that is not there.
    case missingElement = "ontbrekend-element"
    /// An element inside a single value.
    case elementInValue = "element-in-waarde"
    /// Text between elements.
    case strayText = "tekst-tussen-elementen"
    /// An attribute: the model has none.
    case attribute = "attribuut"
    /// `xsi:type`.
    case typeAttribute = "xsi-type"
    /// `xsi:nil` that is no yes or no.
    case nilValue = "nil-waarde"
    /// `xsi:nil` where something cannot be unknown.
    case nilNotAllowed = "nil-niet-toegestaan"
    /// Something recorded as unknown that has content.
    case nilWithContent = "nil-met-inhoud"
    /// No value where one is needed.
    case emptyValue = "lege-waarde"
    /// A value that is no date.
    case invalidDate = "ongeldige-datum"
    /// A value that is no whole number.
    case invalidNumber = "ongeldig-getal"
    /// A number beyond its bounds.
    case numberOutOfBounds = "getal-buiten-grenzen"
    /// A value that is no yes or no.
    case invalidBoolean = "ongeldige-ja-nee"
    /// A value that is not in its code list.
    case unknownCode = "onbekende-code"
    /// A value that does not have its form.
    case invalidForm = "ongeldige-vorm"
    /// A reference to a number that does not exist.
    case danglingReference = "onbekend-nummer"
    /// A number given twice.
    case duplicateNumber = "dubbel-nummer"
    /// A path of `levering.nietLeverbaar` the model does not have.
    case unknownPath = "onbekend-pad"
    /// A text of blanks, which counts as absent.
    case blankText = "lege-tekst"
    /// A value that was declared undeliverable.
    case deliveredAfterAll = "toch-geleverd"
    /// An end before its start.
    case endBeforeStart = "einde-voor-begin"
    /// Closed before it was handed over.
    case closedBeforeTransfer = "afgesloten-voor-overdracht"
    /// Said to be going on, with the day on which it was closed.
    case closedWhileRunning = "lopend-met-afsluiting"
    /// Handed over before the end of the investigation.
    case transferBeforeInvestigation = "overdracht-voor-onderzoek"
    /// A fact after the day of export.
    case afterExport = "na-export"
    /// A number in free text that may be a *burgerservicenummer*.
    case citizenServiceNumber = "mogelijk-bsn"
    /// An e-mail address in free text.
    case mailAddress = "e-mailadres"
    /// A telephone number in free text.
    case phoneNumber = "telefoonnummer"
    /// A full date of birth in free text.
    case birthDate = "geboortedatum"
    /// A line of a stream with more bytes than a dossier may have.
    case lineTooLong = "te-lange-regel"
    /// No room to keep an archive that comes as a stream.
    case noTemporarySpace = "geen-tijdelijke-ruimte"
    /// An archive that is damaged as a whole.
    case archiveDamaged = "archief-beschadigd"
    /// An archive with more bytes than one may have.
    case archiveTooLarge = "archief-te-groot"
    /// More files in an archive than one may have.
    case archiveTooFull = "archief-te-vol"
    /// A table of contents with more bytes than one may have.
    case archiveDirectoryTooLarge = "archief-inhoudsopgave"
    /// Files that share bytes of the archive.
    case archiveOverlap = "archief-overlap"
    /// An archive in several parts.
    case archiveSplit = "archief-in-delen"
    /// The name of a file in an archive that points outside it.
    case entryPath = "archief-pad"
    /// The name of a file in an archive that is no UTF-8.
    case entryName = "archief-naam"
    /// The name of a file in an archive that another has too.
    case entryDuplicate = "archief-dubbele-naam"
    /// A file in an archive that is encrypted.
    case entryEncrypted = "archief-versleuteld"
    /// A file in an archive that is packed in a way that is not read.
    case entryMethod = "archief-methode"
    /// A link in an archive.
    case entryLink = "archief-koppeling"
    /// Something in an archive that is neither a file nor a folder.
    case entrySpecial = "archief-bijzonder-bestand"
    /// An archive in an archive.
    case entryArchive = "archief-in-archief"
    /// A file that grows too much when it is taken out of its archive.
    case entryRatio = "archief-verhouding"
    /// A file in an archive of which the two descriptions differ.
    case entryHeader = "archief-kop"
    /// A file in an archive of another size than it is said to have.
    case entrySize = "archief-grootte"
    /// A file in an archive with another checksum than it is said to have.
    case entryChecksum = "archief-controlegetal"
    /// A file in an archive that cannot be unpacked.
    case entryDamaged = "archief-inhoud"

    /// Whether it says nothing about the dossier itself: it could not be had, and may be another time.
    public var isFailure: Bool {
        switch self {
        case .unreadableFile, .changedFile, .noTemporarySpace: true
        default: false
        }
    }

    /// Whether the dossier can be used all the same.
    public var isWarning: Bool {
        switch self {
        case .blankText, .deliveredAfterAll, .endBeforeStart, .closedBeforeTransfer, .closedWhileRunning,
            .transferBeforeInvestigation, .afterExport, .citizenServiceNumber, .mailAddress, .phoneNumber,
            .birthDate:
            true
        default: false
        }
    }
}
