import Diagnostics
import Foundation
import Frameworks

/// A framework with a region and parameter values: read, checked and made ready to judge.
struct FrameworkChoice {
    /// The id of the framework.
    var framework: Setting<String>
    /// The id of the region, or nil for none.
    var region: Setting<String?>
    /// Values that parameters are given; a later one wins.
    var assignments: [ParameterAssignment]

    /// Makes a choice from its parts.
    init(framework: Setting<String>, region: Setting<String?>, assignments: [ParameterAssignment] = []) {
        self.framework = framework
        self.region = region
        self.assignments = assignments
    }

    /// A choice made on the command line.
    init(framework: String, region: String?, assignments: [ParameterAssignment] = []) {
        self.init(
            framework: Setting(framework, .commandLine), region: Setting(region, .commandLine),
            assignments: assignments)
    }

    /// The framework, ready to judge.
    ///
    /// - Parameter groundwork: What it is compiled with, and where it is found.
    /// - Returns: The framework with the region and the values laid over it.
    /// - Throws: `CommandFailure` when something is wrong; all problems of all its files have then been printed, what
    ///   stands in the files and what their expressions mean alike.
    func compiled(_ groundwork: Groundwork) throws(CommandFailure) -> Framework {
        let folder = groundwork.folder
        try Self.checkKnown(framework, among: folder.frameworks, "het kader", code: "onbekend-kader")
        if let name = region.value {
            try Self.checkKnown(
                Setting(name, region.origin), among: folder.regions, "de regio", code: "onbekende-regio")
        }
        let read = FrameworkReader.read(
            directory: folder.framework(framework.value), region: region.value.map { folder.region($0) },
            examples: false)
        guard let source = read.source else { throw failure(read.problems) }
        let laid = source.setting(assignments)
        if !laid.problems.isEmpty { throw failure(laid.problems) }
        let compiler = try FrameworkCompiler(
            model: groundwork.model(), functions: groundwork.functionsUnchecked)
        // Reading takes far more than what is kept of it.
        FreedMemory.giveBack()
        let result = compiler.compile(laid.source)
        try groundwork.checkWordLists()
        let problems = FrameworkProblems.together(files: read.problems, expressions: result.problems)
        guard let framework = result.framework, !problems.contains(where: { $0.severity == .error }) else {
            throw failure(problems)
        }
        Self.print(problems)
        return framework
    }

    private static func checkKnown(
        _ name: Setting<String>, among names: [String], _ what: String, code: String
    ) throws(CommandFailure) {
        guard !names.contains(name.value) else { return }
        try name.origin.refuse(
            code: code, "\(what) \"\(VisibleText.name(name.value))\" is niet bekend",
            remedy: KnownNames.remedy(for: name.value, among: names))
    }

    /// Prints problems with their source lines.
    static func print(_ problems: [Problem]) {
        let renderer = ProblemRenderer(showSource: true)
        let sources = SourceFiles()
        for problem in problems {
            StandardError.print(
                renderer.text(for: problem, in: problem.place.flatMap { sources.text($0.file) }))
        }
    }

    /// The end of a command over problems, all of them printed.
    ///
    /// What a person set is wrong usage; anything else is a broken framework.
    private func failure(_ problems: [Problem]) -> CommandFailure {
        Self.print(problems)
        let errors = problems.filter { $0.severity == .error }
        let set = Set(assignments.map(\.place.file))
        let isUsage = !errors.isEmpty && errors.allSatisfy { $0.place.map { set.contains($0.file) } ?? false }
        return CommandFailure(status: isUsage ? .wrongUsage : .frameworkBroken, message: "")
    }
}
