/// Finds which words a pattern can begin with, so that others need not be tried.
final class FirstWords {
    private let sets: [PatternSet]
    /// What was found for whole sets.
    private var known: [Int: Set<Int>?] = [:]

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

    private func words(ofSet number: Int) -> Set<Int>? {
        var found: Set<Int> = []
        for pattern in sets[number].patterns {
            guard let first = words(of: pattern) else { return nil }
            found.formUnion(first)
        }
        return found
    }

    private func words(of choice: PatternElement.Choice) -> Set<Int>? {
        switch choice {
        case .word(let word): return [word]
        case .set(let number):
            if let answer = known[number] { return answer }
            let answer = words(ofSet: number)
            known[number] = .some(answer)
            return answer
        case .kind, .gap, .prefix, .suffix, .shape, .start, .end: return nil
        }
    }
}
