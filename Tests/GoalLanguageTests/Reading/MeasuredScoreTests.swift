import GoalLanguage
import Testing

/// How well sentences are read that somebody wrote and labelled who knew neither rules nor word lists.
///
/// They are only measured: nobody looks at what is read wrongly, and no list is changed because of them.
struct MeasuredScoreTests {
    /// The least F1 of each letter.
    private static let leastOfLetter = 0.92
    /// The least F1 of each kind; *onduidelijk* is read least well, as docs/doelentaal.md says.
    private static let leastOfKind: [ConditionReading.Kind: Double] = [
        .condition: 0.92, .action: 0.92, .unclear: 0.88,
    ]

    @Test func `goals are read as somebody else labelled them`() throws {
        let reader = try LabelledSentences.reader()
        let goals = try LabelledSentences.goals("doelen-gemeten.tsv")
        #expect(goals.count == 222)
        for letter in GoalLetter.allCases {
            let score = Score(letter, in: goals, reader)
            #expect(
                score.f1 >= Self.leastOfLetter,
                "\(letter.rawValue): \(score)")
        }
    }

    @Test func `conditions are read as somebody else labelled them`() throws {
        let reader = try LabelledSentences.reader()
        let conditions = try LabelledSentences.conditions("voorwaarden-gemeten.tsv")
        #expect(conditions.count == 102)
        for (kind, least) in Self.leastOfKind {
            let score = Score(kind, in: conditions, reader)
            #expect(
                score.f1 >= least, "\(kind.rawValue): \(score)")
        }
    }
}
