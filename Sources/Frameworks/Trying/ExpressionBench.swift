public import Feel
public import Records

/// Makes single expressions ready to run, with the parameters and terms of a framework.
public struct ExpressionBench: Sendable {
    private let model: RecordModel
    private let vocabulary: Vocabulary

    /// Makes a bench.
    ///
    /// - Parameters:
    ///   - source: The framework, with its region laid over it.
    ///   - model: The model of the dossiers.
    ///   - functions: The functions beside those of the language.
    public init(source: FrameworkSource, model: RecordModel, functions: [FunctionDefinition]) {
        self.model = model
        let library = FunctionLibrary.standard.adding(functions)
        vocabulary = VocabularyBuilder(of: source, model: model, functions: library).vocabulary
    }

    /// Makes an expression ready.
    ///
    /// - Parameters:
    ///   - text: The expression.
    ///   - level: What it is about: a dossier, an institution or a network.
    /// - Returns: The expression, or everything that is wrong with it.
    public func prepare(
        _ text: String, level: RequirementLevel = .dossier
    ) -> Result<PreparedExpression, FeelProblems> {
        guard let root = model.root(named: level.rawValue) else { return .failure(FeelProblems([])) }
        let coverage = CoverageRecorder()
        let builder = ProgramBuilder(coverage: coverage)
        let compiler = Compiler(
            model: model, root: root.type, vocabulary: vocabulary, builder: builder)
        return compiler.expression(text).map { compiled in
            var parser = Parser(text, longNames: vocabulary.longNames)
            let expression = try? parser.parse().get()
            let warnings = expression.map {
                ConditionLint.problems(in: $0, isCondition: compiled.type == .boolean)
            }
            return PreparedExpression(
                text: text, compiled: compiled, program: builder.program(),
                warnings: (warnings ?? []) + compiled.bareFieldProblems, readsDossier: coverage.hasReads)
        }
    }
}
