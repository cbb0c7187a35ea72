import Frameworks

/// A condition of a requirement under the key it has in the framework file.
struct LabelledCondition {
    let label: String
    let expression: ExpressionSource

    /// The conditions of a requirement in the order of the file; those of a named case say which.
    static func conditions(of requirement: RequirementSource) -> [LabelledCondition] {
        let ofCases = requirement.cases.flatMap { part in
            let suffix = part.name.map { " (\($0.text))" } ?? ""
            return [
                ("Voor elk", part.forEach), ("Van toepassing als", part.applicableWhen),
                ("Beoordeelbaar vanaf", part.dueFrom), ("Voldaan als", part.metWhen),
            ].compactMap { label, expression in
                expression.map { LabelledCondition(label: label + suffix, expression: $0) }
            }
        }
        let question = requirement.questionWhen.map { LabelledCondition(label: "Vraag als", expression: $0) }
        return ofCases + (question.map { [$0] } ?? [])
    }

    /// The lines of the condition.
    var lines: [String] {
        expression.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
