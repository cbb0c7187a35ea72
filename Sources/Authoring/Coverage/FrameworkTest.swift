import Checking
public import Diagnostics
public import Feel
import Frameworks
public import Records

/// Runs the examples of a framework, alone and with each region, and sees what they show of its conditions.
public struct FrameworkTest: Sendable {
    /// How one combination of framework and region came out.
    public struct Row: Sendable, Hashable {
        /// The id of the region, or nil for none.
        public var region: String?
        /// How many examples there are.
        public var examples: Int
        /// How many of them do not give the outcome they state, or cannot be judged.
        public var failing: Int
    }

    /// The id of the framework.
    public let framework: String
    /// The combinations, that without a region first; empty when the framework itself is not in order.
    public private(set) var rows: [Row] = []
    /// What is wrong with the framework or with its examples, in file order.
    public private(set) var problems: [Problem] = []
    /// What the examples of all combinations together show.
    public private(set) var coverage = CoverageReport()

    /// Runs the examples.
    ///
    /// - Parameters:
    ///   - folder: The framework and its regions.
    ///   - alone: Whether it is also tested without a region.
    ///   - model: The model of the dossiers.
    ///   - functions: The functions beside those of the language.
    public init(
        _ folder: LintFolder, alone: Bool = true, model: RecordModel, functions: [FunctionDefinition]
    ) {
        framework = folder.name
        for region in (alone ? [nil] : []) + folder.regions {
            let read = FrameworkReader.read(directory: folder.directory, region: region)
            let operands = OperandCoverage()
            let compiled = read.source.map {
                FrameworkCompiler(model: model, functions: functions).compile($0, coverage: operands)
            }
            let all = FrameworkProblems.together(files: read.problems, expressions: compiled?.problems ?? [])
            note(all)
            if let source = read.source, !read.problems.contains(where: { $0.severity == .error }) {
                note(
                    ReachCheck.problems(of: source) + FeedCheck.problems(of: source)
                        + UnknownExampleCheck.problems(of: source, operands))
            }
            guard let framework = compiled?.framework, !all.contains(where: { $0.severity == .error }) else {
                continue
            }
            let failures = ExampleRun.problems(of: framework, model: model, coverage: operands)
            note(failures.filter(isNew))
            let count = framework.source.heldExamples.count
            rows.append(
                Row(
                    region: framework.source.region?.id, examples: count,
                    failing: Set(failures.compactMap(\.place)).count))
            coverage.add(operands.entries(terms: framework.source.terms))
        }
        problems = problems.inFileOrder()
    }

    /// Whether the framework and all examples are in order; what is not covered does not matter here.
    public var holds: Bool { !problems.contains { $0.severity == .error } }

    /// Whether an example has not failed already, without a region or with another.
    private func isNew(_ failure: Problem) -> Bool {
        !problems.contains { $0.code == failure.code && $0.place == failure.place }
    }

    private mutating func note(_ found: [Problem]) {
        let known = Set(problems)
        problems += found.filter { !known.contains($0) }
    }
}
