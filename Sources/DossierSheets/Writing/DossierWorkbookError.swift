/// Why dossiers cannot be put into a workbook.
public enum DossierWorkbookError: Error, Hashable, Sendable {
    /// A text of the dossier is longer than a cell can be.
    case textTooLong
    /// There are more rows than a sheet can have.
    case tooManyRows
    /// It is no dossier but another kind of file.
    case otherKind
    /// The workbook cannot be kept while it is made.
    case cannotWrite

    /// What is wrong, in Dutch.
    public var message: String {
        switch self {
        case .textTooLong: "een tekst is langer dan de 32.767 tekens van een cel"
        case .tooManyRows: "er zijn meer rijen dan op een blad passen"
        case .otherKind: "alleen dossiers passen in een werkmap"
        case .cannotWrite: "de werkmap kan niet worden gemaakt"
        }
    }

    /// What to do now, in Dutch.
    public var remedy: String {
        switch self {
        case .textTooLong, .otherKind: "kies xml of json"
        case .tooManyRows: "verdeel de dossiers over meer werkmappen"
        case .cannotWrite: "maak ruimte in de map voor tijdelijke bestanden, of zet TMPDIR op een andere map"
        }
    }
}
