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
    /// Of every set, for every word and then for anything else, where in `lists` those that may begin so start; they
    /// go on to where the next start.
    private(set) var starts: [Int32] = [0]
    /// Patterns that may begin with a word.
    private(set) var lists: [Int32] = []
    private let wordCount: Int

    /// Lays sets out, none of which needs itself.
    init(_ sets: [PatternSet], wordCount: Int) {
        self.wordCount = wordCount
        let firsts = FirstWords(sets)
        starts.reserveCapacity(sets.count * (wordCount + 1) + 1)
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
            for word in 0..<wordCount { list(byWord[word] ?? []) }
            list(others)
        }
    }

    /// The patterns of a set that may begin with a word; none for a word that no pattern names.
    func patterns(of set: Int, beginningWith word: Int) -> Range<Int32> {
        word < 0 ? 0..<0 : range(set * (wordCount + 1) + word)
    }

    /// The patterns of a set that may begin with something else than words that are named.
    func otherPatterns(of set: Int) -> Range<Int32> { range(set * (wordCount + 1) + wordCount) }

    private func range(_ index: Int) -> Range<Int32> { starts[index]..<starts[index + 1] }

    private mutating func list(_ numbers: [Int32]) {
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
