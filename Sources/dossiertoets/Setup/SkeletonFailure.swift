import Diagnostics

/// Ends a command that writes files of a framework.
enum SkeletonFailure {
    /// The end of the command over a problem.
    static func ending(_ status: ExitStatus, _ problem: Problem) -> CommandFailure {
        // That something is there already is for the person who typed the name to mend.
        let isUsage = ["bestaat-al", "ontbrekende-map"].contains(problem.code)
        return CommandFailure(
            status: isUsage ? .wrongUsage : status,
            message: ProblemRenderer(showSource: false).text(for: problem, in: nil))
    }

    /// What a piece of work gives.
    ///
    /// - Throws: `CommandFailure` with its problem.
    static func ending<Value>(
        _ status: ExitStatus, _ work: () throws(Problem) -> Value
    ) throws(CommandFailure) -> Value {
        do {
            return try work()
        } catch {
            throw ending(status, error)
        }
    }
}
