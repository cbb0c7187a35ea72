public import Records

/// The memory a worker's rules use, made once and reused for every dossier.
///
/// Not to be shared between threads.
public final class Workspace {
    /// The greatest number of facts one rule may look at.
    public static let evidenceLimit = 1 << 20
    /// The greatest number of elements all rules of one dossier may visit.
    public static let stepLimit = 20_000_000

    private let slots: UnsafeMutablePointer<Located>
    private let evidence: UnsafeMutablePointer<Trace>
    private let memory: TermMemory
    private let program: Program
    private var isRunning = false

    /// Makes the memory for a program.
    public init(program: Program) {
        self.program = program
        slots = .allocate(capacity: max(program.slotCount, 1))
        slots.initialize(repeating: Located(.absent), count: max(program.slotCount, 1))
        evidence = .allocate(capacity: Self.evidenceLimit)
        memory = TermMemory(termCount: program.termCount)
    }

    deinit {
        slots.deallocate()
        evidence.deallocate()
    }

    /// Runs rules over a dossier.
    ///
    /// - Parameters:
    ///   - arena: The dossier; it must not change meanwhile.
    ///   - referenceDate: The effective reference date as a cell.
    ///   - body: What to do; it gets the frame to hand to compiled rules.
    /// - Returns: What `body` gives.
    public func run<Result>(
        over arena: Arena, referenceDate: Cell, _ body: (inout Frame) -> Result
    ) -> Result {
        precondition(!isRunning, "a workspace holds one dossier at a time")
        isRunning = true
        defer { isRunning = false }
        memory.begin()
        return program.literals.withBytes { literals in
            var frame = Frame(
                arena: arena, literals: literals, slots: slots, evidence: evidence,
                evidenceLimit: Self.evidenceLimit, memory: memory, referenceDate: referenceDate,
                stepsLeft: Self.stepLimit)
            return body(&frame)
        }
    }
}
