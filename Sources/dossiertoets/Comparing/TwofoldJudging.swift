import Authoring
import Checking
import CivilDates
import Diagnostics
import DossierReading
import Feel
import Findings
import Frameworks
import Judging
import Records

/// The judging of dossiers against two frameworks in one pass.
struct TwofoldJudging {
    private let judge: TwofoldJudge
    private let reader: InputReader
    private let day: CivilDay
    /// How it ended so far: something was refused, or the engine failed.
    private(set) var status = ExitStatus.done
    /// What changes.
    private(set) var verdicts: VerdictDifferences

    /// Prepares the judging.
    init(
        _ old: Framework, _ new: Framework, _ differences: FrameworkDifferences,
        functions: [FunctionDefinition], on day: CivilDay
    ) {
        judge = TwofoldJudge(old, new, differences, functions: functions)
        self.day = day
        verdicts = VerdictDifferences(on: day)
        reader = InputReader(model: old.model, purpose: .judging)
    }

    /// Judges all inputs; what cannot be used is told and counted, and the rest goes on.
    mutating func run(_ inputs: some InputSource) {
        var inputs = inputs
        while let input = inputs.next() { judge(input) }
    }

    private mutating func judge(_ input: Input) {
        let (record, result) = reader.read(input)
        guard record.status != .skipped else { return }
        for problem in record.problems where result == nil { StandardError.print(problem.description) }
        guard let result else { return refuse(.inputRefused) }
        do {
            verdicts.add(
                try judge.difference(
                    result.arena, source: result.text, at: record.place.description, on: day))
        } catch {
            let problem = Problem(
                .error, code: error.code.rawValue, place: record.place, message: error.message)
            StandardError.print(problem.description)
            refuse(.internalFault)
        }
    }

    private mutating func refuse(_ status: ExitStatus) {
        verdicts.addRefused()
        self.status = max(self.status, status)
    }
}
