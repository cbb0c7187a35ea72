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
    var problems: [FeelProblem] = []
    var openTerms: [String] = []

    /// Makes a compiler.
    ///
    /// - Parameters:
    ///   - model: The model of the dossiers.
    ///   - root: The index of the record type whose fields are names.
    ///   - vocabulary: The names of the framework.
    ///   - builder: What the rules share.
    public init(model: RecordModel, root: Int, vocabulary: Vocabulary, builder: ProgramBuilder) {
        self.model = model
        self.vocabulary = vocabulary
        self.builder = builder
        rootType = root
    }

    /// Compiles a condition.
    ///
    /// - Parameters:
    ///   - text: The expression.
    ///   - item: The variable of *voor elk*, or nil.
    /// - Returns: The condition, or all problems.
    public func condition(_ text: String, item: IteratorBinding? = nil) -> Result<Condition, FeelProblems> {
        compiled(text, item: item).flatMap { compiled in
            guard let condition = compiled.condition else {
                return .failure(wrongType(compiled, expected: .boolean))
            }
            return .success(condition)
        }
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
        var parser = Parser(text, longNames: vocabulary.longNames)
        return parser.parseIterator().flatMap { iterator in
            problems = []
            let scope = Scope(parent: nil)
            guard let binding = binding(of: iterator, in: scope), problems.isEmpty else {
                return .failure(FeelProblems(problems))
            }
            return .success(binding)
        }
    }

    /// Checks a term by itself, its parameters having the types it declares.
    public func check(_ term: Vocabulary.Term) -> [FeelProblem] {
        problems = []
        let scope = Scope(parent: nil)
        for parameter in term.parameters {
            guardShadowing(parameter.name, at: term.body.range)
            let slot = builder.newSlot()
            scope.bind(parameter.name, to: variable(slot, parameter.type, at: term.body.range))
        }
        openTerms = [term.name]
        _ = compile(term.body, in: scope)
        openTerms = []
        return problems
    }

    private func compiled(_ text: String, item: IteratorBinding?) -> Result<Compiled, FeelProblems> {
        var parser = Parser(text, longNames: vocabulary.longNames)
        return parser.parse().flatMap { expression in
            problems = []
            let scope = Scope(parent: nil)
            if let item { scope.bind(item.name, to: variable(item.slot, item.type, at: expression.range)) }
            guard let compiled = compile(expression, in: scope), problems.isEmpty else {
                return .failure(FeelProblems(problems))
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
