import Diagnostics
import DossierReading
import Findings
import Frameworks
import Judging

/// Reads and judges inputs, one at a time: the reader, arena and judge of one worker.
///
/// Not to be shared between threads.
public final class Checker: InputWorker {
    let setup: CheckingSetup
    let reader: InputReader
    let judge: Judge
    private let census: FieldCensus
    /// The checkers of the other frameworks, which judge what this one reads.
    private let others: [Checker]

    /// Makes a checker.
    public convenience init(_ setup: CheckingSetup) {
        self.init(setup, plan: ReadingPlan(model: setup.model), census: FieldCensus(model: setup.model))
    }

    /// Makes a checker that shares what checkers can share.
    init(
        _ setup: CheckingSetup, plan: ReadingPlan, census: FieldCensus, others: [CheckingSetup] = []
    ) {
        self.others = others.map { Checker($0, plan: plan, census: census) }
        self.setup = setup
        self.census = census
        reader = InputReader(plan: plan, showsValues: setup.showsValues)
        judge = Judge(framework: setup.framework, keepsBasis: setup.keepsBasis)
    }

    /// What becomes of an input.
    func outcome(of input: Input) -> CheckOutcome {
        let (record, result) = reader.read(input)
        guard let result else {
            var outcome = CheckOutcome(record)
            outcome.further = others.map { _ in CheckOutcome(record) }
            return outcome
        }
        var outcome = whole(result, record)
        outcome.further = others.map { $0.whole(result, record) }
        return outcome
    }

    /// Judges what was read, with all that the reports keep of it.
    private func whole(_ result: DossierReadingResult, _ record: InputRecord) -> CheckOutcome {
        var delivery: DeliveryDigest?
        var group: String?
        var timeline: DossierTimeline?
        var outcome = judged(result, record) { result, judgement in
            delivery = census.digest(of: judgement, result.arena)
            if judgement.level == .dossier { group = setup.group?.value(in: result.arena) }
            guard setup.keepsTimelines else { return }
            timeline = TimelineReader(referenceDate: setup.referenceDate).timeline(
                of: judgement, result.arena,
                windows: judge.windows(of: result.arena, referenceDate: setup.referenceDate))
        }
        outcome.group = group
        outcome.record.timeline = timeline
        outcome.delivery = delivery
        guard let judgement = outcome.judgement, let content = outcome.record.sha256 else { return outcome }
        outcome.identity = DossierIdentity(
            id: Fingerprint(of: judgement.id), content: Fingerprint(sha256: content))
        return outcome
    }
}
