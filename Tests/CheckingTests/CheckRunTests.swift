import CivilDates
import Diagnostics
import DossierReading
import Findings
import Foundation
import Frameworks
import Judging
import PropertyTesting
import Records
import Synchronization
import Testing

@testable import Checking

/// Many inputs at once: nothing is lost, nothing depends on who was first.
struct CheckRunTests {
    private let setup: CheckingSetup

    init() throws {
        let day = try #require(CivilDay(year: 2026, month: 9, day: 1))
        setup = try Checkout.setup(referenceDate: day)
    }

    private func outcomes(_ inputs: [Input], jobs: Int) -> [CheckOutcome] {
        var outcomes: [CheckOutcome] = []
        CheckRun(setup, jobs: jobs).run(inputs) { outcomes.append($0) }
        return outcomes
    }

    @Test func `the number of workers changes nothing`() throws {
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<max(1, propertyCases / 50) {
            let inputs = (0..<150).map { InputFactory.any($0, using: &numbers) }
            let alone = outcomes(inputs, jobs: 1)
            let together = outcomes(inputs, jobs: 8)
            #expect(alone.map(\.record) == together.map(\.record))
            #expect(alone.map(\.judgement) == together.map(\.judgement))
            #expect(alone.map(\.record.file) == inputs.map(\.path))
        }
    }

    @Test func `every input becomes one thing, whatever goes wrong`() throws {
        var numbers = SeededNumbers(seed: 4)
        for _ in 0..<max(1, propertyCases / 20) {
            let inputs = (0..<Int.random(in: 0...70, using: &numbers)).map {
                InputFactory.any($0, using: &numbers)
            }
            let outcomes = outcomes(inputs, jobs: Int.random(in: 1...4, using: &numbers))
            var totals = InputTotals()
            for outcome in outcomes { totals.count(outcome.record) }
            #expect(totals.inputs == inputs.count)
            #expect(totals.judged + totals.refused + totals.failed + totals.skipped == inputs.count)
            #expect(outcomes.allSatisfy { ($0.judgement != nil) == ($0.record.status == .judged) })
            // Whoever is not judged is told why, files of another kind in a folder aside.
            #expect(
                zip(inputs, outcomes).allSatisfy { input, outcome in
                    outcome.record.status == .judged || !outcome.record.problems.isEmpty
                        || input.disposition == .skip(.otherKind)
                })
        }
    }

    @Test func `which of two dossiers with one id counts does not depend on who is first`() {
        // The first chunk is held back until a later one, with the same ids, is done.
        let inputs = (0..<12).map { number in
            InputFactory.input(
                number,
                InputFactory.dossier("D-\(number % 4)", status: number < 8 ? "lopend" : "afgesloten"))
        }
        let later = DispatchSemaphore(value: 0)
        let setup = setup
        let run = CheckRun(jobs: 2) {
            HoldingWorker(Checker(setup)) { path in
                if path == "regel-0" { later.wait() }
                if path == "regel-7" { later.signal() }
            }
        }
        var statuses: [InputRecord.Status] = []
        run.run(inputs) { statuses.append($0.record.status) }
        #expect(statuses.prefix(4).allSatisfy { $0 == .judged })
        #expect(statuses[4..<8].allSatisfy { $0 == .skipped })
        #expect(statuses[8...].allSatisfy { $0 == .refused })
    }

    @Test func `inputs are taken no further ahead than the window`() {
        let taken = Counter()
        let source = CountingSource(inputs: InputFactory.dossiers(2_000), taken: taken)
        let jobs = 3
        var delivered = 0
        var furthest = 0
        CheckRun(setup, jobs: jobs).run(source) {
            $0.record.status
        } deliver: { _ in
            delivered += 1
            furthest = max(furthest, taken.value - delivered)
        }
        #expect(delivered == 2_000)
        // One chunk is being delivered while a whole window lies behind it.
        #expect(furthest <= (CheckRun.windowPerWorker * jobs + 1) * Conveyor<Int>.chunkInputs)
    }

    @Test func `a chunk holds no more than a share of large inputs`() {
        let large = [UInt8](repeating: UInt8(ascii: " "), count: Conveyor<Int>.chunkBytes / 2)
        let conveyor = Conveyor<Int>(
            InputList((0..<5).map { InputFactory.input($0, large) }), workers: 1, window: 9)
        #expect([conveyor.take(), conveyor.take(), conveyor.take()].map { $0?.inputs.count } == [2, 2, 1])
        #expect(conveyor.take() == nil)
    }

    @Test func `an interrupted run ends with what came before`() {
        let interruption = Interruption()
        var files: [String] = []
        CheckRun(setup, jobs: 2).run(InputList(InputFactory.dossiers(5_000)), until: interruption) {
            $0.record.file
        } deliver: {
            files.append($0)
            if files.count == 100 { interruption.request() }
        }
        #expect(files.count >= 100)
        #expect(files.count < 1_000)
        #expect(files == (0..<files.count).map { "regel-\($0)" })
    }

    @Test func `a report that cannot be written ends the run`() {
        struct Full: Error {}
        var count = 0
        #expect(throws: Full.self) {
            try CheckRun(setup, jobs: 2).run(InputFactory.dossiers(500)) { _ throws(Full) in
                count += 1
                if count == 7 { throw Full() }
            }
        }
        #expect(count == 7)
    }
}

/// A worker that does something before each input.
private final class HoldingWorker: InputWorker {
    let worker: any InputWorker
    let before: (String) -> Void

    init(_ worker: any InputWorker, before: @escaping (String) -> Void) {
        self.worker = worker
        self.before = before
    }

    func outcome(of input: Input) -> CheckOutcome {
        before(input.path)
        return worker.outcome(of: input)
    }
}

/// A number that threads count up together.
private final class Counter: Sendable {
    private let number = Atomic(0)
    var value: Int { number.load(ordering: .relaxed) }
    func add() { number.wrappingAdd(1, ordering: .relaxed) }
}

/// A source that counts what was taken from it.
private struct CountingSource: InputSource {
    private var list: InputList
    private let taken: Counter

    init(inputs: [Input], taken: Counter) {
        list = InputList(inputs)
        self.taken = taken
    }

    var count: Int? { nil }

    mutating func next() -> Input? {
        guard let input = list.next() else { return nil }
        taken.add()
        return input
    }
}
