/// A slot in a text, filled when the text is shown; the raw value is the word between braces.
///
/// The list is closed: free text of a dossier is never a slot.
public enum TextSlot: String, Sendable, CaseIterable {
    /// How many items or dossiers fail, in words.
    case count = "aantal"
    /// How many were judged, in words.
    case judged = "beoordeeld"
    /// The paths of the failing items, or of the deciding facts.
    case places = "plaatsen"
    /// The facts that are missing.
    case missing = "ontbreekt"
    /// The fields that decided, each once, without their places.
    case fields = "velden"
    /// The term in words.
    case term = "termijn"
    /// In how many dossiers, in words (`in de meeste dossiers`).
    case inHowManyDossiers = "in hoeveel dossiers"

    /// The slots a text about one dossier may hold.
    public static let inRequirements: [TextSlot] = [
        .count, .judged, .places, .missing, .fields, .term,
    ]
    /// The slots a text about many dossiers may hold.
    public static let inTopics: [TextSlot] = [.inHowManyDossiers, .count, .judged]
}
