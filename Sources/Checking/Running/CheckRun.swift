import Background
import DossierReading
import Foundation
import Frameworks

/// Reads and judges many inputs with several workers and hands on what became of each, in the order of the inputs.
///
/// Plain threads take the inputs in chunks. Which of two dossiers with the same *kenmerk* counts is decided in input
/// order, so that the outcomes do not depend on the number of workers. A refused or failed input never stops the others.
public struct CheckRun: Sendable {
    /// How many chunks may be underway for each worker.
    static let windowPerWorker = 4
    /// How long a check waits for a worker at most before it looks around.
    private static let patience = 0.1
    /// How long workers get to finish what they have at hand when the check is interrupted.
    private static let grace = 0.4

    private let jobs: Int
    private let makeWorker: @Sendable () -> any InputWorker

    /// Prepares a run.
    ///
    /// - Parameters:
    ///   - setup: What every input is judged with.
    ///   - jobs: How many workers there are, at least one.
    ///   - others: Setups of other frameworks over the same model, judged in the same pass.
    public init(_ setup: CheckingSetup, jobs: Int = 1, others: [CheckingSetup] = []) {
        let plan = ReadingPlan(model: setup.model)
        let census = FieldCensus(model: setup.model)
        self.init(jobs: jobs) { Checker(setup, plan: plan, census: census, others: others) }
    }

    /// Prepares a run with workers of another make: the seam for tests that let inputs go wrong.
    init(jobs: Int, makeWorker: @escaping @Sendable () -> any InputWorker) {
        self.jobs = max(1, jobs)
        self.makeWorker = makeWorker
    }

    /// How many workers this machine serves best.
    public static var defaultJobs: Int { ProcessInfo.processInfo.activeProcessorCount }

    /// Checks all inputs.
    ///
    /// - Parameters:
    ///   - source: What to check.
    ///   - interruption: Asks the run to stop before the end.
    ///   - prepare: Makes of each outcome what is handed on; called by the workers, so that it does not hold up the
    ///     others.
    ///   - size: How many bytes that holds.
    ///   - deliver: Gets what was prepared, in the order of the inputs.
    /// - Throws: What `deliver` throws, which ends the run.
    public func run<Prepared: Sendable, Failure>(
        _ source: some InputSource, until interruption: Interruption = Interruption(),
        prepare: @escaping @Sendable (CheckOutcome) -> Prepared,
        size: @escaping @Sendable (Prepared) -> Int = { _ in 0 },
        deliver: (Prepared) throws(Failure) -> Void
    ) throws(Failure) {
        let conveyor = Conveyor<Finished<Prepared>>(
            source, workers: jobs, window: Self.windowPerWorker * jobs)
        for _ in 0..<jobs { start(conveyor, interruption, prepare, size) }
        // Workers that are still busy when this ends find the conveyor closed and end too.
        defer { conveyor.close() }
        var known = KnownDossiers()
        var end = Date.distantFuture
        while Date() < end {
            if interruption.isRequested && end == .distantFuture {
                conveyor.close()
                end = Date(timeIntervalSinceNow: Self.grace)
            }
            switch conveyor.next(waiting: Self.patience) {
            case .waiting: continue
            case .end: return
            case .items(let items):
                for item in items { try deliver(Self.decided(item, &known, prepare)) }
            }
        }
    }

    /// Checks all inputs and hands on the whole outcomes.
    public func run<Failure>(
        _ inputs: [Input], _ body: (CheckOutcome) throws(Failure) -> Void
    ) throws(Failure) {
        try run(InputList(inputs), prepare: { $0 }, deliver: body)
    }

    private func start<Prepared: Sendable>(
        _ conveyor: Conveyor<Finished<Prepared>>, _ interruption: Interruption,
        _ prepare: @escaping @Sendable (CheckOutcome) -> Prepared,
        _ size: @escaping @Sendable (Prepared) -> Int
    ) {
        BackgroundThread.start { [makeWorker] in
            defer { conveyor.leave() }
            let worker = makeWorker()
            while let chunk = conveyor.take() {
                var items: [Finished<Prepared>] = []
                for input in chunk.inputs where !interruption.isRequested && !conveyor.isStopped {
                    items.append(Finished(worker.outcome(of: input), prepare))
                }
                let bytes = items.reduce(0) { $0 + size($1.prepared) }
                conveyor.finish(chunk, items, bytes: bytes)
            }
        }
    }

    /// What is handed on of a finished input, once it is known whether its dossier came before.
    private static func decided<Prepared>(
        _ item: Finished<Prepared>, _ known: inout KnownDossiers, _ prepare: (CheckOutcome) -> Prepared
    ) -> Prepared {
        guard let (identity, outcome) = item.identified,
            let repeated = known.note(identity, outcome)
        else { return item.prepared }
        return prepare(CheckOutcome(repeated))
    }
}
