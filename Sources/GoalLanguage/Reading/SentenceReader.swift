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

    /// The letters that the words of a goal show.
    func letters(of text: String) -> Set<GoalLetter> { signs(in: text).letters }

    /// Reads a goal.
    public func goal(_ text: String) -> GoalReading {
        let signs = signs(in: text)
        var letters: Set<GoalLetter> = []
        let hints = GoalLetter.allCases.map { letter in
            let shown = signs.shown(letter)
            if !shown.isEmpty { letters.insert(letter) }
            return hint(letter.rawValue, shown, shown.isEmpty ? advice(letter, signs) : nil, text)
        }
        return GoalReading(text: text, letters: letters, hints: hints)
    }

    /// Finds what the words of a goal show.
    private func signs(in text: String) -> GoalSigns {
        var signs = GoalSigns()
        for sentence in lexicon.sentences(of: text) {
            add(spans(sets.person, sentence, outside: sets.noPerson), sentence, to: &signs.person)
            let shown = concrete(sentence)
            add(shown, sentence, to: &signs.behaviour)
            let endless = shown.isEmpty ? TokenSpans() : spans(sets.endless, sentence)
            add(shown.filter { !endless.overlaps($0) }, sentence, to: &signs.visible)
            let isOpen = !spans(sets.degree, sentence, outside: sets.noDegree).isEmpty
            signs.isOpen = signs.isOpen || isOpen
            addMeasures(sentence, isOpen: isOpen, to: &signs.measure)
            add(spans(sets.term, sentence, outside: sets.noTerm), sentence, to: &signs.term)
        }
        return signs
    }

    /// What to say where a letter is missing.
    private func advice(_ letter: GoalLetter, _ signs: GoalSigns) -> String? {
        guard letter == .specific else { return lexicon.advice[letter.rawValue] }
        return lexicon.advice[signs.person.isEmpty ? "specifiek persoon" : "specifiek gedrag"]
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
            let acts = spans(sets.act, sentence, outside: sets.noAct).outside(clauses)
            let lasts = spans(sets.lasting, sentence)
            add(acts, sentence, to: &acting)
            add(acts.isEmpty ? lasts : lasts.outside(clauses), sentence, to: &lasting)
            let states = spans(sets.state, sentence)
            let vague = states.isEmpty ? states : spans(sets.vague, sentence)
            add(states.filter { !vague.overlaps($0) }, sentence, to: &state)
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
    private func addMeasures(_ sentence: PreparedTokens, isOpen: Bool, to ranges: inout [Range<Int>]) {
        add(spans(sets.measure, sentence, outside: sets.noMeasure), sentence, to: &ranges)
        var ends = spans(sets.endState, sentence, outside: sets.noMeasure)
        if ends.isEmpty { return }
        if isOpen {
            let negations = spans(sets.negation, sentence)
            ends = ends.filter(negations.overlaps)
        }
        add(ends.outside(spans(sets.vague, sentence)), sentence, to: &ranges)
    }

    /// Concrete behaviour or a concrete situation: what is said that is not only vague.
    ///
    /// That somebody does something which no list knows counts only where nothing vague is said of it.
    private func concrete(_ sentence: PreparedTokens) -> TokenSpans {
        let known = spans(sets.concrete, sentence, outside: sets.vague)
        guard known.isEmpty else { return known }
        let vague = spans(sets.vague, sentence)
        let deeds = spans(sets.deed, sentence).filter { !vague.overlaps($0) }
        guard !deeds.isEmpty else { return deeds }
        let persons = spans(sets.person, sentence)
        let terms = spans(sets.term, sentence)
        var bare = TokenSpans()
        for deed in deeds {
            // Who does it and when are shown by themselves.
            let start = persons.first { $0.lowerBound == deed.lowerBound }?.upperBound ?? deed.lowerBound
            let end = terms.first { $0.lowerBound > start && $0.lowerBound < deed.upperBound }?.lowerBound
            bare.append(start < deed.upperBound ? start..<(end ?? deed.upperBound) : deed)
        }
        return bare
    }

    private func spans(_ set: Int, _ sentence: PreparedTokens, outside other: Int? = nil) -> TokenSpans {
        let found = lexicon.matcher.spans(of: set, in: sentence)
        guard let other, !found.isEmpty else { return found }
        return found.outside(lexicon.matcher.spans(of: other, in: sentence))
    }

    /// Adds where stretches of tokens stand in the text.
    private func add(_ spans: TokenSpans, _ sentence: PreparedTokens, to ranges: inout [Range<Int>]) {
        for span in spans {
            let first = sentence.tokens[span.lowerBound].range.lowerBound
            ranges.append(first..<sentence.tokens[span.upperBound - 1].range.upperBound)
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
