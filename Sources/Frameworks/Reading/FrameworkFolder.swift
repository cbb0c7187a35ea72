import Diagnostics
import Foundation

/// The files of a framework by their role.
struct FrameworkFolder {
    /// A file whose name begins with the number of an indicator.
    struct NumberedFile {
        /// The number.
        var number: Int
        /// The path.
        var path: String
    }

    /// The name of the folder, which is the id of the framework.
    var name: String
    /// The path of `kader.yaml`.
    var framework: String
    /// The path of `onderwerpen.yaml`.
    var topics: String
    /// The files of indicators, sorted by name.
    var indicators: [NumberedFile] = []
    /// The files of examples, sorted by name.
    var examples: [NumberedFile] = []

    /// Lists a folder and reports files that look like part of the framework but have no role.
    ///
    /// Nil when the folder cannot be read.
    init?(_ directory: String, problems: ProblemSink) {
        let url = URL(fileURLWithPath: directory)
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
            problems.report(.unreadable, at: Place(file: directory), "de map van het kader is niet te lezen")
            return nil
        }
        name = url.standardizedFileURL.lastPathComponent
        let stem = directory.hasSuffix("/") ? directory : directory + "/"
        framework = stem + "kader.yaml"
        topics = stem + "onderwerpen.yaml"
        let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for name in sorted where name != "kader.yaml" && name != "onderwerpen.yaml" && !name.hasPrefix(".") {
            sort(name, path: stem + name, problems: problems)
        }
    }

    /// The paths of the files, in the order they are read in.
    func paths(withExamples: Bool) -> [String] {
        [framework] + indicators.map(\.path) + [topics] + (withExamples ? examples.map(\.path) : [])
    }

    /// Reports examples without an indicator and indicators without examples.
    func checkPairs(_ problems: ProblemSink) {
        let numbers = Set(indicators.map(\.number))
        for file in examples where !numbers.contains(file.number) {
            problems.gaps.insert(.requirements(indicator: file.number))
            problems.report(
                .missingFile, at: Place(file: file.path),
                "bij deze voorbeelden ontbreekt het bestand van de indicator")
        }
        let shown = Set(examples.map(\.number))
        for file in indicators where !shown.contains(file.number) {
            problems.gaps.insert(.examples(indicator: file.number))
            let stem = file.path.split(separator: "/").last?.dropLast(".yaml".count) ?? ""
            problems.report(
                .missingFile, at: Place(file: file.path), "bij deze indicator ontbreken de voorbeelden",
                remedy: "schrijf \(stem).voorbeelden.yaml")
        }
    }

    private mutating func sort(_ name: String, path: String, problems: ProblemSink) {
        guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { return }
        let digits = name.prefix { $0.isASCII && $0.isNumber }
        guard name.hasSuffix(".yaml"), digits.count == 2, let number = Int(digits), number > 0,
            name.dropFirst(2).hasPrefix("-")
        else {
            problems.report(
                .fileName, at: Place(file: path), "dit bestand heeft in een kader geen betekenis",
                remedy: "noem het NN-naam.yaml of NN-naam.voorbeelden.yaml, of haal het weg")
            return
        }
        let file = NumberedFile(number: number, path: path)
        if name.hasSuffix(".voorbeelden.yaml") { examples.append(file) } else { indicators.append(file) }
    }
}
