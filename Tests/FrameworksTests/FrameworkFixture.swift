import Diagnostics
import Foundation
import Frameworks

/// The files of a small framework without mistakes, to be broken one line at a time.
struct FrameworkFixture {
    /// Contents by path inside the temporary folder.
    var files: [String: String]
    /// The path of the region profile to lay over it, or nil.
    var region: String?

    /// The sound framework, without or with its region profile.
    static func make(region: Bool = false) -> FrameworkFixture {
        FrameworkFixture(
            files: [
                "proef/kader.yaml": FrameworkTexts.framework,
                "proef/04-doelen.yaml": FrameworkTexts.indicator,
                "proef/04-doelen.voorbeelden.yaml": FrameworkTexts.examples,
                "proef/onderwerpen.yaml": FrameworkTexts.topics,
                "regios/streek.yaml": FrameworkTexts.region,
            ],
            region: region ? "regios/streek.yaml" : nil)
    }

    /// The same files with the first occurrence of a text replaced in one of them.
    func replacing(_ old: String, with new: String, in file: String) -> FrameworkFixture {
        var copy = self
        guard let text = files[file], let range = text.range(of: old) else {
            preconditionFailure("\(file) holds no \(old)")
        }
        copy.files[file] = text.replacingCharacters(in: range, with: new)
        return copy
    }

    /// Writes the files, reads the framework, and removes the files again.
    ///
    /// Problems are given as shown, with paths from the folder of the framework.
    func read(examples: Bool = true) throws -> (source: FrameworkSource?, problems: [String]) {
        let (source, problems, root) = try readProblems(examples: examples)
        let rendered = problems.map {
            $0.description.replacingOccurrences(of: root + "/", with: "")
                .replacingOccurrences(of: "proef/", with: "")
        }
        return (source, rendered)
    }

    /// The same with the problems themselves and the folder all paths begin with.
    func readProblems(
        examples: Bool = true
    ) throws -> (source: FrameworkSource?, problems: [Problem], root: String) {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.createDirectory(
            at: root.appendingPathComponent("proef"), withIntermediateDirectories: true)
        for (name, text) in files {
            let url = root.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        let (source, problems) = FrameworkReader.read(
            directory: root.path + "/proef", region: region.map { root.path + "/" + $0 }, examples: examples)
        return (source, problems, root.path)
    }
}
