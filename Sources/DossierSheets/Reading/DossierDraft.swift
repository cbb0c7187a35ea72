/// A dossier as rows of a workbook give it.
final class DossierDraft {
    /// Its *kenmerk*.
    let identity: String
    /// Its outermost record.
    let record: RecordDraft
    /// Whether something is wrong with one of its rows.
    var isFaulty = false
    /// The rows of its lists, by the sheet and the number they are named by.
    var numbered: [Int: [String: RecordDraft]] = [:]
    /// All its records that are rows, in the order they were added.
    var rows: [RecordDraft]

    /// Makes a dossier of its own row.
    init(identity: String, record: RecordDraft) {
        self.identity = identity
        self.record = record
        rows = [record]
    }
}
