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
        var found: [GoalLetter: [Range<Int>]] = [:]
        var person: [Range<Int>] = []
        var behaviour: [Range<Int>] = []
        var visible: [Range<Int>] = []
        var isOpen = false
        for sentence in lexicon.sentences(of: text) {
            person += offsets(spans(sets.person, sentence, outside: sets.noPerson), sentence)
            let shown = concrete(sentence)
            behaviour += offsets(shown, sentence)
            visible += offsets(shown.filter { !overlaps($0, sets.endless, sentence) }, sentence)
            isOpen = isOpen || !spans(sets.degree, sentence, outside: sets.noDegree).isEmpty
            found[.measurable, default: []] += offsets(measures(sentence), sentence)
            found[.timeBound, default: []] += offsets(
                spans(sets.term, sentence, outside: sets.noTerm), sentence)
        }
        if !person.isEmpty && !behaviour.isEmpty {
            found[.specific] = person + behaviour
            // What somebody does or not can be seen to hold, unless it is only to be more, less or better.
            if found[.measurable, default: []].isEmpty && !isOpen { found[.measurable] = visible }
        }
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
        var state: [Range<Int>] = []
        var mustAct = false
        var isFinding = text.contains("?")
        for sentence in lexicon.sentences(of: text) {
            // What is said of when, why or how somebody acts is not what is asked.
            let clauses = spans(sets.clause, sentence).filter { $0.lowerBound > 1 }
            let acts = outside(clauses, spans(sets.act, sentence, outside: sets.noAct))
            let lasts = spans(sets.lasting, sentence)
            acting += offsets(acts, sentence)
            lasting += offsets(acts.isEmpty ? lasts : outside(clauses, lasts), sentence)
            state += offsets(
                spans(sets.state, sentence).filter { !overlaps($0, sets.vague, sentence) }, sentence)
            isFinding = isFinding || !spans(sets.finding, sentence).isEmpty
            mustAct = mustAct || !spans(sets.must, sentence).isEmpty
        }
        // Who must do something has something to do, whatever state it is for.
        let kind: ConditionReading.Kind =
            isFinding
            ? .unclear
            : mustAct && !acting.isEmpty
                ? .action
                : !lasting.isEmpty
                    ? .condition : !acting.isEmpty ? .action : !state.isEmpty ? .condition : .unclear
        let shown =
            kind == .condition ? (lasting.isEmpty ? state : lasting) : kind == .action ? acting : []
        let advice = kind == .condition ? nil : lexicon.advice[kind.rawValue]
        return ConditionReading(text: text, kind: kind, hints: [hint(kind.rawValue, shown, advice, text)])
    }

    /// How much or how often, and what is there or not in the end; not what is only to be more or better.
    private func measures(_ sentence: PreparedTokens) -> [Range<Int>] {
        let isOpen = !spans(sets.degree, sentence, outside: sets.noDegree).isEmpty
        let ends = spans(sets.endState, sentence, outside: sets.noMeasure).filter {
            !isOpen || overlaps($0, sets.negation, sentence)
        }
        return spans(sets.measure, sentence, outside: sets.noMeasure)
            + outside(spans(sets.vague, sentence), ends)
    }

    /// The spans that do not lie in one of others.
    private func outside(_ others: [Range<Int>], _ spans: [Range<Int>]) -> [Range<Int>] {
        spans.filter { span in
            !others.contains { $0.lowerBound <= span.lowerBound && span.upperBound <= $0.upperBound }
        }
    }

    private func overlaps(_ span: Range<Int>, _ set: Int, _ sentence: PreparedTokens) -> Bool {
        spans(set, sentence).contains { $0.overlaps(span) }
    }

    /// Concrete behaviour or a concrete situation: what is said that is not only vague.
    ///
    /// That somebody does something which no list knows counts only where nothing vague is said of it.
    private func concrete(_ sentence: PreparedTokens) -> [Range<Int>] {
        let known = spans(sets.concrete, sentence, outside: sets.vague)
        guard known.isEmpty else { return known }
        let vague = spans(sets.vague, sentence)
        let deeds = spans(sets.deed, sentence).filter { deed in !vague.contains { $0.overlaps(deed) } }
        guard !deeds.isEmpty else { return [] }
        let persons = spans(sets.person, sentence)
        let terms = spans(sets.term, sentence)
        return deeds.map { deed in
            // Who does it and when are shown by themselves.
            let start = persons.first { $0.lowerBound == deed.lowerBound }?.upperBound ?? deed.lowerBound
            let end = terms.first { $0.lowerBound > start && $0.lowerBound < deed.upperBound }?.lowerBound
            return start < deed.upperBound ? start..<(end ?? deed.upperBound) : deed
        }
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
        guard !ranges.isEmpty else {
            return SentenceHint(subject: subject, words: [], ranges: [], advice: advice)
        }
        let bytes = Array(text.utf8)
        var ordered: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = ordered.last, last.lowerBound <= range.lowerBound,
                range.upperBound <= last.upperBound
            {
                continue
            }
            ordered.append(range)
        }
        return SentenceHint(
            subject: subject, words: ordered.map { String(decoding: bytes[$0], as: UTF8.self) },
            ranges: ordered,
            advice: advice)
    }
}
