import Feel
import Records

/// The answer to one part of a condition.
struct PartAnswer {
    let condition: Condition
    let truth: Tri
    /// Where the facts that decided it stand on the stack.
    let marks: Range<Int>

    init(_ condition: Condition, _ frame: inout Frame) {
        self.condition = condition
        let start = frame.top
        truth = condition.test(&frame)
        marks = start..<max(start, frame.top)
    }

    /// What it gives on its own: rows 2, 8 and 9 of the table of docs/decisions/0012.
    var outcome: Outcome {
        if truth.isYes { return .met }
        return Self.isOpen(truth) ? .unknown : .notMet
    }

    /// Whether an answer is unknown for more than that nothing is recorded.
    static func isOpen(_ truth: Tri) -> Bool { truth.isUnknown && truth.reasons != .notRecorded }
}
