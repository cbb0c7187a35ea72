/// The rows of a `PatternTable` while they are laid out.
struct PatternLayout {
    private(set) var choices: [PatternChoice] = []
    private(set) var places: [PatternTable.Place] = []
    private(set) var patterns: [Int32] = [0]
    private(set) var keys: [Int32] = []
    private(set) var starts: [Int32] = [0]
    private(set) var sets: [Int32] = [0]
    private(set) var lists: [Int32] = []
    private(set) var beginners: [UInt64]
    let setWords: Int

    /// Begins with no sets, for so many sets and keys.
    init(sets: Int, keys: Int) {
        setWords = (sets + 63) / 64
        beginners = Array(repeating: 0, count: keys * setWords)
    }

    /// Adds a set behind those that are there.
    mutating func add(_ set: PatternSet, _ firsts: FirstTokens) {
        var byKey: [Int32: [Int32]] = [:]
        var others: [Int32] = []
        for pattern in set.patterns {
            let number = Int32(patterns.count - 1)
            add(pattern, firsts)
            if let keys = firsts.keys(of: pattern) {
                for key in keys { byKey[key, default: []].append(number) }
            } else {
                others.append(number)
            }
        }
        for key in byKey.keys.sorted() { list(byKey[key] ?? [], of: key) }
        list(others, of: .max)
        note(sets.count - 1, othersBegin: !others.isEmpty, byKey.keys)
        sets.append(Int32(keys.count))
    }

    /// Notes which tokens a set may begin with.
    private mutating func note(_ set: Int, othersBegin: Bool, _ keys: some Collection<Int32>) {
        let (word, bit) = (set / 64, UInt64(1) << UInt64(set % 64))
        if othersBegin {
            for place in stride(from: word, to: beginners.count, by: setWords) { beginners[place] |= bit }
        } else {
            for key in keys { beginners[Int(key) * setWords + word] |= bit }
        }
    }

    private mutating func list(_ numbers: [Int32], of key: Int32) {
        keys.append(key)
        lists += numbers
        starts.append(Int32(lists.count))
    }

    private mutating func add(_ pattern: [PatternElement], _ firsts: FirstTokens) {
        for element in pattern {
            let first = Int32(choices.count)
            let own = element.choices.map(PatternChoice.init)
            let words = own.filter { $0.form == .word }.sorted { $0.number < $1.number }
            choices += words + own.filter { $0.form != .word }
            places.append(
                PatternTable.Place(
                    first: first, end: Int32(choices.count), others: first + Int32(words.count),
                    isOptional: element.isOptional,
                    mask: firsts.mask(of: element)))
        }
        patterns.append(Int32(places.count))
    }
}
