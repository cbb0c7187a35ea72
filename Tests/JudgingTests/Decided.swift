import Frameworks
import Judging

/// A requirement that is decided, with what it is where more is known.
struct Decided {
    var code: RequirementCode
    var outcome: Outcome
    var other: Outcome
}

extension DossierJudgement {
    /// The requirements that are met or not met and must be so whatever else comes to be known, save one row of the table.
    ///
    /// What is met although it may not apply (row 2 comes before row 3) may turn out not to apply. Then the items
    /// below it in the chain decide.
    func decided(beside other: DossierJudgement) -> [Decided] {
        indicators.flatMap(\.requirements).compactMap { judged in
            guard let outcome = other.requirement(judged.code.description)?.outcome,
                judged.outcome == .notMet || judged.outcome == .met && outcome >= .met
            else { return nil }
            return Decided(code: judged.code, outcome: judged.outcome, other: outcome)
        }
    }
}
