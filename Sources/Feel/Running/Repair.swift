import Records

/// The smallest set of facts that would give a condition another answer.
///
/// Sides of an `and` that fail are all mended, of an `or` only the cheapest; a list that lacks elements gets new ones.
/// Facts shared by several sides are counted once for each, so the set is small but not always the very smallest.
enum Repair {
    /// The most elements a list is said to lack; nobody reads on after so many.
    private static let mostSteps: Int64 = 1_000

    /// What it takes to give a condition the wanted answer; empty when it has it, nil when nothing in the dossier can.
    static func steps(_ condition: Condition, wanted: Bool, _ frame: inout Frame) -> [RepairStep]? {
        let (truth, traces) = frame.answer(condition)
        if truth == Tri(wanted) { return [] }
        switch condition.shape {
        case .not(let inner): return steps(inner, wanted: !wanted, &frame)
        case .all(let parts): return wanted ? union(parts, wanted, &frame) : cheapest(parts, wanted, &frame)
        case .any(let parts): return wanted ? cheapest(parts, wanted, &frame) : union(parts, wanted, &frame)
        case .every(let elements):
            return wanted
                ? everyElement(elements, wanted, &frame) : oneElement(elements, wanted, traces, &frame)
        case .some(let elements):
            return wanted
                ? oneElement(elements, wanted, traces, &frame) : everyElement(elements, wanted, &frame)
        case .atLeast(let enumerate, let number):
            return atLeast(enumerate, number, wanted, &frame)
        case .choice(let condition, let yes, let no):
            let branches = [(condition, true, yes), (condition, false, no)].compactMap {
                test, answer, branch in
                steps(test, wanted: answer, &frame).flatMap { first in
                    steps(branch, wanted: wanted, &frame).map { first + $0 }
                }
            }
            return branches.min { $0.count < $1.count }
        case .fact, .bareField: return facts(traces, &frame)
        }
    }

    private static func union(_ parts: [Condition], _ wanted: Bool, _ frame: inout Frame) -> [RepairStep]? {
        var all: [RepairStep] = []
        for part in parts {
            guard let own = steps(part, wanted: wanted, &frame) else { return nil }
            all += own.filter { !all.contains($0) }
        }
        return all
    }

    private static func cheapest(_ parts: [Condition], _ wanted: Bool, _ frame: inout Frame) -> [RepairStep]?
    {
        parts.compactMap { steps($0, wanted: wanted, &frame) }.min { $0.count < $1.count }
    }

    /// What it takes for every element that counts or may count.
    private static func everyElement(
        _ elements: Condition.Elements, _ wanted: Bool, _ frame: inout Frame
    ) -> [RepairStep]? {
        var all: [RepairStep]? = []
        let start = frame.top
        _ = elements.enumerate(&frame) { frame, element, member, _ in
            guard frame.step(), !member.isNo, let soFar = all else { return all != nil }
            frame.slots[elements.slot] = element
            all = steps(elements.body, wanted: wanted, &frame).map { own in
                soFar + own.filter { !soFar.contains($0) }
            }
            return all != nil
        }
        frame.truncate(to: start)
        return all
    }

    /// What it takes for the cheapest element that counts, or a new element when there is none.
    private static func oneElement(
        _ elements: Condition.Elements, _ wanted: Bool, _ traces: [Trace], _ frame: inout Frame
    ) -> [RepairStep]? {
        var best: [RepairStep]?
        let start = frame.top
        var listTrace: Trace?
        _ = elements.enumerate(&frame) { frame, element, member, marks in
            if listTrace == nil && marks.member > start { listTrace = frame.traces(from: start).first }
            guard frame.step(), member.isYes else { return true }
            frame.slots[elements.slot] = element
            if let own = steps(elements.body, wanted: wanted, &frame), own.count < best?.count ?? .max {
                best = own
            }
            return true
        }
        let list = listTrace ?? frame.traces(from: start).first ?? traces.first
        frame.truncate(to: start)
        if let best, best.count <= 2 { return best }
        return list.map { [RepairStep(action: .add, trace: $0)] } ?? best
    }

    /// New elements for a list that is too short, or fewer for one that is too long.
    private static func atLeast(
        _ enumerate: @escaping Enumerate, _ number: Int64, _ wanted: Bool, _ frame: inout Frame
    ) -> [RepairStep]? {
        let start = frame.top
        let tally = Tally(enumerate, &frame)
        let list = frame.traces(from: start).first
        frame.truncate(to: start)
        guard let list else { return nil }
        let count = wanted ? number - tally.certain : tally.certain - number + 1
        let steps = min(max(1, count), Self.mostSteps)
        return Array(repeating: RepairStep(action: wanted ? .add : .remove, trace: list), count: Int(steps))
    }

    /// The facts a single comparison rests on: record those that are missing, else change one that is there.
    private static func facts(_ traces: [Trace], _ frame: inout Frame) -> [RepairStep]? {
        let cells = frame.cells
        let missing = traces.filter { $0.suffix != 0 || cells[Int($0.cell)].isNull }
        if !missing.isEmpty { return missing.map { RepairStep(action: .record, trace: $0) } }
        return traces.last.map { [RepairStep(action: .change, trace: $0)] }
    }
}

extension Frame {
    /// What it takes for a condition to hold; empty when it does, nil when nothing in the dossier can make it.
    public mutating func repair(_ condition: Condition) -> [RepairStep]? {
        Repair.steps(condition, wanted: true, &self)
    }
}
