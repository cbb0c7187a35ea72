/// Finds which tokens a pattern can begin with, so that others need not be tried.
final class FirstTokens {
    private let sets: [PatternSet]
    private let keys: TokenKeys
    private let affixes: [[UInt8]]
    /// What was found for whole sets.
    private var known: [Int: Set<Int32>?] = [:]
    /// The masks that were found.
    private var masks: [PatternElement.Choice: UInt64] = [:]

    /// Looks at patterns among sets, none of which needs itself.
    init(_ sets: [PatternSet], keys: TokenKeys, affixes: [[UInt8]]) {
        (self.sets, self.keys, self.affixes) = (sets, keys, affixes)
    }

    /// The keys of the tokens a pattern can begin with; nil when it can begin with any.
    func keys(of pattern: [PatternElement]) -> Set<Int32>? {
        var found: Set<Int32> = []
        for element in pattern where !element.takesNothing {
            for choice in element.choices {
                guard let first = keys(of: choice) else { return nil }
                found.formUnion(first)
            }
            if !element.isOptional { return found }
        }
        return nil
    }

    /// The bits of the keys of all tokens that may stand at a place, as in `PatternTable.bit(of:)`; all bits when it
    /// may be no token.
    func mask(of element: PatternElement) -> UInt64 {
        element.choices.reduce(0) { $0 | mask(of: $1) }
    }

    private func mask(of choice: PatternElement.Choice) -> UInt64 {
        if case .word(let word) = choice { return PatternTable.bit(of: Int32(word)) }
        if let known = masks[choice] { return known }
        let mask = keys(of: choice).map { $0.reduce(0) { $0 | PatternTable.bit(of: $1) } } ?? .max
        masks[choice] = mask
        return mask
    }

    private func keys(ofSet number: Int) -> Set<Int32>? {
        var found: Set<Int32> = []
        for pattern in sets[number].patterns {
            guard let first = keys(of: pattern) else { return nil }
            found.formUnion(first)
        }
        return found
    }

    private func keys(of choice: PatternElement.Choice) -> Set<Int32>? {
        switch choice {
        case .word(let word): return [Int32(word)]
        case .kind(let kind): return keys.keys(ofKind: kind)
        case .prefix(let affix): return keys.keys(beginningWith: affixes[affix])
        case .suffix, .shape: return [keys.key(ofOther: .word)]
        case .set(let number):
            if let answer = known[number] { return answer }
            let answer = keys(ofSet: number)
            known[number] = .some(answer)
            return answer
        case .gap, .start, .end: return nil
        }
    }
}
