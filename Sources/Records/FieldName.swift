/// The names of fields and codes that mean something to the program itself, and not only to the rules.
///
/// The names of days that say when something came to be are those of `TimingFields`. A test holds all of them against the
/// model: a name that is changed there alone would silently do nothing here.
public enum FieldName {
    /// The pseudonymous id of a file.
    public static let id = "kenmerk"
    /// What references name a record by.
    public static let number = "nummer"
    /// The version of the model a file was made for.
    public static let version = "schemaversie"
    /// The day on which a file was exported.
    public static let exportDate = "datumExport"
    /// What a file says of its own delivery.
    public static let delivery = "levering"
    /// In the delivery, the system it comes from.
    public static let system = "systeem"
    /// In the delivery, the paths its system cannot deliver.
    public static let undeliverable = "nietLeverbaar"
    /// Whether a case runs or is closed.
    public static let status = "status"
    /// The path of the closing date, which the status decides about when it is not recorded.
    public static let closingDatePath = "afsluiting.datum"
    /// Until when something holds, so that a day on which it begins may well be still to come.
    public static let validUntil = "geldigTot"

    /// The code of a case that runs.
    public static let running = "lopend"
    /// The code of a case that is closed.
    public static let closed = "afgesloten"
    /// The code of a thing that has no other state yet.
    public static let open = "open"

    /// The names of fields among them; of a path each step.
    static let fields =
        [id, number, version, exportDate, delivery, system, undeliverable, status, validUntil]
        + closingDatePath.split(separator: ".").map(String.init)
    /// The codes among them.
    static let codes = [running, closed, open]
}
