public import Records

/// Makes expressions ready to run: checks every name, field, type and code against the model, then builds closures.
///
/// One compiler per framework; problems are those of the expression compiled last.
public final class Compiler {
    /// The closed world of the dossiers.
    public let model: RecordModel
    /// The names of the framework.
    public let vocabulary: Vocabulary
    let builder: ProgramBuilder
    let rootType: Int
    /// Whether a yes/no that may be missing is refused as a filter by itself.
    let refusesBareFilters: Bool
    private let longNames: Set<String>
    var problems: [FeelProblem] = []
    var openTerms: [String] = []
    /// How many expressions were compiled for the one at hand, those of its terms included.
    var work = 0
    /// How many expressions stand inside each other at this point, those of its terms included.
    var depth = 0
    /// Whether the expression at hand is too large or too deep; that is said once.
    var isOverLimit = false

    /// Whether problems tell which names may have been meant; looking for them takes longer than compiling.
    var suggests = true

    /// The terms that were used without a problem of their own, their parameters having the types they declare.
    var soundTerms: Set<String> = []

    /// The greatest depth since the term at hand was begun.
    var deepest = 0
    /// The terms without parameters that were used without a problem.
    var sharedTerms: [String: SharedTerm] = [:]

    /// How many expressions may be compiled for one, those of its terms included.
    static let workLimit = 100_000
    /// How many expressions may stand inside each other, those of the terms included.
    static let depthLimit = 160

    /// Makes a compiler.
    ///
    /// - Parameters:
    ///   - model: The model of the dossiers.
    ///   - root: The index of the record type whose fields are names.
    ///   - vocabulary: The names of the framework.
    ///   - builder: What the rules share.
    ///   - refusesBareFilters: Whether a yes/no that may be missing is refused as a filter by itself, since it would
    ///     silently leave elements in doubt.
    public init(
        model: RecordModel, root: Int, vocabulary: Vocabulary, builder: ProgramBuilder,
        refusesBareFilters: Bool = false
    ) {
        self.refusesBareFilters = refusesBareFilters
        self.model = model
        self.vocabulary = vocabulary
        self.builder = builder
        rootType = root
        longNames = vocabulary.longNames
    }

    /// Compiles a condition.
    ///
    /// - Parameters:
    ///   - text: The expression.
    ///   - item: The variable of *voor elk*, or nil.
    /// - Returns: The condition, or all problems.
    public func condition(_ text: String, item: IteratorBinding? = nil) -> Result<Condition, FeelProblems> {
        parsed(text, item: item) { expression, scope in compileCondition(expression, in: scope) }
    }

    /// Compiles an expression that gives a date.
    public func date(_ text: String, item: IteratorBinding? = nil) -> Result<Locate, FeelProblems> {
        compiled(text, item: item).flatMap { compiled in
            guard compiled.type.isAccepted(as: .date), let locate = compiled.locate else {
                return .failure(wrongType(compiled, expected: .date))
            }
            return .success(locate)
        }
    }

    /// Compiles an expression of any type.
    public func expression(_ text: String) -> Result<Compiled, FeelProblems> { compiled(text, item: nil) }

    /// Compiles `variable in domain`.
    public func iterator(_ text: String) -> Result<IteratorBinding, FeelProblems> {
        var parser = Parser(text, longNames: longNames)
        return parser.parseIterator().flatMap { iterator in
            begin()
            let scope = Scope(parent: nil)
            guard let binding = binding(of: iterator, in: scope), problems.isEmpty else {
                return .failure(FeelProblems(ordered))
            }
            return .success(binding)
        }
    }

    /// Whether a term by itself has no problem.
    public func accepts(_ term: Vocabulary.Term) -> Bool {
        if soundTerms.contains(term.name), !term.parameters.contains(where: { shadows($0.name) }) {
            return true
        }
        suggests = false
        defer { suggests = true }
        return check(term).isEmpty
    }

    /// Checks a term by itself, its parameters having the types it declares.
    public func check(_ term: Vocabulary.Term) -> [FeelProblem] {
        begin()
        let scope = Scope(parent: nil)
        for parameter in term.parameters {
            guardShadowing(parameter.name, at: term.body.range)
            let slot = builder.newSlot()
            scope.bind(parameter.name, to: variable(slot, parameter.type, at: term.body.range))
        }
        openTerms = [term.name]
        _ = compile(term.body, in: scope)
        openTerms = []
        return ordered
    }

    /// Forgets the expression before.
    private func begin() { (problems, work, depth, deepest, isOverLimit) = ([], 0, 0, 0, false) }

    /// The problems in the order of their places, each once.
    private var ordered: [FeelProblem] {
        var seen: Set<FeelProblem> = []
        return problems.filter { seen.insert($0).inserted }.sorted { one, two in
            (one.range.lowerBound, one.range.upperBound) < (two.range.lowerBound, two.range.upperBound)
        }
    }

    private func compiled(_ text: String, item: IteratorBinding?) -> Result<Compiled, FeelProblems> {
        parsed(text, item: item) { expression, scope in compile(expression, in: scope) }
    }

    private func parsed<Result>(
        _ text: String, item: IteratorBinding?, _ compile: (Expression, Scope) -> Result?
    ) -> Swift.Result<Result, FeelProblems> {
        var parser = Parser(text, longNames: longNames)
        return parser.parse().flatMap { expression in
            begin()
            let scope = Scope(parent: nil)
            if let item { scope.bind(item.name, to: variable(item.slot, item.type, at: expression.range)) }
            guard let compiled = compile(expression, scope), problems.isEmpty else {
                return .failure(FeelProblems(ordered))
            }
            return .success(compiled)
        }
    }

    private func wrongType(_ compiled: Compiled, expected: FeelType) -> FeelProblems {
        let cause = FeelProblem.Cause.wrongType(
            expected: expected.words(in: model), found: compiled.type.words(in: model))
        return FeelProblems([FeelProblem(cause, at: compiled.range)])
    }
}
