public import Records

extension Frame {
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
}
