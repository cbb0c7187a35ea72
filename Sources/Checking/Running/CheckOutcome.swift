public import Findings
public import Judging

/// What became of one input.
public struct CheckOutcome: Sendable {
    /// The input and what is said about it.
    public var record: InputRecord
    /// The judgement, exactly when the input was judged.
    public var judgement: DossierJudgement?
    /// What became of it under the other frameworks of the run, in their order; empty when there are none, and when the
    /// dossier came before.
    public var further: [CheckOutcome] = []
    /// Which fields it has and lacks, when it was judged and names its system.
    public var delivery: DeliveryDigest?
    /// The group it belongs to, when it was judged, is a dossier, and dossiers are split.
    public var group: String?
    /// Whether the engine itself failed on it, which is never a verdict.
    public var isEngineFault: Bool
    /// What a judged dossier is known by.
    var identity: DossierIdentity?

    /// Makes an outcome.
    init(_ record: InputRecord, judgement: DossierJudgement? = nil, isEngineFault: Bool = false) {
        self.record = record
        self.judgement = judgement
        self.isEngineFault = isEngineFault
    }
}
