import Foundation
import Testing

/// A change that breaks the small framework, and what lint must say of it, word for word.
///
/// A file of `Fixtures/fouten`: a title, the file that is changed, what goes, what comes, and what is expected.
struct LintMistake: Sendable, CustomTestStringConvertible {
    /// Where it stands.
    let path: String
    /// The file that is changed, from the folder of the frameworks.
    let file: String
    /// The text that goes; stands in the file.
    let old: String
    /// The text that comes.
    let new: String
    /// What lint says, with paths from the folder of the frameworks.
    let expected: String
    /// The file up to what is expected.
    private let head: String

    /// All of them, by name.
    static let all: [LintMistake] = {
        let folder = AuthoringFixtures.root + "/Fixtures/fouten"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().compactMap { LintMistake(path: "\(folder)/\($0)") }
    }()

    var testDescription: String { URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent }

    /// Reads a file, or nil when it is not of this form.
    init?(path: String) {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8),
            let expectation = text.range(of: "=== verwacht\n"),
            let old = text.range(of: "\n<<<\n"), let new = text.range(of: "\n>>>\n"),
            let file = text.range(of: "=== "), file.upperBound < old.lowerBound
        else { return nil }
        self.path = path
        self.file = String(text[file.upperBound..<old.lowerBound])
        self.old = String(text[old.upperBound..<new.lowerBound])
        self.new = String(text[new.upperBound..<expectation.lowerBound].dropLast())
        head = String(text[..<expectation.upperBound])
        expected = String(text[expectation.upperBound...])
    }

    /// Writes what is said now into the file.
    func renew(_ text: String) throws { try Data((head + text).utf8).write(to: URL(fileURLWithPath: path)) }
}
