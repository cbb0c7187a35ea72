/// A pattern as states and steps, and the table that follows from them.
struct PatternAutomaton {
    /// One state: the steps that take a byte and those that take none.
    private struct State {
        var steps: [(bytes: Set<UInt8>, target: Int)] = []
        var free: [Int] = []
    }

    /// More states than this are refused: a pattern is a few dozen.
    private static let limit = 4_096
    private var states: [State] = []

    /// A new state without steps.
    mutating func newState() throws(ValuePattern.Fault) -> Int {
        guard states.count < Self.limit else { throw .tooLarge }
        states.append(State())
        return states.count - 1
    }

    /// Adds the steps of a tree from a state.
    ///
    /// - Returns: The state after it.
    mutating func add(_ tree: PatternTree, from start: Int) throws(ValuePattern.Fault) -> Int {
        switch tree {
        case .one(let bytes):
            let end = try newState()
            states[start].steps.append((bytes, end))
            return end
        case .sequence(let pieces):
            var last = start
            for piece in pieces { last = try add(piece, from: last) }
            return last
        case .choice(let branches):
            let end = try newState()
            for branch in branches {
                let begin = try newState()
                states[start].free.append(begin)
                states[try add(branch, from: begin)].free.append(end)
            }
            return end
        case .repeated(let piece, let least, let most):
            return try addRepeated(piece, least: least, most: most, from: start)
        }
    }

    private mutating func addRepeated(
        _ piece: PatternTree, least: Int, most: Int?, from start: Int
    ) throws(ValuePattern.Fault) -> Int {
        var last = start
        for _ in 0..<least { last = try add(piece, from: last) }
        let end = try newState()
        guard let most else {
            let loop = try newState()
            states[last].free.append(loop)
            states[try add(piece, from: loop)].free.append(loop)
            states[loop].free.append(end)
            return end
        }
        for _ in least..<most {
            states[last].free.append(end)
            // A state of its own, so that a loop inside the piece cannot come back to the way out.
            let begin = try newState()
            states[last].free.append(begin)
            last = try add(piece, from: begin)
        }
        states[last].free.append(end)
        return end
    }

    /// The table: next states by state and byte below 128, and the states in which a value may end.
    func table(end: Int) throws(ValuePattern.Fault) -> (next: [Int16], accepts: [Bool]) {
        var sets = [closure(of: [0])]
        var index: [Set<Int>: Int] = [sets[0]: 0]
        var next: [Int16] = []
        var position = 0
        while position < sets.count {
            var targets = [[Int]](repeating: [], count: 128)
            for state in sets[position].sorted() {
                for step in states[state].steps {
                    for byte in step.bytes { targets[Int(byte)].append(step.target) }
                }
            }
            // Most bytes lead to the same states, as their neighbours do: those are looked up once.
            var known: [[Int]: Int16] = [[]: -1]
            for byte in 0..<128 {
                if byte > 0, targets[byte] == targets[byte - 1] {
                    next.append(next[next.count - 1])
                    continue
                }
                if let target = known[targets[byte]] {
                    next.append(target)
                    continue
                }
                let set = closure(of: targets[byte])
                let target = index[set] ?? sets.count
                if target == sets.count {
                    guard target < Self.limit else { throw .tooLarge }
                    index[set] = target
                    sets.append(set)
                }
                known[targets[byte]] = Int16(target)
                next.append(Int16(target))
            }
            position += 1
        }
        return (next, sets.map { $0.contains(end) })
    }

    /// The states that can be reached without taking a byte.
    private func closure(of start: [Int]) -> Set<Int> {
        var reached = Set(start)
        var waiting = start
        while let state = waiting.popLast() {
            for target in states[state].free where reached.insert(target).inserted { waiting.append(target) }
        }
        return reached
    }
}
