import Diagnostics

/// How many inputs became what; every input is counted once.
public struct InputTotals: Hashable, Sendable {
    /// All inputs.
    public private(set) var inputs = 0
    /// Those that are a line of a file.
    public private(set) var lines = 0
    /// Read and judged.
    public private(set) var judged = 0
    /// No dossier that can be judged.
    public private(set) var refused = 0
    /// Could not be read, or judging failed.
    public private(set) var failed = 0
    /// Left out.
    public private(set) var skipped = 0
    /// Warnings on all inputs together.
    public private(set) var warnings = 0

    /// Begins at nothing.
    public init() {}

    /// Counts one input.
    public mutating func count(_ input: InputRecord) {
        inputs += 1
        if input.line != nil { lines += 1 }
        warnings += input.problems.count { $0.severity == .warning }
        switch input.status {
        case .judged: judged += 1
        case .refused: refused += 1
        case .failed: failed += 1
        case .skipped: skipped += 1
        }
    }
}
