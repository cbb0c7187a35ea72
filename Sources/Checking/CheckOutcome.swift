public import Findings
public import Judging

/// What became of one input.
public struct CheckOutcome: Sendable {
    /// The input and what is said about it.
    public var record: InputRecord
    /// The judgement, exactly when the input was judged.
    public var judgement: DossierJudgement?
    /// Whether the engine itself failed on it, which is never a verdict.
    public var isEngineFault: Bool

    /// Makes an outcome.
    init(_ record: InputRecord, judgement: DossierJudgement? = nil, isEngineFault: Bool = false) {
        self.record = record
        self.judgement = judgement
        self.isEngineFault = isEngineFault
    }
}
