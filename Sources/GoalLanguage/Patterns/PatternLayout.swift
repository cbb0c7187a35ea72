/// The rows of a `PatternTable` while they are laid out.
struct PatternLayout {
    private(set) var choices: [PatternChoice] = []
    private(set) var places: [PatternTable.Place] = []
    private(set) var patterns: [Int32] = [0]
    private(set) var keys: [Int32] = []
    private(set) var starts: [Int32] = [0]
    private(set) var sets: [Int32] = [0]
    private(set) var lists: [Int32] = []
    private(set) var masks: [UInt64] = []

    /// Adds a set behind those that are there.
    mutating func add(_ set: PatternSet, _ firsts: FirstTokens) {
        var byKey: [Int32: [Int32]] = [:]
        var others: [Int32] = []
        for pattern in set.patterns {
            let number = Int32(patterns.count - 1)
            add(pattern)
            if let keys = firsts.keys(of: pattern) {
                for key in keys { byKey[key, default: []].append(number) }
            } else {
                others.append(number)
            }
        }
        for key in byKey.keys.sorted() { list(byKey[key] ?? [], of: key) }
        list(others, of: .max)
        masks.append(others.isEmpty ? byKey.keys.reduce(0) { $0 | PatternTable.bit(of: $1) } : .max)
        sets.append(Int32(keys.count))
    }

    private mutating func list(_ numbers: [Int32], of key: Int32) {
        keys.append(key)
        lists += numbers
        starts.append(Int32(lists.count))
    }

    private mutating func add(_ pattern: [PatternElement]) {
        for element in pattern {
            let first = Int32(choices.count)
            choices += element.choices.map(PatternChoice.init)
            places.append(
                PatternTable.Place(first: first, end: Int32(choices.count), isOptional: element.isOptional))
        }
        patterns.append(Int32(places.count))
    }
}
