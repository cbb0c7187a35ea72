import Background
import Diagnostics
import Synchronization

/// Files that were read and taken apart together, by two threads.
struct ReadFiles {
    /// What became of one file.
    struct Entry {
        /// The file, or nil when it could not be read.
        var file: SourceFile?
        /// Its root node, or nil after a problem.
        var root: YamlNode?
        /// What is wrong with it.
        var problems: [Problem]
    }

    private var entries: [String: Entry] = [:]

    /// Reads files.
    init(_ paths: [String]) {
        let work = Work(paths)
        let helper = paths.count > 1 ? Ahead { work.run() } : nil
        work.run()
        // A helper that never started has taken none, and is not waited for.
        if work.done.count < Set(paths).count { helper?.value }
        entries = work.done
    }

    /// What became of a file, read now when it was not among the others; it is not kept any longer.
    mutating func take(_ path: String) -> Entry { entries.removeValue(forKey: path) ?? Work.entry(path) }

    /// The files that nobody has begun with yet, and those that are done.
    private final class Work: Sendable {
        private let state: Mutex<(open: [String], done: [String: Entry])>

        init(_ paths: [String]) { state = Mutex((paths.reversed(), [:])) }

        /// Those that are done.
        var done: [String: Entry] { state.withLock(\.done) }

        /// Takes one file after the other until none is left.
        func run() {
            while let path = state.withLock({ $0.open.popLast() }) {
                let entry = Self.entry(path)
                state.withLock { $0.done[path] = entry }
            }
        }

        static func entry(_ path: String) -> Entry {
            let problems = ProblemSink()
            let file = SourceFile(path: path, problems: problems)
            return Entry(file: file, root: file?.root(problems), problems: problems.problems)
        }
    }
}
