import Checking
import Diagnostics
import Feel
import Foundation
import Frameworks
import Records

/// A framework with a region laid over it, or without one, and what is wrong with it.
struct LintCombination {
    /// The id of the region, or nil for none.
    let regionName: String?
    /// What was read; nil when there is nothing to look at.
    let source: FrameworkSource?
    /// Its expressions; empty when there is an error in its files.
    let survey: [SurveyedExpression]
    /// What is wrong.
    let problems: [Problem]

    /// Reads and checks a combination.
    init(directory: String, region: String?, model: RecordModel, functions: [FunctionDefinition]) {
        regionName = region.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent }
        let read = FrameworkReader.read(directory: directory, region: region, examples: true)
        source = read.source
        guard let source else {
            (survey, problems) = ([], read.problems)
            return
        }
        let coverage = OperandCoverage()
        let compiled = FrameworkCompiler(model: model, functions: functions).compile(
            source, coverage: coverage)
        let all = FrameworkProblems.together(files: read.problems, expressions: compiled.problems)
        let isBroken = read.problems.contains { $0.severity == .error }
        survey = source.survey(functions: functions)
        problems =
            all + Self.conditionProblems(survey)
            + (isBroken
                ? []
                : ReachCheck.problems(of: source) + FeedCheck.problems(of: source)
                    + UnknownExampleCheck.problems(of: source, coverage)
                    + ExampleRun.unreadable(in: source, model: model))
    }

    /// Whether it is the `true` of the last row of a derived value, which stands for all other cases.
    private static func isElse(_ index: Int, in survey: [SurveyedExpression]) -> Bool {
        guard case .derivedWhen(let name) = survey[index].role,
            survey[index].expression?.form == .boolean(true)
        else { return false }
        return !survey[(index + 1)...].contains { $0.role == .derivedWhen(name) }
    }

    private static func conditionProblems(_ survey: [SurveyedExpression]) -> [Problem] {
        survey.enumerated().flatMap { index, surveyed in
            guard let expression = surveyed.expression, !isElse(index, in: survey) else { return [Problem]() }
            let found = ConditionLint.problems(in: expression, isCondition: surveyed.isCondition)
            return found.map { problem in
                Problem(
                    problem.severity, code: problem.code,
                    place: surveyed.source.place(atOffset: problem.range.lowerBound),
                    message: problem.message, remedy: problem.remedy)
            }
        }
    }
}
