import Checking
import Diagnostics
import Frameworks

/// The files with answers of people that were named.
struct AnswerFiles {
    private let paths: [String]

    /// Takes the files in the order named.
    init(_ paths: [String]) { self.paths = paths }

    /// The answers of all files; nil when none was named.
    ///
    /// - Throws: `CommandFailure` when something is wrong with one of them; all problems have then been printed.
    func book(for framework: FrameworkSource) throws(CommandFailure) -> AnswerBook? {
        guard !paths.isEmpty else { return nil }
        var answers: [AnswerSource] = []
        var problems: [Problem] = []
        for path in paths {
            let read = AnswerReader.read(path: path, framework: framework)
            answers += read.answers
            problems += read.problems
        }
        guard problems.isEmpty else {
            FrameworkChoice.print(problems)
            throw CommandFailure(status: .wrongUsage, message: "")
        }
        return AnswerBook(answers, for: framework)
    }
}
