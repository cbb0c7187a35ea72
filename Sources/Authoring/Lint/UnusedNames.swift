import Diagnostics
import Feel
import Frameworks

/// The check that what is defined is used.
enum UnusedNames {
    /// A definition with what to call it.
    private struct Definition: Hashable {
        var noun: String
        var name: String
        /// What it is part of, in words, or nil.
        var owner: String?
        var place: Place

        /// How what is used is told apart.
        var use: String { owner.map { "\(noun) \(name) van \($0)" } ?? "\(noun) \(name)" }
        /// How people read it.
        var words: String { "\(noun) \"\(name)\"" + (owner.map { " van \($0)" } ?? "") }
    }

    /// The definitions of a combination that nothing uses, in this combination or in any other of its framework.
    static func problems(of combination: LintCombination, among all: [LintCombination]) -> [Problem] {
        guard let source = combination.source,
            !combination.problems.contains(where: { $0.severity == .error })
        else { return [] }
        let used = all.map(uses).reduce(into: Set<String>()) { $0.formUnion($1) }
        return definitions(of: source).filter { !used.contains($0.use) }.map { definition in
            Problem(
                .warning, code: "ongebruikt", place: definition.place,
                message: "\(definition.words) wordt nergens gebruikt",
                remedy: "gebruik of verwijder wat hier staat")
        }
    }

    private static func definitions(of source: FrameworkSource) -> [Definition] {
        source.parameters.map { Definition(noun: "parameter", name: $0.name, place: $0.place) }
            + source.terms.flatMap { term in
                [Definition(noun: "begrip", name: term.name, place: term.place)]
                    + term.parameters.map {
                        Definition(
                            noun: "gegeven", name: $0.name, owner: "begrip \"\(term.name)\"", place: $0.place)
                    }
            }
            + source.documents.map { Definition(noun: "bron", name: $0.id, place: $0.place) }
            + source.questions.flatMap { question in
                [Definition(noun: "hoofdvraag", name: question.code, place: question.place)]
                    + question.criteria.map {
                        Definition(
                            noun: "criterium", name: $0.code, owner: "hoofdvraag \(question.code)",
                            place: $0.place)
                    }
            }
            + source.sections.flatMap(\.paragraphs).map {
                Definition(noun: "paragraaf", name: $0.code, place: $0.place)
            }
    }

    /// What a combination uses, each as its noun and its name.
    private static func uses(_ combination: LintCombination) -> Set<String> {
        guard let source = combination.source else { return [] }
        var used: Set<String> = []
        for surveyed in combination.survey {
            guard let expression = surveyed.expression else { continue }
            if case .term(let name) = surveyed.role {
                add(expression, inTerm: name, &used)
            } else {
                add(expression, inTerm: nil, &used)
            }
        }
        for indicator in source.indicators {
            used.insert("hoofdvraag \(indicator.question.text)")
            used.insert("criterium \(indicator.criterion.text) van hoofdvraag \(indicator.question.text)")
            used.insert("bron \(indicator.citation.document)")
            for rule in indicator.rules { used.insert("bron \(rule.citation.document)") }
        }
        for requirement in source.requirements { used.insert("bron \(requirement.citation.document)") }
        for topic in source.topics { used.insert("paragraaf \(topic.paragraph.text)") }
        return used
    }

    private static func add(_ expression: Expression, inTerm term: String?, _ used: inout Set<String>) {
        switch expression.form {
        case .name(let name):
            used.insert("begrip \(name)")
            if let term { used.insert("gegeven \(name) van begrip \"\(term)\"") }
        case .call(let name, _): used.insert("begrip \(name)")
        case .path(let base, let name):
            if case .name("kader") = base.form { used.insert("parameter \(name)") }
        default: break
        }
        for part in expression.form.parts { add(part, inTerm: term, &used) }
    }
}
