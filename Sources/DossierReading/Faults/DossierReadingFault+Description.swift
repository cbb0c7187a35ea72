public import Diagnostics

extension DossierReadingFault {
    /// The fault in words.
    ///
    /// - Parameters:
    ///   - place: Where it stands, or the file as a whole.
    ///   - path: The path inside the dossier; empty for the outermost record.
    ///   - format: The form of the file: what XML calls an element is a key in JSON.
    /// - Returns: The problem, ready to be shown.
    public func problem(at place: Place, path: String = "", format: DossierFormat? = nil) -> Problem {
        let (message, remedy) = (format == .json ? wordingInJSON : nil) ?? wording
        return Problem(
            code.isWarning ? .warning : .error, code: code.rawValue, place: place,
            path: path.isEmpty ? nil : path, message: message, remedy: remedy)
    }

    /// What is wrong, and what to do now.
    private var wording: (message: String, remedy: String?) {
        switch code {
        case .unreadableFile, .notARegularFile, .tooLarge, .emptyFile, .unsupportedFormat, .encoding,
            .invalidUTF8,
            .malformed, .documentType, .namespaceFault:
            fileWording
        case .tooDeep, .textTooLong, .tooManyAttributes, .tagTooLong, .tooManyProblems: limitWording
        case .wrongNamespace, .wrongVersion, .wrongRoot, .unknownElement, .wrongOrder, .duplicateElement,
            .missingElement, .elementInValue, .strayText:
            elementWording
        case .missingRoot, .secondRoot, .duplicateKey, .wrongKind, .forbiddenCharacter: keyWording
        case .attribute, .typeAttribute, .nilValue, .nilNotAllowed, .nilWithContent: attributeWording
        case .emptyValue, .invalidDate, .invalidNumber, .numberOutOfBounds, .invalidBoolean, .unknownCode,
            .invalidForm, .danglingReference, .duplicateNumber, .unknownPath:
            valueWording
        case .blankText, .deliveredAfterAll, .endBeforeStart, .closedBeforeTransfer, .closedWhileRunning,
            .transferBeforeInvestigation,
            .afterExport, .citizenServiceNumber, .mailAddress, .phoneNumber, .birthDate:
            warningWording
        case .changedFile, .lineTooLong, .noTemporarySpace: streamWording
        case .archiveDamaged, .archiveTooLarge, .archiveTooFull, .archiveDirectoryTooLarge, .archiveOverlap,
            .archiveSplit:
            archiveWording
        case .entryPath, .entryName, .entryDuplicate, .entryEncrypted, .entryMethod, .entryLink,
            .entrySpecial, .entryArchive, .entryRatio, .entryHeader, .entrySize, .entryChecksum,
            .entryDamaged:
            entryWording
        }
    }

    private var fileWording: (message: String, remedy: String?) {
        switch code {
        case .unreadableFile:
            ("het bestand is niet te lezen", "controleer of het er is en of u het mag lezen")
        case .notARegularFile: ("dit is geen gewoon bestand", "geef een bestand op")
        case .tooLarge:
            ("het dossier is groter dan \(Self.size(limit))", "lever elk dossier in een eigen bestand")
        case .emptyFile: ("het bestand is leeg", "lever het opnieuw aan")
        case .unsupportedFormat:
            (
                "deze bestandssoort wordt niet ondersteund",
                suggestion ?? "lever het dossier als \(Self.choice(others))"
            )
        case .encoding: ("het bestand is niet in UTF-8 geschreven", "sla het op als UTF-8")
        case .invalidUTF8: ("hier staan tekens die geen UTF-8 zijn", "sla het bestand op als UTF-8")
        case .documentType:
            (
                "het bestand heeft een documenttypedeclaratie",
                "haal de DOCTYPE weg; entiteiten worden niet gelezen"
            )
        case .namespaceFault: ("een naamruimte of een voorvoegsel klopt niet", suggestion)
        default: ("dit is geen welgevormde XML: \(name)", suggestion)
        }
    }

