import Checking
import Diagnostics
import DossierReading
import Foundation
import Frameworks
import Reports

/// The options of a check that `explain` needs to come to the same verdicts.
struct ExplainHint {
    private let options: FrameworkOptions
    private let date: ReferenceDateOption
    private let answers: [String]
    private let paths: [String]
    private let hasOneFramework: Bool
    /// Whether the form of the dossiers was told, which `explain` cannot be.
    private let isFormTold: Bool

    /// Takes the options as typed; those of a file of settings hold for `explain` too.
    init(_ command: CheckCommand, hasOneFramework: Bool, isFormTold: Bool) {
        options = command.options
        date = command.date
        answers = command.beside.answers.files
        paths = command.paths
        self.hasOneFramework = hasOneFramework
        self.isFormTold = isFormTold
    }

    /// How verdicts of one of the frameworks can be explained.
    func call(for framework: FrameworkSource) -> ExplainCall {
        guard paths.count == 1, paths[0] != InputExpander.standardInput, !isFormTold else {
            return ExplainCall(options: options(for: framework))
        }
        return ExplainCall(
            path: ShellWords.quoted(paths[0]), holdsMany: Self.holdsMany(paths[0]),
            options: options(for: framework)
        )
    }

    /// Whether more than one dossier may stand at a path.
    private static func holdsMany(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            return true
        }
        let format = InputFormat(ending: path)
        return format == .zip || format == .ndjson
    }

    /// The options for one of the frameworks, each with its value.
    private func options(for framework: FrameworkSource) -> [String] {
        let names = Set(framework.parameters.map(\.name))
        let set = options.settings.filter { setting in
            setting.split(separator: "=", maxSplits: 1).first.map { names.contains(String($0)) } ?? false
        }
        let isNamed = !hasOneFramework || !options.frameworks.isEmpty
        return ShellWords.option("framework", isNamed ? framework.id : nil)
            + ShellWords.option("region", framework.region == nil ? nil : options.region)
            + set.flatMap { ShellWords.option("set", $0) } + ShellWords.option("reference-date", date.text)
            + answers.flatMap { ShellWords.option("answers", $0) } + options.source.words
    }
}
