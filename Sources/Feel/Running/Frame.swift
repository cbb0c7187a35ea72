public import Records

/// What a rule at work sees and writes: the dossier, its variables, the evidence.
///
/// All pointers are borrowed from a `Workspace` and an `Arena` that outlive the rule. Evidence is a stack; whoever
/// joins operands keeps the part that decided and drops the rest.
public struct Frame {
    /// The cells of the dossier.
    @usableFromInline let cells: UnsafeMutablePointer<Cell>
    /// The records of the dossier.
    @usableFromInline let records: UnsafeMutablePointer<Arena.Record>
    /// The text of the dossier.
    @usableFromInline let pool: UnsafeMutablePointer<UInt8>
    /// The literal texts of the program.
    @usableFromInline let literals: UnsafePointer<UInt8>
    @usableFromInline let slots: UnsafeMutablePointer<Located>
    @usableFromInline let evidence: UnsafeMutablePointer<Trace>
    @usableFromInline let evidenceLimit: Int
    /// What terms came to so far.
    unowned(unsafe) let memory: TermMemory
    /// The lists that may have more items than are there.
    let openLists: Set<Int>
    /// The effective reference date as a cell.
    public let referenceDate: Cell
    /// How many traces the evidence holds.
    public internal(set) var top = 0
    /// How many steps are left before the rule is stopped.
    public internal(set) var stepsLeft: Int
    /// Whether an unknown answer keeps the facts of its decided sides too, and not those alone that are missing.
    var keepsDecided = false
    /// The first cell that stands in no file but was supposed, to see what it would change.
    public var firstSupposedCell = Int.max
    /// Whether the rule ran out of room or steps: its value is then no verdict.
    public internal(set) var isExhausted = false

    init(
        arena: Arena, literals: UnsafePointer<UInt8>, slots: UnsafeMutablePointer<Located>,
        evidence: UnsafeMutablePointer<Trace>, evidenceLimit: Int, memory: TermMemory,
        referenceDate: Cell, stepsLeft: Int
    ) {
        cells = arena.cells.base
        records = arena.records.base
        pool = arena.pool.base
        openLists = arena.openLists
        self.literals = literals
        self.slots = slots
        self.evidence = evidence
        self.evidenceLimit = evidenceLimit
        self.memory = memory
        self.referenceDate = referenceDate
        self.stepsLeft = stepsLeft
    }

    /// Counts one step; false when there are none left.
    mutating func step() -> Bool {
        stepsLeft -= 1
        if stepsLeft <= 0 { isExhausted = true }
        return !isExhausted
    }

    /// The bytes of a text cell of the dossier or the program.
    func text(_ cell: Cell) -> UnsafeBufferPointer<UInt8> {
        let start = cell.tag == .text ? UnsafePointer(pool) : literals
        return UnsafeBufferPointer(start: start + Int(cell.bits), count: Int(cell.aux))
    }
}
