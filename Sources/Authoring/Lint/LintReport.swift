public import Diagnostics

/// Everything that is to be said about framework files.
public struct LintReport: Sendable {
    /// A problem with the combinations it shows in.
    public struct Finding: Sendable, Hashable {
        /// What is wrong, where, and what to do.
        public var problem: Problem
        /// The framework it was found in; nil when it is about a region profile by itself.
        public var framework: String?
        /// The regions with which it shows, sorted; nil when it shows without a region too.
        public var regions: [String]?
    }

    /// The findings in file order; the same problem once.
    public internal(set) var findings: [Finding] = []
    /// The frameworks that were looked at, in the order given.
    public internal(set) var frameworks: [String] = []
    /// How many combinations of a framework and a region were looked at, those without a region included.
    public internal(set) var combinations = 0

    /// Begins without findings.
    init() {}

    /// How many findings are errors.
    public var errors: Int { findings.count { $0.problem.severity == .error } }

    /// How many findings are warnings.
    public var warnings: Int { findings.count { $0.problem.severity == .warning } }
}
