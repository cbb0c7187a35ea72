import Diagnostics
public import Feel
import Frameworks
public import Records

/// Looks at frameworks as a whole: every rule of the format, every static check of the rule language, and what an
/// author would want to know besides, for each region a framework can be laid with.
public struct FrameworkLint {
    private let model: RecordModel
    private let functions: [FunctionDefinition]

    /// Makes a lint.
    ///
    /// - Parameters:
    ///   - model: The model of the dossiers.
    ///   - functions: The functions beside those of the language.
    public init(model: RecordModel, functions: [FunctionDefinition]) {
        self.model = model
        self.functions = functions
    }

    /// Looks at frameworks.
    ///
    /// - Parameter scope: The frameworks, each with the regions it is to be laid with.
    /// - Returns: All findings.
    public func run(_ scope: LintScope) -> LintReport {
        var report = LintReport()
        for folder in scope.folders { look(at: folder, &report) }
        for region in scope.regions {
            let problems = RegionNames.problems(of: region, known: scope.known.sorted())
            report.findings += problems.map { LintReport.Finding(problem: $0, framework: nil, regions: nil) }
        }
        report.findings.sort { one, two in
            let none = Place(file: "")
            return (one.problem.place ?? none, one.problem.message)
                < (two.problem.place ?? none, two.problem.message)
        }
        return report
    }

    private func look(at folder: LintFolder, _ report: inout LintReport) {
        let combinations = ([nil] + folder.regions).map { region in
            LintCombination(
                directory: folder.directory, region: region, model: model, functions: functions)
        }
        report.frameworks.append(folder.name)
        report.combinations += combinations.count
        // The same is told once: with a region the remedy may list other names.
        var found: [String: (problem: Problem, regions: Set<String?>)] = [:]
        for combination in combinations {
            for problem in combination.problems + UnusedNames.problems(of: combination, among: combinations) {
                let key = "\(problem.place?.description ?? "") \(problem.code) \(problem.message)"
                found[key, default: (problem, [])].regions.insert(combination.regionName)
            }
        }
        for (problem, shown) in found.values {
            report.findings.append(
                LintReport.Finding(
                    problem: problem, framework: folder.name,
                    regions: shown.contains(nil) ? nil : shown.compactMap(\.self).sorted()))
        }
    }
}
