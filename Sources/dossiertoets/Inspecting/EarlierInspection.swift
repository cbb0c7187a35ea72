import Diagnostics
import Findings
import Frameworks
import Reports

/// Makes an inspection report of the result of an earlier check: the dossiers themselves are not needed.
struct EarlierInspection {
    private let command: ReportCommand
    private let path: String

    /// Takes what was asked for.
    ///
    /// - Parameters:
    ///   - command: The command.
    ///   - path: The result.
    init(_ command: ReportCommand, _ path: String) {
        self.command = command
        self.path = path
    }

    /// Reads the result and writes the report.
    func run(_ output: InspectionTargets) throws(CommandFailure) -> ExitStatus {
        let check = try opened()
        let framework = try framework(of: check.header)
        let header = CheckHeader(
            engine: EngineVersion.name, referenceDate: check.header.referenceDate, framework: framework,
            frameworkDigest: check.header.digest)
        var session = try FrameworkSession(header, output.targets, thresholds: [])
        let reports = session.targets.map(\.report)
        let digester = session.digester
        var failure: CommandFailure?
        do throws(EarlierCheckError) {
            try check.read { record, judgement in
                guard failure == nil else { return }
                let input = PreparedInput(record, judgement, reports, digester)
                do throws(CommandFailure) { try session.add(input) } catch { failure = error }
            }
        } catch {
            throw CommandFailure(status: .inputRefused, message: "fout: \(error)")
        }
        if let failure { throw failure }
        if session.emptiness != nil {
            throw CommandFailure(
                status: session.status,
                message:
                    "fout: in \(VisibleText.escaped(path)) staat geen beoordeeld dossier – toets opnieuw met dossiertoets check"
            )
        }
        try session.end(isInterrupted: false)
        session.tellWritten()
        return session.status
    }

    private func opened() throws(CommandFailure) -> EarlierCheck {
        do {
            let check = try EarlierCheck(path)
            if check.header.isInterrupted {
                StandardError.print(
                    "let op: de toets was afgebroken; het rapport gaat over wat er toen al was")
            }
            if !check.header.hasEvidence {
                StandardError.print(
                    "let op: in \(VisibleText.escaped(path)) staat niet waar de oordelen op rusten; gebruik check zonder --evidence none"
                )
            }
            return check
        } catch {
            throw CommandFailure(status: .inputRefused, message: "fout: \(error)")
        }
    }

    /// The framework of the check, with the region and the values of parameters it had then.
    private func framework(of header: EarlierHeader) throws(CommandFailure) -> FrameworkSource {
        let configuration = try command.options.source.configuration()
        let folder = try command.options.source.folder(configuration)
        let groundwork = Groundwork(folder)
        let plain = try FrameworkChoice(framework: header.framework, region: header.region)
            .compiled(groundwork).source
        let changed = plain.parameters.filter { parameter in
            header.parameters[parameter.name].map {
                $0 != parameter.value.map(\.text).joined(separator: ", ")
            } ?? false
        }
        let assignments = changed.map {
            ParameterAssignment(commandLine: $0.name, value: header.parameters[$0.name] ?? "")
        }
        let framework =
            try FrameworkChoice(framework: header.framework, region: header.region, assignments: assignments)
            .compiled(groundwork).source
        if framework.digest != header.digest {
            StandardError.print(
                "let op: het kader is na de toets veranderd; de teksten van het rapport zijn die van nu")
        }
        return framework
    }
}
