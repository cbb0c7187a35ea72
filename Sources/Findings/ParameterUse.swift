import Frameworks

/// Finds out which parameters conditions lean on.
enum ParameterUse {
    /// The names of the parameters that the requirements behind a topic name, or the terms they use.
    ///
    /// A term counts as used wherever its name stands, so a parameter may be named too often, never too seldom.
    static func parameters(behind topic: TopicSource, in framework: FrameworkSource) -> [String] {
        let codes = Set(topic.fedBy.map(\.code))
        var texts = framework.requirements.filter { codes.contains($0.code) }.flatMap(conditions)
        var unused = framework.terms
        var next = 0
        while next < texts.count {
            let used = unused.filter { contains($0.name, in: texts[next]) }
            unused.removeAll { term in used.contains { $0.name == term.name } }
            texts += used.map(\.expression.text)
            next += 1
        }
        return framework.parameters.map(\.name).filter { name in texts.contains { names(name, in: $0) } }
    }

    /// Whether a condition names `kader.<name>`.
    static func names(_ name: String, in text: String) -> Bool { contains("kader.\(name)", in: text) }

    private static func conditions(of requirement: RequirementSource) -> [String] {
        let ofCases = requirement.cases.flatMap { [$0.forEach, $0.applicableWhen, $0.dueFrom, $0.metWhen] }
        return (ofCases + [requirement.questionWhen]).compactMap { $0?.text }
    }

    /// Whether a name stands in a text as a whole, not as part of a longer word.
    private static func contains(_ name: String, in text: String) -> Bool {
        guard !name.isEmpty else { return false }
        var rest = text[...]
        while let found = rest.firstRange(of: name) {
            let before = text[..<found.lowerBound].unicodeScalars.last
            let after = text[found.upperBound...].unicodeScalars.first
            if !isNamePart(before) && !isNamePart(after) { return true }
            rest = rest[found.upperBound...]
        }
        return false
    }

    private static func isNamePart(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
