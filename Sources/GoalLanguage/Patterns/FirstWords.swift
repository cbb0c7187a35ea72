/// Finds which words a pattern can begin with, so that others need not be tried.
struct FirstWords {
    private let sets: [PatternSet]

    /// Looks at patterns among sets, none of which needs itself.
    init(_ sets: [PatternSet]) { self.sets = sets }

    /// The words a pattern can begin with; nil when it can begin with something else too.
    func words(of pattern: [PatternElement]) -> Set<Int>? {
        var found: Set<Int> = []
        for element in pattern where !element.takesNothing {
            for choice in element.choices {
                guard let words = words(of: choice) else { return nil }
                found.formUnion(words)
            }
            if !element.isOptional { return found }
        }
        return nil
    }

    private func words(of choice: PatternElement.Choice) -> Set<Int>? {
        switch choice {
        case .word(let word): return [word]
        case .set(let number):
            var found: Set<Int> = []
            for pattern in sets[number].patterns {
                guard let first = words(of: pattern) else { return nil }
                found.formUnion(first)
            }
            return found
        case .kind, .gap, .prefix, .suffix, .shape, .start, .end: return nil
        }
    }
}
