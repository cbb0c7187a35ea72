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
        let read = AnswerReader.read(paths: paths, framework: framework)
        guard read.problems.isEmpty else {
            FrameworkChoice.print(read.problems)
            throw CommandFailure(status: .wrongUsage, message: "")
        }
        return AnswerBook(read.answers, for: framework)
    }
}
