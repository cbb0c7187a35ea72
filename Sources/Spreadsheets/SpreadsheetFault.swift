/// Why a workbook cannot be used.
public enum SpreadsheetFault: Error, Hashable, Sendable {
    /// There is no such file.
    case missing
    /// It cannot be read.
    case unreadable
    /// It is larger than may be, packed or unpacked.
    case tooLarge
    /// It is no workbook, or a damaged one.
    case notAWorkbook
    /// It can be opened with a password only.
    case encrypted

    /// What is wrong, in Dutch.
    public var message: String {
        switch self {
        case .missing: "het bestand ontbreekt"
        case .unreadable: "het bestand is niet te lezen"
        case .tooLarge: "de werkmap is te groot"
        case .notAWorkbook: "dit is geen werkmap van Excel, of zij is beschadigd"
        case .encrypted: "de werkmap heeft een wachtwoord"
        }
    }

    /// What to do now, in Dutch; nil when that goes without saying.
    public var remedy: String? {
        switch self {
        case .missing, .unreadable: nil
        case .tooLarge: "verdeel haar over meer bestanden"
        case .notAWorkbook: "sla haar opnieuw op als .xlsx"
        case .encrypted: "sla haar op zonder wachtwoord"
        }
    }
}
