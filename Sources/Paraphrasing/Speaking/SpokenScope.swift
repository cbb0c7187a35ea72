import Feel

/// The variables that mean something at a place in an expression, innermost last.
struct SpokenScope: Sendable {
    /// A variable and how a sentence refers to it.
    struct Variable: Sendable {
        /// Its name in the expression.
        let name: String
        /// What it can be.
        let type: FeelType
        /// What readers know it by.
        let reference: Phrase
        /// Whether the words in front of a sentence say which record is meant, so that it need not be named.
        let isUnderstood: Bool
        /// Whether it goes through a list, as against what is given.
        var isQuantified = false
        /// Whether its fields are names of their own, as in a filter.
        var opensFields = false
    }

    private(set) var variables: [Variable] = []

    /// Whether no variable is known.
    var isEmpty: Bool { variables.isEmpty }

    /// The scope with another variable.
    func binding(_ variable: Variable) -> SpokenScope {
        var result = self
        result.variables.append(variable)
        return result
    }

    /// Whether a variable is the one a sentence is about when it names none.
    func isUnderstood(_ variable: Variable) -> Bool {
        variable.isUnderstood && variables.last?.reference == variable.reference
    }

    /// Whether a name is that of the list's item a sentence is about.
    func isSubject(_ name: String) -> Bool {
        variables.last.map { $0.name == name && $0.isQuantified } ?? false
    }
}
