/// Sets of patterns laid out flat: rows of places and of what may stand there, found by number.
///
/// Reading a sentence asks for them thousands of times; none of it is an object of its own.
struct PatternTable: Sendable {
    /// A place of a pattern: which choices it has, and whether it may be left out.
    struct Place: Sendable {
        /// Its choices among all choices.
        let choices: Range<Int32>
        /// Whether nothing may stand there too.
        let isOptional: Bool
    }

    /// Every choice of every place.
    private(set) var choices: [PatternElement.Choice] = []
    /// Every place of every pattern.
    private(set) var places: [Place] = []
    /// Of every pattern its places.
    private(set) var patterns: [Range<Int32>] = []
    /// Words that patterns may begin with, of every set by their numbers, and behind them one for anything else.
    private(set) var words: [Int32] = []
    /// Of each of them where in `lists` its patterns start; they go on to where the next start.
    private(set) var starts: [Int32] = [0]
    /// Where the words of every set start.
    private(set) var sets: [Int32] = [0]
    /// Patterns that may begin with a word.
    private(set) var lists: [Int32] = []

    /// Lays sets out, none of which needs itself.
    init(_ sets: [PatternSet]) {
        let firsts = FirstWords(sets)
        for set in sets {
            var byWord: [Int: [Int32]] = [:]
            var others: [Int32] = []
            for pattern in set.patterns {
                let number = Int32(patterns.count)
                add(pattern)
                if let words = firsts.words(of: pattern) {
                    for word in words { byWord[word, default: []].append(number) }
                } else {
                    others.append(number)
                }
            }
            for word in byWord.keys.sorted() { list(byWord[word] ?? [], of: Int32(word)) }
            list(others, of: .max)
            self.sets.append(Int32(words.count))
        }
    }

    /// The patterns of a set that may begin with a word; none for a word that no pattern names.
    func patterns(of set: Int, beginningWith word: Int) -> Range<Int32> {
        guard word >= 0 else { return 0..<0 }
        var (low, high) = (Int(sets[set]), Int(sets[set + 1]) - 1)
        while low < high {
            let middle = (low + high) / 2
            if words[middle] < Int32(word) { low = middle + 1 } else { high = middle }
        }
        return words[low] == Int32(word) ? range(low) : 0..<0
    }

    /// The patterns of a set that may begin with something else than words that are named.
    func otherPatterns(of set: Int) -> Range<Int32> { range(Int(sets[set + 1]) - 1) }

    private func range(_ index: Int) -> Range<Int32> { starts[index]..<starts[index + 1] }

    private mutating func list(_ numbers: [Int32], of word: Int32) {
        words.append(word)
        lists += numbers
        starts.append(Int32(lists.count))
    }

    private mutating func add(_ pattern: [PatternElement]) {
        let first = Int32(places.count)
        for element in pattern {
            let start = Int32(choices.count)
            choices += element.choices
            places.append(Place(choices: start..<Int32(choices.count), isOptional: element.isOptional))
        }
        patterns.append(first..<Int32(places.count))
    }
}
