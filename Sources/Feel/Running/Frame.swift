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
    /// The effective reference date as a cell.
    public let referenceDate: Cell
    /// How many traces the evidence holds.
    public internal(set) var top = 0
    /// How many steps are left before the rule is stopped.
    public internal(set) var stepsLeft: Int
    /// Whether an unknown answer keeps the facts of its decided sides too, and not those alone that are missing.
    var keepsDecided = false
    /// Whether the rule ran out of room or steps: its value is then no verdict.
    public internal(set) var isExhausted = false

    init(
        arena: Arena, literals: UnsafePointer<UInt8>, slots: UnsafeMutablePointer<Located>,
        evidence: UnsafeMutablePointer<Trace>, evidenceLimit: Int, referenceDate: Cell, stepsLeft: Int
    ) {
        cells = arena.cells.base
        records = arena.records.base
        pool = arena.pool.base
        self.literals = literals
        self.slots = slots
        self.evidence = evidence
        self.evidenceLimit = evidenceLimit
        self.referenceDate = referenceDate
        self.stepsLeft = stepsLeft
    }

    /// Puts a fact into evidence.
    mutating func push(_ trace: Trace) {
        guard trace.isSome else { return }
        guard top < evidenceLimit else {
            isExhausted = true
            return
        }
        evidence[top] = trace
        top += 1
    }

    /// Drops all evidence from a mark on.
    mutating func truncate(to mark: Int) { top = mark }

    /// Drops the evidence between two marks and keeps what came after.
    mutating func drop(from start: Int, to end: Int) {
        guard start < end else { return }
        (evidence + start).update(from: evidence + end, count: top - end)
        top -= end - start
    }

    /// Puts facts in below those from a mark on.
    mutating func insert(_ traces: [Trace], at mark: Int) {
        if traces.isEmpty { return }
        let above = self.traces(from: mark)
        truncate(to: mark)
        for trace in traces { push(trace) }
        for trace in above { push(trace) }
    }

    /// Moves the facts between two marks above those from the second on; gives the mark where they then begin.
    mutating func moveUp(from start: Int, to end: Int) -> Int {
        if start == end { return top }
        let moved = Array(UnsafeBufferPointer(start: evidence + start, count: end - start))
        drop(from: start, to: end)
        let mark = top
        for trace in moved { push(trace) }
        return mark
    }

    /// Counts one step; false when there are none left.
    mutating func step() -> Bool {
        stepsLeft -= 1
        if stepsLeft <= 0 { isExhausted = true }
        return !isExhausted
    }

    /// The value of a located one, with its fact put into evidence.
    mutating func use(_ located: Located) -> Cell {
        push(located.trace)
        return located.cell
    }

    /// Whether a fact is one that somebody could still bring: neither there nor simply not recorded.
    func isMissing(_ trace: Trace) -> Bool {
        let cell = cells[Int(trace.cell)]
        return cell.isNull && cell.reasons != .notRecorded
    }

    /// Two values together: with the facts of both, or of the missing one alone.
    mutating func useBoth(_ left: Locate, _ right: Locate) -> (left: Cell, right: Cell) {
        let start = top
        let one = use(left(&self))
        let middle = top
        let two = use(right(&self))
        if keepsDecided { return (one, two) }
        if one.isNull && !two.isNull { truncate(to: middle) }
        if two.isNull && !one.isNull { drop(from: start, to: middle) }
        return (one, two)
    }

    /// The bytes of a text cell of the dossier or the program.
    func text(_ cell: Cell) -> UnsafeBufferPointer<UInt8> {
        let start = cell.tag == .text ? UnsafePointer(pool) : literals
        return UnsafeBufferPointer(start: start + Int(cell.bits), count: Int(cell.aux))
    }

    /// Works out a condition, with the facts that decided it.
    public mutating func answer(_ condition: Condition) -> (truth: Tri, traces: [Trace]) {
        let mark = top
        let truth = condition.test(&self)
        defer { truncate(to: mark) }
        return (truth, traces(from: mark))
    }

    /// Runs something so that an unknown answer keeps the facts of its decided sides too.
    ///
    /// The facts of an unknown answer are those that are missing; what else keeps it from being yes or no is only
    /// kept here.
    public mutating func keepingDecided<Result>(_ body: (inout Frame) -> Result) -> Result {
        let before = keepsDecided
        keepsDecided = true
        defer { keepsDecided = before }
        return body(&self)
    }

    /// Works out a value, with the facts it rests on.
    public mutating func value(_ locate: Locate) -> (cell: Cell, traces: [Trace]) {
        let mark = top
        let cell = use(locate(&self))
        defer { truncate(to: mark) }
        return (cell, traces(from: mark))
    }

    /// All traces on the stack, which is empty afterwards.
    public mutating func takeTraces() -> [Trace] {
        defer { truncate(to: 0) }
        return traces(from: 0)
    }

    /// The traces from a mark on.
    public func traces(from mark: Int) -> [Trace] {
        Array(UnsafeBufferPointer(start: evidence + mark, count: top - mark))
    }
}
