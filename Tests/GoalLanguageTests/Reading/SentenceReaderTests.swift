import GoalLanguage
import Testing

struct SentenceReaderTests {
    /// Terms, and what looks like one but is none.
    static let terms: [(words: String, isTerm: Bool)] = [
        ("vóór 1 mei", true), ("voor 1 mei 2027", true), ("op 1-5-2026", true),
        ("uiterlijk 2026-05-01", true),
        ("binnen drie maanden", true), ("binnen nu en 6 wkn", true), ("eind mei", true),
        ("medio oktober", true),
        ("over een half jaar", true), ("over anderhalf jaar", true), ("week 40", true), ("in week 12", true),
        ("tegen de kerst", true), ("tot de zomervakantie", true), ("na drie maanden", true),
        ("aan het eind van het schooljaar", true), ("volgende maand", true),
        ("voor haar achttiende verjaardag", true),
        ("elke week", false), ("twee keer per maand", false), ("zo snel mogelijk", false), ("z.s.m.", false),
        ("op termijn", false), ("de komende tijd", false), ("op den duur", false),
        ("om de twee weken", false),
        ("te zijner tijd", false), ("dagelijks", false), ("binnenkort", false),
    ]

    @Test(arguments: terms.indices)
    func `a term says when, a frequency does not`(_ index: Int) throws {
        let (words, isTerm) = Self.terms[index]
        let reading = try LabelledSentences.reader().goal("Moeder belt haar moeder \(words)")
        #expect(reading.letters.contains(.timeBound) == isTerm, "\(words)")
    }

    @Test func `the words that show a letter are those of the sentence`() throws {
        let reading = try LabelledSentences.reader().goal("Vader slaat de kinderen vóór 1 mei niet meer.")
        #expect(reading.letters == Set(GoalLetter.allCases))
        #expect(reading.hints.map(\.subject) == ["specifiek", "meetbaar", "tijdgebonden"])
        #expect(reading.hints[2].words == ["vóór 1 mei"])
        #expect(reading.hints.allSatisfy { $0.advice == nil })
        for hint in reading.hints {
            for (word, range) in zip(hint.words, hint.ranges) {
                #expect(Array(word.utf8) == Array(Array(reading.text.utf8)[range]))
            }
        }
    }

    @Test func `what is missing comes with one sentence of advice and an example`() throws {
        let reading = try LabelledSentences.reader().goal("Rust in het gezin.")
        #expect(reading.letters.isEmpty)
        for hint in reading.hints {
            #expect(hint.words.isEmpty)
            #expect(hint.advice?.contains("bijvoorbeeld") == true)
        }
    }

    @Test func `an action is told how it would be a condition`() throws {
        let reader = try LabelledSentences.reader()
        let action = reader.condition("Moeder moet zich aanmelden bij de GGZ.")
        #expect(action.kind == .action)
        #expect(action.hints.first?.advice?.contains("toestand") == true)
        let condition = reader.condition("Er is altijd een nuchtere volwassene bij de kinderen.")
        #expect(condition.kind == .condition)
        #expect(condition.hints.first?.advice == nil)
    }

    /// What is odd, and must only not fail.
    static let odd = [
        "", " ", "?!", "1", "😀😀😀", "a", String(repeating: "moeder ", count: 5_000),
        String(repeating: "x", count: 100_000), "\u{0}\u{1}", "é\u{301}", "1-1-1-1-1", "12:34:56:78",
        "€€€ %%% <<<",
    ]

    @Test(arguments: odd)
    func `whatever is written gets an answer, always the same`(_ text: String) throws {
        let reader = try LabelledSentences.reader()
        #expect(reader.goal(text) == reader.goal(text))
        #expect(reader.condition(text) == reader.condition(text))
    }

    @Test(arguments: [
        ("Moedr slaat de kindren nit meer", "Moeder slaat de kinderen niet meer"),
        ("Vadr volgt een agresietraining", "Vader volgt een agressietraining"),
        ("Daan gaat elke dag naar schol", "Daan gaat elke dag naar school"),
    ])
    func `a slip of the pen makes no difference`(_ written: String, _ meant: String) throws {
        let reader = try LabelledSentences.reader()
        #expect(reader.goal(written).letters == reader.goal(meant).letters)
    }
}
