import Records

/// Collects, while a list is gone through, the facts that leave the answer open.
///
/// The stack of evidence holds, in turn, facts about the list itself and facts about one element. When the answer
/// turns out unknown, only the facts of the unknown elements and of the unknown lists are its evidence.
struct MissingFacts {
    /// Where the evidence of the list begins.
    private let start: Int
    /// Where the evidence of the last element ended.
    private var end: Int
    private var elements: [Trace] = []
    /// Facts about the list itself, without the lists that are known.
    private var lists: [Trace] = []
    /// Why the answer is open so far; empty when it is not.
    private(set) var reasons: NullReasons = []

    /// Begins before a list is gone through.
    init(_ frame: borrowing Frame) {
        start = frame.top
        end = frame.top
    }

    /// Notes an element, its own evidence beginning at a mark; no reasons when nothing of it is unknown.
    mutating func note(_ unknown: NullReasons, since mark: Int, _ frame: borrowing Frame) {
        noteList(upTo: mark, frame)
        if !unknown.isEmpty {
            reasons.formUnion(unknown)
            // More than fit into the evidence stop the rule when they are put there.
            if elements.count <= frame.evidenceLimit { elements += frame.traces(from: mark) }
        }
        end = frame.top
    }

    /// Notes the end of the list and why it may have more elements; gives all reasons.
    mutating func finish(_ incomplete: NullReasons, _ frame: borrowing Frame) -> NullReasons {
        noteList(upTo: frame.top, frame)
        if !incomplete.isEmpty {
            var missing: [Trace] = []
            for trace in lists where frame.isMissing(trace) { missing.append(trace) }
            elements += missing.isEmpty ? lists : missing
        }
        reasons.formUnion(incomplete)
        end = frame.top
        return reasons
    }

    /// Leaves nothing but the missing facts as evidence.
    func keep(_ frame: inout Frame) {
        guard !frame.keepsDecided else { return }
        frame.truncate(to: start)
        for trace in elements { frame.push(trace) }
    }

    /// Drops all evidence, since the missing facts are known here; for answers that will not turn known.
    mutating func clear(_ frame: inout Frame) {
        if !frame.keepsDecided { frame.truncate(to: start) }
        end = frame.top
    }

    private mutating func noteList(upTo mark: Int, _ frame: borrowing Frame) {
        for index in end..<max(mark, end) {
            let trace = frame.evidence[index]
            if frame.cells[Int(trace.cell)].tag != .list || frame.isOpen(trace) { lists.append(trace) }
        }
    }
}
