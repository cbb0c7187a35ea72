import Diagnostics
import DossierModel
import Foundation
import Frameworks
import Records

/// A framework with a region and parameter values: read, checked and made ready to judge.
struct FrameworkChoice {
    /// The id of the framework.
    var framework: String
    /// The id of the region, or nil for none.
    var region: String?
    /// Parameters set otherwise, as `name=value`.
    var settings: [String]

    /// Reads the model.
    static func model(_ folder: DataFolder) throws(CommandFailure) -> RecordModel {
        do {
            return try DossierModelLoader.load(path: folder.schema)
        } catch {
            throw CommandFailure(status: .frameworkBroken, message: error.description)
        }
    }

    /// The framework, ready to judge.
    ///
    /// - Parameters:
    ///   - folder: Where frameworks are found.
    ///   - model: The model of the dossiers.
    ///   - examples: Whether examples are read and demanded.
    /// - Returns: The framework with the region and the values laid over it.
    /// - Throws: `CommandFailure` when something is wrong; all problems of all its files have then been printed, what
    ///   stands in the files and what their expressions mean alike.
    func compiled(
        _ folder: DataFolder, _ model: RecordModel, examples: Bool = false
    ) throws(CommandFailure) -> Framework {
        try Self.known(framework, among: folder.frameworks, "het kader")
        if let region { try Self.known(region, among: folder.regions, "de regio") }
        let read = FrameworkReader.read(
            directory: folder.framework(framework), region: region.map { folder.region($0) },
            examples: examples)
        guard let source = read.source else { throw Self.failure(read.problems) }
        let laid = source.setting(try assignments())
        if !laid.problems.isEmpty {
            throw CommandFailure(
                status: .wrongUsage, message: laid.problems.map(\.description).joined(separator: "\n"))
        }
        let result = FrameworkCompiler(model: model, functions: DossierFunctions.all).compile(laid.source)
        let problems = Self.together(read.problems, result.problems)
        guard let framework = result.framework, !problems.contains(where: { $0.severity == .error }) else {
            throw Self.failure(problems)
        }
        Self.show(problems)
        return framework
    }

    /// The problems of the files and of their expressions, in file order.
    ///
    /// Names that are unknown only because the part that gives them could not be read are left out.
    private static func together(_ files: [Problem], _ expressions: [Problem]) -> [Problem] {
        let consequences: Set = [
            "onbekende-naam", "onbekende-functie", "onbekend-veld", "begrip-onbruikbaar",
        ]
        let isBroken = files.contains { $0.severity == .error }
        let own = isBroken ? expressions.filter { !consequences.contains($0.code) } : expressions
        return (files + own).sorted { ($0.place ?? Place(file: "")) < ($1.place ?? Place(file: "")) }
    }

    private func assignments() throws(CommandFailure) -> [(name: String, value: String)] {
        var result: [(name: String, value: String)] = []
        for setting in settings {
            let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                .map(String.init)
            guard parts.count == 2, !parts[0].isEmpty else {
                throw CommandFailure(
                    status: .wrongUsage,
                    message: "fout: --set krijgt naam=waarde, bijvoorbeeld --set termijnPlan=P30D")
            }
            result.append((parts[0], parts[1]))
        }
        return result
    }

    private static func known(_ name: String, among names: [String], _ what: String) throws(CommandFailure) {
        guard !names.contains(name) else { return }
        let nearest = NearestName.suggestion(for: name, among: names)
        let remedy = nearest.map { "bedoelt u \"\($0)\"?" } ?? "kies uit: \(names.joined(separator: ", "))"
        let shown = VisibleText.name(name)
        throw CommandFailure(
            status: .wrongUsage, message: "fout: \(what) \"\(shown)\" is niet bekend – \(remedy)")
    }

    /// Prints problems with their source lines.
    static func print(_ problems: [Problem]) {
        let renderer = ProblemRenderer(showSource: true)
        // A file may have thousands of problems: it is read and laid out in lines once.
        var sources: [String: SourceText] = [:]
        for file in Set(problems.compactMap(\.place?.file)) {
            guard let bytes = FileManager.default.contents(atPath: file) else { continue }
            sources[file] = SourceText([UInt8](bytes))
        }
        for problem in problems {
            StandardError.print(renderer.text(for: problem, in: problem.place.flatMap { sources[$0.file] }))
        }
    }

    /// Prints problems with their source lines.
    private static func show(_ problems: [Problem]) {
        let renderer = ProblemRenderer(showSource: true)
        for problem in problems {
            let text = problem.place.flatMap { try? Data(contentsOf: URL(fileURLWithPath: $0.file)) }
            StandardError.print(renderer.text(for: problem, in: text.map { SourceText([UInt8]($0)) }))
        }
    }

    /// The end of a command over problems, all of them printed.
    ///
    /// What was set on the command line is wrong usage; anything else is a broken framework.
    private static func failure(_ problems: [Problem]) -> CommandFailure {
        show(problems)
        let errors = problems.filter { $0.severity == .error }
        let isUsage = !errors.isEmpty && errors.allSatisfy { $0.place?.file.hasPrefix("--set ") ?? false }
        return CommandFailure(status: isUsage ? .wrongUsage : .frameworkBroken, message: "")
    }
}
