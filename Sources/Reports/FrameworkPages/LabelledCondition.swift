import Frameworks
import Paraphrasing

/// A condition of a requirement under the key it has in the framework file.
struct LabelledCondition {
    /// The key, with the name of its case behind it when it has one.
    let label: String
    /// The condition.
    let expression: ExpressionSource
    /// Whether it says what is judged one by one.
    var isIterator = false
    /// What is judged one by one where the condition stands, or nil.
    var forEach: ExpressionSource?
    /// What the requirement is about.
    let level: RequirementLevel

    /// The conditions of a requirement in the order of the file; those of a named case say which.
    static func conditions(of requirement: RequirementSource) -> [LabelledCondition] {
        let ofCases = requirement.cases.flatMap { part in
            let suffix = part.name.map { " (\($0.text))" } ?? ""
            let iterator = part.forEach.map {
                LabelledCondition(
                    label: "Voor elk" + suffix, expression: $0, isIterator: true, level: requirement.level)
            }
            let others = [
                ("Van toepassing als", part.applicableWhen), ("Beoordeelbaar vanaf", part.dueFrom),
                ("Voldaan als", part.metWhen), ("Vraag als", part.questionWhen),
            ].compactMap { label, expression in
                expression.map {
                    LabelledCondition(
                        label: label + suffix, expression: $0, forEach: part.forEach, level: requirement.level
                    )
                }
            }
            return (iterator.map { [$0] } ?? []) + others
        }
        let question = requirement.questionWhen.map {
            LabelledCondition(
                label: "Vraag als", expression: $0,
                forEach: requirement.cases.lazy.compactMap(\.forEach).first, level: requirement.level)
        }
        return ofCases + (question.map { [$0] } ?? [])
    }

    /// The lines of the condition.
    var lines: [String] {
        expression.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The condition in words.
    func words(by paraphraser: Paraphraser) -> Paraphrase {
        isIterator
            ? paraphraser.paraphrase(forEach: expression.text, level: level)
            : paraphraser.paraphrase(expression.text, level: level, forEach: forEach?.text)
    }
}
