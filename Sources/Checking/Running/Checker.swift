import Diagnostics
import DossierReading
import Findings
import Judging

/// Reads and judges inputs, one at a time: the reader, arena and judge of one worker.
///
/// Not to be shared between threads.
public final class Checker: InputWorker {
    let setup: CheckingSetup
    let reader: DossierReader
    let judge: Judge
    private let census: FieldCensus

    /// Makes a checker.
    public convenience init(_ setup: CheckingSetup) {
        self.init(setup, plan: ReadingPlan(model: setup.model), census: FieldCensus(model: setup.model))
    }

    /// Makes a checker that shares what checkers can share.
    init(_ setup: CheckingSetup, plan: ReadingPlan, census: FieldCensus) {
        self.setup = setup
        self.census = census
        reader = DossierReader(plan: plan)
        judge = Judge(framework: setup.framework)
    }

    /// What becomes of an input.
    func outcome(of input: Input) -> CheckOutcome {
        let path = input.path
        switch input.disposition {
        case .skip(let reason):
            // A file of another kind is only counted: a folder may hold anything.
            let problems = reason == .otherKind ? [] : [InputProblem.skipped(reason, path)]
            return CheckOutcome(InputRecord(file: path, status: .skipped, problems: problems))
        case .missing: return failed(path, InputProblem.missing(path))
        case .unreadable: return failed(path, InputProblem.unreadable(path))
        case .misnamed: return failed(path, InputProblem.misnamed(path))
        case .faulty(let fault): return unread(path, fault)
        case .judge: return judged(input)
        }
    }

    /// What becomes of an input whose bytes cannot be had, or must not be.
    func unread(_ path: String, _ fault: DossierReadingFault) -> CheckOutcome {
        let status: InputRecord.Status = fault.code == .unreadableFile ? .failed : .refused
        return CheckOutcome(
            InputRecord(file: path, status: status, problems: [fault.problem(at: Place(file: path))]))
    }

    private func judged(_ input: Input) -> CheckOutcome {
        var delivery: DeliveryDigest?
        var outcome = read(input.path, from: input.source) { result, judgement in
            delivery = census.digest(of: judgement, result.arena)
        }
        outcome.delivery = delivery
        guard let judgement = outcome.judgement, let content = outcome.record.sha256 else { return outcome }
        outcome.identity = DossierIdentity(
            id: Fingerprint(of: judgement.id), content: Fingerprint(sha256: content))
        return outcome
    }

    private func failed(_ path: String, _ problem: Problem) -> CheckOutcome {
        CheckOutcome(InputRecord(file: path, status: .failed, problems: [problem]))
    }
}
