import Checking
import CivilDates
import Frameworks
import Records
import Reports

/// What a check begins with: for each framework the setup of its judging and its reports.
struct CheckStart {
    private let settings: CheckSettings
    private let model: RecordModel
    private let frameworks: [Framework]
    private let group: GroupPath?
    private let showsValues: Bool
    private let day: CivilDay

    /// Takes what was asked for.
    init(
        _ settings: CheckSettings, _ model: RecordModel, _ frameworks: [Framework], _ group: GroupPath?,
        showsValues: Bool
    ) {
        self.settings = settings
        self.model = model
        self.frameworks = frameworks
        self.group = group
        self.showsValues = showsValues
        day = settings.referenceDate.value ?? ReferenceDateOption.today
    }

    /// The setup of each framework.
    ///
    /// - Throws: `CommandFailure` when answers of people cannot be used.
    func setups() throws(CommandFailure) -> [CheckingSetup] {
        var setups: [CheckingSetup] = []
        for framework in frameworks {
            setups.append(
                CheckingSetup(
                    model: model, framework: framework, referenceDate: day, group: group,
                    answers: try AnswerFiles(settings.answerFiles.value).book(for: framework.source),
                    keepsBasis: settings.reports.evidence.value == .all, showsValues: showsValues))
        }
        return setups
    }

    /// The session with the reports of each framework, all of them begun.
    ///
    /// - Throws: `CommandFailure` when a report cannot be written.
    func session(_ setups: [CheckingSetup], progress: ProgressBar) throws(CommandFailure) -> CheckSession {
        let ids = frameworks.map(\.source.id)
        let joints = ReportJoints(settings.reports.format.value, ids)
        try StandardOutput.write(joints.begin)
        var sessions: [FrameworkSession] = []
        for (index, setup) in setups.enumerated() {
            let source = setup.framework.source
            let header = CheckHeader(
                engine: EngineVersion.name, referenceDate: day, framework: source,
                frameworkDigest: source.digest, settingsFiles: settings.shownFiles,
                explainCall: settings.explainHint.call(for: source))
            var targets = try settings.reports.targets(for: ids.count > 1 ? source.id : nil)
            if index > 0 { targets[0].waiting = Spool() }
            sessions.append(
                try FrameworkSession(
                    header, targets, groupedBy: group?.path, answers: setup.answers,
                    thresholds: settings.thresholds.value))
        }
        return CheckSession(sessions, joints: joints, progress: progress)
    }
}
