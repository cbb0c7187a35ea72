/// Reads goals and safety conditions the way a careful professional would, by the words they are written in.
///
/// The same sentence always gives the same answer.
public struct SentenceReader: Sendable {
    private let lexicon: Lexicon
    private let sets: SentenceSets

    /// Makes a reader.
    public init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        sets = SentenceSets(lexicon)
    }

    /// Reads a goal.
    public func goal(_ text: String) -> GoalReading {
        let sentences = lexicon.sentences(of: text)
        var found: [GoalLetter: [Range<Int>]] = [:]
        var person: [Range<Int>] = []
        var behaviour: [Range<Int>] = []
        for sentence in sentences {
            person += offsets(spans(sets.person, sentence, outside: sets.noPerson), sentence)
            behaviour += offsets(concrete(sentence), sentence)
            found[.measurable, default: []] += offsets(
                spans(sets.measure, sentence, outside: sets.noMeasure)
                    + spans(sets.endState, sentence, outside: sets.noMeasure),
                sentence)
            found[.timeBound, default: []] += offsets(
                spans(sets.term, sentence, outside: sets.noTerm), sentence)
        }
        if !person.isEmpty && !behaviour.isEmpty { found[.specific] = person + behaviour }
        let letters = Set(found.filter { !$0.value.isEmpty }.keys)
        let hints = GoalLetter.allCases.map { letter -> SentenceHint in
            let advice =
                letters.contains(letter)
                ? nil
                : letter == .specific
                    ? lexicon.advice[person.isEmpty ? "specifiek persoon" : "specifiek gedrag"]
                    : lexicon.advice[letter.rawValue]
            return hint(letter.rawValue, letters.contains(letter) ? found[letter] ?? [] : [], advice, text)
        }
        return GoalReading(text: text, letters: letters, hints: hints)
    }

    /// Reads a safety condition.
    public func condition(_ text: String) -> ConditionReading {
        var lasting: [Range<Int>] = []
        var acting: [Range<Int>] = []
        var mustAct = false
        for sentence in lexicon.sentences(of: text) {
            lasting += offsets(spans(sets.lasting, sentence), sentence)
            acting += offsets(spans(sets.act, sentence, outside: sets.noAct), sentence)
            mustAct = mustAct || !spans(sets.must, sentence).isEmpty
        }
        // Who must do something has something to do, whatever state it is for.
        let kind: ConditionReading.Kind =
            mustAct && !acting.isEmpty
            ? .action : !lasting.isEmpty ? .condition : !acting.isEmpty ? .action : .unclear
        let shown = kind == .condition ? lasting : kind == .action ? acting : []
        let advice = kind == .condition ? nil : lexicon.advice[kind.rawValue]
        return ConditionReading(text: text, kind: kind, hints: [hint(kind.rawValue, shown, advice, text)])
    }

    /// Concrete behaviour or a concrete situation: what is said that is not only vague.
    ///
    /// That somebody does something which no list knows counts only where nothing vague is said of it.
    private func concrete(_ sentence: PreparedTokens) -> [Range<Int>] {
        let vague = spans(sets.vague, sentence)
        let deeds = spans(sets.deed, sentence).filter { deed in !vague.contains { $0.overlaps(deed) }
        }
        return spans(sets.concrete, sentence, outside: sets.vague) + deeds
    }

    private func spans(_ set: Int, _ sentence: PreparedTokens, outside other: Int? = nil) -> [Range<
        Int
    >] {
        let found = lexicon.matcher.spans(of: set, in: sentence)
        guard let other, !found.isEmpty else { return found }
        let covered = lexicon.matcher.spans(of: other, in: sentence)
        return found.filter { span in
            !covered.contains { $0.lowerBound <= span.lowerBound && span.upperBound <= $0.upperBound }
        }
    }

    private func offsets(_ spans: [Range<Int>], _ sentence: PreparedTokens) -> [Range<Int>] {
        spans.map {
            sentence.tokens[$0.lowerBound].range
                .lowerBound..<sentence.tokens[$0.upperBound - 1].range.upperBound
        }
    }

    private func hint(_ subject: String, _ ranges: [Range<Int>], _ advice: String?, _ text: String)
        -> SentenceHint
    {
        let bytes = Array(text.utf8)
        var ordered: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !ordered.contains(range) {
            ordered.append(range)
        }
        return SentenceHint(
            subject: subject, words: ordered.map { String(decoding: bytes[$0], as: UTF8.self) },
            ranges: ordered,
            advice: advice)
    }
}
