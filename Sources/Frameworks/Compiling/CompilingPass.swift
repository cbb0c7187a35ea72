import Diagnostics
import Feel
import Records

/// One run over a framework's source: gathers problems and compiled parts.
struct CompilingPass {
    let source: FrameworkSource
    let model: RecordModel
    let builder = ProgramBuilder()
    let vocabulary: Vocabulary
    private(set) var problems: [Problem] = []
    private var compilers: [RequirementLevel: Compiler] = [:]
    private let badTerms: [Problem]

    init(source: FrameworkSource, model: RecordModel, functions: FunctionLibrary) {
        self.source = source
        self.model = model
        var names = VocabularyBuilder(model: model, functions: functions)
        for parameter in source.parameters { names.add(parameter) }
        names.add(source.terms)
        vocabulary = names.vocabulary
        badTerms = names.problems
    }

    /// Compiles everything; what has a problem is left out.
    mutating func run() -> Framework {
        problems += badTerms
        checkTerms()
        let codes = source.requirements.map(\.code).sorted()
        let ordered = source.requirements.sorted { $0.code < $1.code }
        let requirements = ordered.map { compile($0, among: codes) }
        let (closing, derived) = (closing(), derived())
        return Framework(
            source: source, model: model, program: builder.program(), requirements: requirements,
            judgingOrder: judgingOrder(of: requirements), closing: closing, derived: derived)
    }

    /// The compiler for requirements of a level, or nil when the model has no such file.
    mutating func compiler(for level: RequirementLevel) -> Compiler? {
        if let known = compilers[level] { return known }
        guard let root = model.root(named: level.rawValue) else { return nil }
        let made = Compiler(model: model, root: root.type, vocabulary: vocabulary, builder: builder)
        compilers[level] = made
        return made
    }

    /// Notes what is wrong with an expression, at its place in the file.
    mutating func note(_ found: FeelProblems, in expression: ExpressionSource) {
        for problem in found.problems {
            problems.append(
                Problem(
                    .error, code: problem.code, place: expression.place(atOffset: problem.range.lowerBound),
                    message: problem.message, remedy: problem.remedy))
        }
    }

    /// Notes a problem of the framework at a place.
    mutating func note(_ code: String, at place: Place, _ message: String, remedy: String? = nil) {
        problems.append(Problem(.error, code: code, place: place, message: message, remedy: remedy))
    }

    /// The value of a result, its problems noted.
    mutating func value<Success>(
        _ result: Result<Success, FeelProblems>, of expression: ExpressionSource
    ) -> Success? {
        switch result {
        case .success(let value): return value
        case .failure(let found):
            note(found, in: expression)
            return nil
        }
    }

    private mutating func checkTerms() {
        guard let compiler = compiler(for: .dossier) else { return }
        for term in source.terms {
            guard let known = vocabulary.terms[term.name] else { continue }
            note(FeelProblems(compiler.check(known)), in: term.expression)
        }
    }
}
