public import Diagnostics
public import Feel
public import Records

/// Makes a framework ready to judge, or says everything that is wrong with its expressions.
///
/// Runs after the files themselves were found in order; nothing of a dossier is needed.
public struct FrameworkCompiler {
    let model: RecordModel
    let functions: FunctionLibrary

    /// Makes a compiler for frameworks over a model.
    ///
    /// - Parameters:
    ///   - model: The model of the dossiers.
    ///   - functions: The functions beside those of the language.
    public init(model: RecordModel, functions: [FunctionDefinition]) {
        self.model = model
        self.functions = FunctionLibrary.standard.adding(functions)
    }

    /// Compiles a framework.
    ///
    /// - Parameters:
    ///   - source: What stands in its files.
    ///   - coverage: Where the answers of operands are kept when its examples are run, or nil.
    /// - Returns: The framework when it has no error, and all problems in file order.
    public func compile(
        _ source: FrameworkSource, coverage: OperandCoverage? = nil
    ) -> (framework: Framework?, problems: [Problem]) {
        var pass = CompilingPass(source: source, model: model, functions: functions, coverage: coverage)
        let framework = pass.run()
        var seen: Set<Problem> = []
        let problems = pass.problems.filter { seen.insert($0).inserted }.inFileOrder()
        return (problems.contains { $0.severity == .error } ? nil : framework, problems)
    }
}
