import Checking
import Findings
import Reports

/// A check that is going on: what comes from the workers goes into the reports of each framework.
struct CheckSession {
    private var frameworks: [FrameworkSession]
    private var progress: ProgressBar
    private let joints: ReportJoints

    /// Begins a check.
    ///
    /// - Parameters:
    ///   - frameworks: What is found under each framework; the first writes to standard output at once, the others
    ///     when it has ended.
    ///   - joints: What stands around and between their reports on standard output.
    ///   - progress: What shows how far it is.
    init(_ frameworks: [FrameworkSession], joints: ReportJoints, progress: ProgressBar) {
        self.frameworks = frameworks
        self.joints = joints
        self.progress = progress
    }

    /// Checks all inputs and ends the reports.
    ///
    /// - Returns: How the command ends; the gravest of all frameworks.
    /// - Throws: `CommandFailure` when a report cannot be written.
    mutating func run(
        _ run: CheckRun, _ source: some InputSource, until interruption: Interruption
    ) throws(CommandFailure) -> ExitStatus {
        let parts = frameworks.map { ($0.targets.map(\.report), $0.digester) }
        do throws(CommandFailure) {
            try run.run(source, until: interruption) { outcome in
                Self.prepared(outcome, parts)
            } size: { inputs in
                inputs.reduce(0) { $0 + $1.size }
            } deliver: { inputs throws(CommandFailure) in
                for index in frameworks.indices { try frameworks[index].add(inputs[index]) }
                progress.advance()
            }
            progress.clear()
            try end(isInterrupted: interruption.isRequested)
        } catch {
            progress.clear()
            throw error
        }
        if !interruption.isRequested { for framework in frameworks { framework.tellWritten() } }
        // What was refused has been named.
        if !interruption.isRequested, let emptiness = frameworks.first?.emptiness, emptiness == .noDossiers {
            StandardError.print(emptiness.message)
        }
        return interruption.isRequested ? .interrupted : frameworks.map(\.status).max() ?? .done
    }

    /// What is handed on of an input for each framework; one that came before is told under each.
    private static func prepared(
        _ outcome: CheckOutcome, _ parts: [([any CheckReport], FileDigester)]
    ) -> [PreparedInput] {
        let outcomes = [outcome] + outcome.further
        return parts.enumerated().map { index, part in
            PreparedInput(outcomes.indices.contains(index) ? outcomes[index] : outcome, part.0, part.1)
        }
    }

    /// Ends the reports of one framework after the other.
    private mutating func end(isInterrupted: Bool) throws(CommandFailure) {
        for index in frameworks.indices {
            try frameworks[index].end(isInterrupted: isInterrupted)
            if index > 0 { try StandardOutput.write(joints.between(index)) }
            for target in frameworks[index].targets where target.waiting != nil { try target.release() }
        }
        try StandardOutput.write(joints.end)
    }
}
