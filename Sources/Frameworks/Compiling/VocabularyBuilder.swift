import Diagnostics
import Feel
import Records

/// Turns parameters and terms of a framework into names of the rule language.
struct VocabularyBuilder {
    let model: RecordModel
    private(set) var vocabulary: Vocabulary
    private(set) var problems: [Problem] = []

    init(model: RecordModel, functions: FunctionLibrary) {
        self.model = model
        vocabulary = Vocabulary(functions: functions)
    }

    /// Gathers the parameters and terms of a framework.
    init(of source: FrameworkSource, model: RecordModel, functions: FunctionLibrary) {
        self.init(model: model, functions: functions)
        for parameter in source.parameters { add(parameter) }
        add(source.terms)
    }

    /// Adds a parameter, used as `kader.<name>`.
    mutating func add(_ parameter: ParameterSource) {
        switch constant(parameter) {
        case .success(let constant): vocabulary.constants[parameter.name] = constant
        case .failure(let problem):
            problems.append(problem)
            // Rules that use the parameter are not wrong because its value is.
            vocabulary.constants[parameter.name] = placeholder(parameter.kind)
        }
    }

    /// Adds the terms; each may use all others.
    mutating func add(_ terms: [TermSource]) {
        let names = Set((terms.map(\.name) + vocabulary.functions.names).filter { $0.contains(" ") })
        for term in terms {
            checkLength(of: term)
            var parser = Parser(term.expression.text, longNames: names)
            switch parser.parse() {
            case .success(let body):
                let parameters = term.parameters.compactMap { parameter in
                    type(of: parameter).map { (parameter.name, $0) }
                }
                guard parameters.count == term.parameters.count else {
                    vocabulary.unreadableTerms.insert(term.name)
                    continue
                }
                vocabulary.terms[term.name] = Vocabulary.Term(
                    name: term.name, parameters: parameters.map { (name: $0.0, type: $0.1) }, body: body)
            case .failure(let found):
                vocabulary.unreadableTerms.insert(term.name)
                for problem in found.problems {
                    problems.append(
                        Problem(
                            .error, code: problem.code,
                            place: term.expression.place(atOffset: problem.range.lowerBound),
                            message: problem.message, remedy: problem.remedy))
                }
            }
        }
    }

    /// A name that is longer than a rule is read for would be known nowhere.
    private mutating func checkLength(of term: TermSource) {
        let count = term.name.split(separator: " ").count
        guard count > Parser.mostNameWords else { return }
        problems.append(
            Problem(
                .error, code: "te-lange-naam", place: term.place,
                message: "de naam van dit begrip heeft \(count) woorden",
                remedy: "gebruik er hoogstens \(Parser.mostNameWords)"))
    }

    /// The type a parameter of a term declares: a list of the model, a kind of reference, or a plain kind.
    private mutating func type(of parameter: TermSource.Parameter) -> FeelType? {
        let kind = parameter.kind.text
        if let type = TermKind.plain.first(where: { $0.word == kind })?.type { return type }
        if let reference = model.references.first(where: { TermKind.word(for: $0) == kind }) {
            return .record(reference.targetTypes.sorted())
        }
        if let root = model.root(named: "dossier"),
            case .success(let steps) = model.steps(ofPath: kind, from: root.type), let last = steps.last,
            case .record(let type) = model.field(last).content
        {
            return .record([type])
        }
        problems.append(
            Problem(
                .error, code: "onbekende-soort", place: parameter.kind.place,
                message: "\"\(kind)\" is geen soort",
                remedy: nearestKind(kind).map { "bedoelt u \"\($0)\"?" }
                    ?? "noem een lijst van het dossier (zoals betrokkenen), deelnemer, datum, duur, getal, tekst of "
                    + "ja/nee"))
        return nil
    }

    /// The kind an author most likely meant.
    private func nearestKind(_ kind: String) -> String? {
        guard let root = model.root(named: "dossier") else { return nil }
        let own = model.types[root.type].fields.map { ("", $0.name) }
        let paths = own + model.fieldPaths(below: root.type).map { ($0.holder + ".", $0.name) }
        return NearestName.suggestion(for: kind, among: TermKind.words(model) + paths.map { $0.0 + $0.1 })
    }
}
