import Feel
import Frameworks

/// The terms and parameters that each requirement uses, directly or through other terms.
struct Needs {
    /// What each requirement uses.
    private(set) var subjects: [RequirementCode: Set<FrameworkChange.Subject>] = [:]

    /// Works out what the requirements of a framework use.
    init(_ source: FrameworkSource, functions: [FunctionDefinition]) {
        let survey = source.survey(functions: functions)
        var terms: [String: Set<FrameworkChange.Subject>] = [:]
        let names = Set(source.terms.map(\.name))
        for surveyed in survey {
            guard case .term(let name) = surveyed.role, let expression = surveyed.expression else { continue }
            terms[name] = Self.direct(expression, names)
        }
        for surveyed in survey {
            guard let code = surveyed.requirement, let expression = surveyed.expression else { continue }
            subjects[code, default: []].formUnion(Self.closure(Self.direct(expression, names), terms))
        }
    }

    private static func closure(
        _ start: Set<FrameworkChange.Subject>, _ terms: [String: Set<FrameworkChange.Subject>]
    ) -> Set<FrameworkChange.Subject> {
        var found = start
        var open = Array(start)
        while let next = open.popLast() {
            guard case .term(let name) = next else { continue }
            for subject in terms[name] ?? [] where found.insert(subject).inserted { open.append(subject) }
        }
        return found
    }

    private static func direct(_ expression: Expression, _ terms: Set<String>) -> Set<FrameworkChange.Subject>
    {
        var found: Set<FrameworkChange.Subject> = []
        switch expression.form {
        case .name(let name), .call(let name, _):
            if terms.contains(name) { found.insert(.term(name)) }
        case .path(let base, let name):
            if case .name("kader") = base.form { found.insert(.parameter(name)) }
        default: break
        }
        return expression.form.parts.reduce(found) { $0.union(direct($1, terms)) }
    }
}
