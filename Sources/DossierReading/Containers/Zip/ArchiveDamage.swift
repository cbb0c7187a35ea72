/// Why an archive as a whole cannot be read, as far as that helps the person who must mend it.
enum ArchiveDamage: String, CaseIterable {
    /// It does not begin as an archive does.
    case otherKind = "dit is geen zip-archief"
    /// Its end is missing, or something follows it.
    case unfinished = "het einde ontbreekt, of er staat nog iets achter"
    /// Its end can be read in two ways.
    case ambiguous = "het heeft meer dan één einde"
    /// The table of contents is not where it should be, or not as long.
    case directory = "de inhoudsopgave klopt niet"
    /// The two ends of a large archive differ.
    case largeEnd = "de twee eindes van het archief spreken elkaar tegen"
    /// A file is said to stand where no file can stand.
    case outside = "de inhoudsopgave verwijst naar plaatsen buiten het archief"

    /// What to do now.
    private var remedy: String {
        switch self {
        case .otherKind: "lever een zip-archief, of de dossiers zelf"
        case .unfinished: "lever het archief opnieuw aan; het is misschien afgebroken"
        default: "maak het archief opnieuw"
        }
    }

    /// The fault of an archive with this damage.
    var fault: DossierReadingFault {
        DossierReadingFault(.archiveDamaged, name: rawValue, suggestion: remedy)
    }
}
