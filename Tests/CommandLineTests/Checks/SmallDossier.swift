/// The smallest dossiers, for tests that need many.
enum SmallDossier {
    /// One in JSON on a line, without its end.
    static func line(_ id: String) -> String {
        #"{"dossier":{"kenmerk":"\#(id)","schemaversie":"1","datumExport":"2026-08-01","status":"lopend"}}"#
    }
}
