import Feel
import Frameworks

/// A condition or due date of a requirement: compiled, and as XPath when it has a translation.
struct ShippedCondition {
    /// The framework, the code, the key it stands at and the name of the case.
    let name: String
    /// The expression, behind the list of *voor elk* when it is asked of every item.
    let feel: String
    /// What it is about.
    let level: RequirementLevel
    /// Its kind of answer.
    let kind: String
    /// Its translation, or why it has none.
    let xpath: Result<String, Untranslatable>
    /// What the engine says.
    let ask: (inout Frame, EngineAnswers) -> String
}
