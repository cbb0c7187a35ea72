import Diagnostics
import Dispatch
import Synchronization

/// The files of a framework, read and parsed side by side: that takes most of the time before the first verdict.
struct ParsedFiles {
    /// A file, as far as it could be read.
    struct Parsed: Sendable {
        /// Path and digest, or nil when it could not be read.
        var info: SourceFileInfo?
        /// What it holds, or nil when it could not be read or parsed.
        var root: YamlNode?
        /// What is wrong with it.
        var problems: [Problem]

        /// Reads and parses a file.
        init(path: String) {
            let sink = ProblemSink()
            let file = SourceFile(path: path, problems: sink)
            info = file?.info
            root = file?.root(sink)
            problems = sink.problems
        }
    }

    private let files: [String: Parsed]

    /// Reads and parses files.
    init(_ paths: [String]) {
        let found = Mutex<[String: Parsed]>([:])
        DispatchQueue.concurrentPerform(iterations: paths.count) { index in
            let parsed = Parsed(path: paths[index])
            found.withLock { $0[paths[index]] = parsed }
        }
        files = found.withLock { $0 }
    }

    /// No files.
    init() { files = [:] }

    /// One of the files, or one that is read now because it is not among them.
    subscript(path: String) -> Parsed { files[path] ?? Parsed(path: path) }
}
