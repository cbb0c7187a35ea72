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

    /// Reads the framework's source, its region laid over it and its parameters set.
    ///
    /// - Throws: `CommandFailure` with every problem of all its files.
    func source(_ folder: DataFolder) throws(CommandFailure) -> FrameworkSource {
        try Self.known(framework, among: folder.frameworks, "het kader")
        if let region { try Self.known(region, among: folder.regions, "de regio") }
        let read = FrameworkReader.read(
            directory: folder.framework(framework), region: region.map { folder.region($0) }, examples: false)
        try Self.report(read.problems, broken: read.source == nil)
        guard let source = read.source else { throw CommandFailure(status: .frameworkBroken, message: "") }
        let laid = source.setting(try assignments())
        if !laid.problems.isEmpty {
            throw CommandFailure(
                status: .wrongUsage, message: laid.problems.map(\.description).joined(separator: "\n"))
        }
        return laid.source
    }

    /// The framework, ready to judge.
    func compiled(_ folder: DataFolder, _ model: RecordModel) throws(CommandFailure) -> Framework {
        let source = try source(folder)
        let result = FrameworkCompiler(model: model, functions: DossierFunctions.all).compile(source)
        try Self.report(result.problems, broken: result.framework == nil)
        guard let framework = result.framework else {
            throw CommandFailure(status: .frameworkBroken, message: "")
        }
        return framework
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

    /// Prints problems with their source lines and stops when one of them is an error.
    ///
    /// What was set on the command line is wrong usage; anything else is a broken framework.
    private static func report(_ problems: [Problem], broken: Bool) throws(CommandFailure) {
        guard !problems.isEmpty else { return }
        print(problems)
        let errors = problems.filter { $0.severity == .error }
        guard broken || !errors.isEmpty else { return }
        let isUsage = !errors.isEmpty && errors.allSatisfy { $0.place?.file.hasPrefix("--set ") ?? false }
        throw CommandFailure(status: isUsage ? .wrongUsage : .frameworkBroken, message: "")
    }
}
