import Checking
import Diagnostics
import Findings
import Frameworks
import Judging
import Reports

/// What a check finds under one framework: its reports, its findings and its totals.
struct FrameworkSession {
    /// The reports and where they go.
    private(set) var targets: [ReportTarget]
    /// Makes of judgements what findings keep.
    let digester: FileDigester
    private var findings: FindingsBuilder
    private var tally: StatusTally
    private let answers: AnswerBook?
    private let needsDossiers: Bool

    /// Begins the reports.
    ///
    /// - Parameters:
    ///   - header: What the check is made with.
    ///   - targets: The reports and where they go.
    ///   - groupedBy: The path by which findings are split, or nil.
    ///   - answers: The answers of people, or nil.
    ///   - thresholds: What was asked with `--fail-on`.
    ///   - needsDossiers: Whether a report about no dossier at all is none.
    /// - Throws: `CommandFailure` when a report cannot be written.
    init(
        _ header: CheckHeader, _ targets: [ReportTarget], groupedBy: String? = nil,
        answers: AnswerBook? = nil, thresholds: [Threshold], needsDossiers: Bool = false
    ) throws(CommandFailure) {
        self.targets = targets
        self.answers = answers
        self.needsDossiers = needsDossiers
        findings = FindingsBuilder(header.framework, groupedBy: groupedBy)
        digester = FileDigester(header.framework)
        tally = StatusTally(thresholds: thresholds)
        // The dossiers come now: what reading frameworks and word lists took is not needed any more.
        FreedMemory.giveBackWithCode()
        for index in targets.indices {
            try self.targets[index].write(self.targets[index].report.begin(header))
        }
    }

    /// How the check ends as far as this framework says.
    var status: ExitStatus { tally.status }

    /// Adds one input.
    mutating func add(_ input: PreparedInput) throws(CommandFailure) {
        tally.count(input)
        if let digest = input.digest { findings.add(digest) }
        if let delivery = input.delivery { findings.add(delivery) }
        for index in targets.indices {
            try targets[index].write(targets[index].report.add(input.pieces[index]))
        }
    }

    /// Why nothing was judged; nil when something was.
    var emptiness: Emptiness? { tally.emptiness }

    /// Ends the reports; after an interruption only what is shown, since half a file is none.
    mutating func end(isInterrupted: Bool) throws(CommandFailure) {
        if needsDossiers, !isInterrupted, let emptiness {
            throw CommandFailure(status: status, message: emptiness.message)
        }
        var summary = findings.summary()
        if !isInterrupted { note(answers?.problems(unlessJudged: summary.rows.map(\.id)) ?? []) }
        summary.isInterrupted = isInterrupted
        // Files first, so that whoever reads the end on the screen finds them.
        for index in targets.indices.reversed() where targets[index].file == nil || !isInterrupted {
            let target = targets[index]
            try targets[index].report.end(summary) { bytes throws(CommandFailure) in try target.write(bytes) }
            if targets[index].report.hasFailed { throw Self.noRoom }
            try target.commit()
        }
    }

    /// Names the files that were written, once everything has been shown.
    func tellWritten() {
        for target in targets where target.isTold { target.file.map { StandardError.printWritten($0.path) } }
    }

    /// How a command ends over a report that could not be made on the disk.
    private static let noRoom = CommandFailure(
        status: .cannotWrite,
        message:
            "fout: een rapport kan niet worden gemaakt in de map voor tijdelijke bestanden – maak ruimte vrij, of noem een andere map in TMPDIR"
    )

    /// Prints what is wrong with answers, which counts as something refused.
    private mutating func note(_ problems: [Problem]) {
        guard !problems.isEmpty else { return }
        FrameworkChoice.print(problems)
        tally.countRefusedAnswers()
    }
}