    private var limitWording: (message: String, remedy: String?) {
        switch code {
        case .tooDeep:
            ("er zitten meer dan \(limit) elementen in elkaar", "lever het dossier volgens het dossiermodel")
        case .textTooLong:
            (
                "de tekst is langer dan \(Self.size(limit))",
                "neem een samenvatting op in plaats van een bijlage"
            )
        case .tooManyAttributes:
            (
                "een element heeft meer dan \(limit) attributen",
                "het dossiermodel kent geen attributen: haal ze weg"
            )
        case .tagTooLong:
            ("een tag is langer dan \(Self.size(limit))", "lever het dossier volgens het dossiermodel")
        default:
            (
                "er zijn meer dan \(limit) problemen; de rest van het bestand is niet gelezen",
                "los deze op en toets het opnieuw"
            )
        }
    }

    private var elementWording: (message: String, remedy: String?) {
        let element = Self.quoted(name)
        switch code {
        case .wrongNamespace:
            return (
                "element \(element) staat niet in de naamruimte van het dossiermodel",
                others.first.map { "zet xmlns=\(Self.quoted($0)) op het hoofdelement" }
                    ?? "haal bij dit element xmlns of het voorvoegsel weg"
            )
        case .wrongVersion:
            return (
                "deze versie van het dossiermodel wordt niet ondersteund",
                suggestion.map { "lever het dossier in versie \($0)" }
            )
        case .wrongRoot:
            return (
                "een bestand met het hoofdelement \(element) is hier niet bekend",
                suggestion.map(Self.meant) ?? "het hoofdelement is \(Self.choice(others.map(Self.quoted)))"
            )
        case .unknownElement: return ("element \(element) is hier niet bekend", unknownElementRemedy)
        case .wrongOrder:
            return (
                "element \(element) staat op de verkeerde plaats",
                others.first.map { "zet het vóór \(Self.quoted($0))" }
            )
        case .duplicateElement:
            return ("element \(element) staat er meer dan één keer", "laat één element over")
        case .missingElement: return ("element \(element) ontbreekt", "voeg het toe")
        case .elementInValue:
            return ("binnen een waarde staat het element \(element)", "hier kan alleen een waarde")
        default: return ("er staat tekst tussen de elementen", "haal de tekst weg of zet haar in een element")
        }
    }

    private var unknownElementRemedy: String? {
        if let suggestion { return Self.meant(suggestion) }
        if others.isEmpty { return "haal het weg; dossiertoets schema reference noemt alle velden" }
        return "het hoort in \(Self.choice(others.prefix(3).map { $0.isEmpty ? "het hoofdelement" : $0 }))"
    }

    private var attributeWording: (message: String, remedy: String?) {
        switch code {
        case .attribute: ("het attribuut \(Self.quoted(name)) is hier niet bekend", "haal het weg")
        case .typeAttribute:
            (
                "het attribuut \"xsi:type\" is niet toegestaan",
                "haal het weg: het type volgt uit het dossiermodel"
            )
        case .nilValue: ("xsi:nil heeft hier geen ja of nee", "schrijf xsi:nil=\"true\" of laat het weg")
        case .nilNotAllowed:
            ("dit kan niet als onbekend worden vastgelegd", "vul een waarde in, of laat het weg als dat mag")
        default: ("wat als onbekend is vastgelegd, heeft toch inhoud", "haal xsi:nil of de inhoud weg")
        }
    }

    static func meant(_ name: String) -> String { "bedoelt u \(quoted(name))?" }

    /// A name between quotation marks; what is no name but a text may say something about people, and is not shown.
    static func quoted(_ name: String) -> String {
        name.contains(where: \.isWhitespace) ? "(geen naam)" : "\"\(VisibleText.name(name))\""
    }

    /// `a, b of c`.
    static func choice(_ names: [String]) -> String {
        guard names.count > 1, let last = names.last else { return names.joined() }
        return names.dropLast().joined(separator: ", ") + " of " + last
    }

    static func size(_ bytes: Int) -> String {
        bytes >= 1 << 30
            ? "\(bytes >> 30) GiB"
            : bytes >= 1 << 20
                ? "\(bytes >> 20) MiB" : bytes >= 1 << 10 ? "\(bytes >> 10) KiB" : "\(bytes) bytes"
    }
}
