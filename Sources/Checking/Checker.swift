import Diagnostics
import DossierReading
import Findings
import Judging

/// Reads and judges inputs one after the other and hands on what became of each, in input order.
///
/// One dossier is in memory at a time; a refused or failed one never stops the others.
public final class Checker {
    let setup: CheckingSetup
    let reader: DossierReader
    let judge: Judge
    var known: [String: (file: String, sha256: String)] = [:]

    /// Makes a checker.
    public init(_ setup: CheckingSetup) {
        self.setup = setup
        reader = DossierReader(plan: ReadingPlan(model: setup.model))
        judge = Judge(framework: setup.framework)
    }

    /// Checks all inputs.
    ///
    /// - Parameters:
    ///   - inputs: What to check.
    ///   - body: Gets every outcome as soon as it is there.
    /// - Throws: What `body` throws, which ends the run.
    public func run<Failure>(
        _ inputs: [Input], _ body: (CheckOutcome) throws(Failure) -> Void
    ) throws(Failure) {
        for input in inputs { try body(outcome(of: input)) }
    }

    private func outcome(of input: Input) -> CheckOutcome {
        let path = input.path
        switch input.disposition {
        case .skip(let reason):
            // A file of another kind is only counted: a folder may hold anything.
            let problems = reason == .otherKind ? [] : [InputProblem.skipped(reason, path)]
            return CheckOutcome(InputRecord(file: path, status: .skipped, problems: problems))
        case .missing: return failed(path, InputProblem.missing(path))
        case .unreadable: return failed(path, InputProblem.unreadable(path))
        case .misnamed: return failed(path, InputProblem.misnamed(path))
        case .judge:
            return read(path)
        }
    }

    private func failed(_ path: String, _ problem: Problem) -> CheckOutcome {
        CheckOutcome(InputRecord(file: path, status: .failed, problems: [problem]))
    }
}
