import Diagnostics

/// The check that a standard of proof which another source may meet says when to ask.
enum ProofCheck {
    /// Reports a requirement that neither asks nor says why not, or does both.
    ///
    /// A professional requirement is a question by itself.
    static func check(_ proof: ProofStandard, nature: RequirementNature?, fields: Fields) {
        if fields.has(.questionWhen) && fields.has(.noQuestionBecause) {
            fields.problems.report(
                .surplusKey, at: fields.place(of: .noQuestionBecause),
                "\(fields.owner) heeft \"vraag als\" en \"geen vraag omdat\"", remedy: "kies er één")
            return
        }
        if case .professional = nature { return }
        guard proof.asksForQuestion, !fields.has(.questionWhen), !fields.has(.noQuestionBecause) else {
            return
        }
        fields.problems.report(
            .proof, at: fields.place(of: .proof),
            "\(fields.owner) heeft bewijs \"\(proof.rawValue)\" zonder \"vraag als\" of \"geen vraag omdat\"",
            remedy: "zeg wanneer een andere bron het kan laten zien, of waarom niet")
    }
}
