import Checking
import Diagnostics
import Findings
import Frameworks
import Judging
import Reports

/// A check that is going on: what comes from the workers goes into the reports, the findings and the totals.
struct CheckSession {
    private var targets: [ReportTarget]
    private var findings: FindingsBuilder
    private var tally: StatusTally
    private let digester: FileDigester
    private var progress: ProgressBar
    private let answers: AnswerBook?

    /// Begins a check.
    ///
    /// - Parameters:
    ///   - header: What it is made with.
    ///   - targets: The reports and where they go.
    ///   - groupedBy: The path by which findings are split, or nil.
    ///   - answers: The answers of people, or nil.
    ///   - thresholds: What was asked with `--fail-on`.
    ///   - progress: What shows how far it is.
    /// - Throws: `CommandFailure` when a report cannot be written.
    init(
        _ header: CheckHeader, _ targets: [ReportTarget], groupedBy: String? = nil,
        answers: AnswerBook? = nil, thresholds: [Threshold],
        progress: ProgressBar
    ) throws(CommandFailure) {
        self.targets = targets
        self.progress = progress
        self.answers = answers
        findings = FindingsBuilder(header.framework, groupedBy: groupedBy)
        digester = FileDigester(header.framework)
        tally = StatusTally(thresholds: thresholds)
        for index in targets.indices {
            try self.targets[index].write(self.targets[index].report.begin(header))
        }
    }

    /// Checks all inputs and ends the reports.
    ///
    /// - Returns: How the command ends.
    /// - Throws: `CommandFailure` when a report cannot be written.
    mutating func run(
        _ run: CheckRun, _ source: some InputSource, until interruption: Interruption
    ) throws(CommandFailure) -> ExitStatus {
        let (reports, digester) = (targets.map(\.report), digester)
        do throws(CommandFailure) {
            try run.run(source, until: interruption) { outcome in
                PreparedInput(outcome, reports, digester)
            } size: {
                $0.size
            } deliver: { input throws(CommandFailure) in
                try add(input)
            }
            progress.clear()
            try end(isInterrupted: interruption.isRequested)
        } catch {
            progress.clear()
            throw error
        }
        return interruption.isRequested ? .interrupted : tally.status
    }

    private mutating func add(_ input: PreparedInput) throws(CommandFailure) {
        tally.count(input)
        if let digest = input.digest { findings.add(digest) }
        if let delivery = input.delivery { findings.add(delivery) }
        for index in targets.indices {
            try targets[index].write(targets[index].report.add(input.pieces[index]))
        }
        progress.advance()
    }

    /// Prints what is wrong with answers, which counts as something refused.
    private mutating func note(_ problems: [Problem]) {
        guard !problems.isEmpty else { return }
        FrameworkChoice.print(problems)
        tally.countRefusedAnswers()
    }

    /// Ends the reports; after an interruption only what is shown, since half a file is none.
    private mutating func end(isInterrupted: Bool) throws(CommandFailure) {
        var summary = findings.summary()
        if !isInterrupted { note(answers?.problems(unlessJudged: summary.rows.map(\.id)) ?? []) }
        summary.isInterrupted = isInterrupted
        // Files first, so that whoever reads the end on the screen finds them.
        for index in targets.indices.reversed() where targets[index].file == nil || !isInterrupted {
            let target = targets[index]
            try targets[index].report.end(summary) { bytes throws(CommandFailure) in try target.write(bytes) }
            try target.commit()
        }
    }
}
