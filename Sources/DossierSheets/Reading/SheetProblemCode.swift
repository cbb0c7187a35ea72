/// What can be wrong with a workbook of dossiers; the raw value is the code that people see.
///
/// What is wrong with a dossier in it has the codes of `DossierReadingCode`.
enum SheetProblemCode: String {
    /// The workbook cannot be read.
    case workbook = "werkmap"
    /// The workbook holds no dossier.
    case noDossier = "leeg-bestand"
    /// A sheet is missing, or belongs to no workbook of dossiers.
    case unknownSheet = "onbekend-blad"
    /// A column belongs to no sheet of that kind.
    case unknownColumn = "onbekende-kolom"
    /// A column stands on a sheet twice.
    case doubleColumn = "dubbele-kolom"
    /// A column that tells the rows apart is missing.
    case missingColumn = "kolom-ontbreekt"
    /// A row does not say which dossier it belongs to.
    case rowWithoutDossier = "rij-zonder-kenmerk"
    /// Two rows make a dossier with one id.
    case doubleDossier = "dubbel-kenmerk"
    /// A row names a dossier that is not in the workbook.
    case unknownDossier = "onbekend-dossier"
    /// Two rows of a list have one number.
    case doubleNumber = "dubbel-nummer"
    /// A row belongs to a row that is not in the workbook.
    case unknownRow = "onbekende-rij"
    /// Something is filled in where it is marked as not there.
    case filledAfterAll = "toch-ingevuld"
    /// A word stands where only a mark belongs.
    case unknownWord = "onbekend-woord"
    /// A path is no field of the model.
    case unknownPath = "onbekend-pad"
    /// A value is no whole number.
    case invalidNumber = "ongeldig-getal"
    /// A value is neither yes nor no.
    case invalidBoolean = "ongeldige-ja-nee"
    /// A cell holds a formula.
    case formula = "formule"
    /// A cell holds more than a cell can.
    case longText = "te-lange-tekst"
    /// A cell shows an error.
    case cellError = "celfout"
    /// It is not certain which dossier something belongs to, so that nothing is taken.
    case uncertain = "werkmap-onzeker"
    /// There are more problems than are shown.
    case more = "meer-problemen"
}
