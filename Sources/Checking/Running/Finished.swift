import Findings

/// What a worker made of an input, without what only its report needs.
struct Finished<Prepared: Sendable>: Sendable {
    /// What a judged dossier is known by, with its input; nil when it was not judged.
    let identified: (identity: DossierIdentity, record: InputRecord)?
    /// What is handed on, unless the dossier came before.
    let prepared: Prepared

    /// Prepares an outcome.
    init(_ outcome: CheckOutcome, _ prepare: (CheckOutcome) -> Prepared) {
        identified = outcome.identity.map { ($0, outcome.record) }
        prepared = prepare(outcome)
    }
}
