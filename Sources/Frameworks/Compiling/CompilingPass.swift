import Diagnostics
import Feel
import Records

/// One run over a framework's source: gathers problems and compiled parts.
struct CompilingPass {
    let source: FrameworkSource
    let model: RecordModel
    let builder: ProgramBuilder
    let coverage: OperandCoverage?
    let vocabulary: Vocabulary
    private(set) var problems: [Problem] = []
    private var compilers: [RequirementLevel: Compiler] = [:]
    private let badTerms: [Problem]
    private var brokenTerms: Set<String> = []
    /// What was found in expressions, until it is known what is only told of a term.
    private var found: [(problems: FeelProblems, expression: ExpressionSource)] = []

    init(
        source: FrameworkSource, model: RecordModel, functions: FunctionLibrary, coverage: OperandCoverage?
    ) {
        builder = ProgramBuilder(coverage: coverage?.recorder)
        self.coverage = coverage
        self.source = source
        self.model = model
        let names = VocabularyBuilder(of: source, model: model, functions: functions)
        vocabulary = names.vocabulary
        badTerms = names.problems
    }

    /// Compiles everything; what has a problem is left out.
    mutating func run() -> Framework {
        problems += badTerms
        let codes = source.requirements.map(\.code).sorted()
        let ordered = source.requirements.sorted { $0.code < $1.code }
        let requirements = ordered.map { compile($0, among: codes) }
        let (closing, derived, agenda, windows) = (closing(), derived(), agenda(), windows())
        checkTerms()
        for (found, expression) in found {
            tell(found.problems.filter { !isConsequence($0) }, of: expression)
        }
        return Framework(
            source: source, model: model, program: builder.program(), requirements: requirements,
            judgingOrder: judgingOrder(of: requirements), closing: closing, derived: derived,
            agenda: agenda, windows: windows)
    }

    /// The compiler for requirements of a level, or nil when the model has no such file.
    mutating func compiler(for level: RequirementLevel) -> Compiler? {
        if let known = compilers[level] { return known }
        guard let root = model.root(named: level.rawValue) else { return nil }
        let made = Compiler(
            model: model, root: root.type, vocabulary: vocabulary, builder: builder, refusesBareFilters: true)
        compilers[level] = made
        return made
    }

    /// Notes what is wrong with an expression.
    mutating func note(_ problems: FeelProblems, in expression: ExpressionSource) {
        found.append((problems, expression))
    }

    /// Tells problems of an expression, at their places in the file.
    private mutating func tell(_ found: [FeelProblem], of expression: ExpressionSource) {
        for problem in found {
            problems.append(
                Problem(
                    .error, code: problem.code, place: expression.place(atOffset: problem.range.lowerBound),
                    message: problem.message, remedy: problem.remedy))
        }
    }

    /// Whether a problem is only that of a term, which is told where the term stands.
    private func isConsequence(_ problem: FeelProblem) -> Bool {
        switch problem.cause {
        case .brokenTerm(let name), .recursion(let name): brokenTerms.contains(name)
        default: false
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

    /// Checks every term by itself, as part of a dossier; one that reads something else must be right there.
    ///
    /// Comes last: a term that was used without a problem need not be looked at again.
    private mutating func checkTerms() {
        coverage?.beginTerms()
        for term in source.terms {
            guard let known = vocabulary.terms[term.name] else { continue }
            let compilers = RequirementLevel.allCases.compactMap { compiler(for: $0) }
            guard let first = compilers.first, !compilers.contains(where: { $0.accepts(known) }) else {
                continue
            }
            tell(first.check(known).filter { !isConsequence($0) }, of: term.expression)
            brokenTerms.insert(term.name)
        }
    }
}
