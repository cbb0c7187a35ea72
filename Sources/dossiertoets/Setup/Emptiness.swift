/// Why a check judged nothing.
enum Emptiness {
    /// There are no dossiers.
    case noDossiers
    /// None could be used; each was named.
    case allRefused

    /// What is said of it.
    var message: String {
        switch self {
        case .noDossiers:
            "fout: hier staan geen dossiers – noem een bestand of map met .xml, .json, .ndjson of .zip; een werkmap (.xlsx) zet u eerst om met dossiertoets convert"
        case .allRefused:
            "fout: geen enkel dossier kon worden beoordeeld – dossiertoets check noemt per bestand wat er mis is"
        }
    }
}
