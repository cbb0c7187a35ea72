import GoalLanguage
import Testing

/// How well sentences are read that a person labelled.
///
/// These were used to make the word lists.
struct ScoreTests {
    /// The least F1 of each letter and kind.
    static let least = 0.92

    @Test(arguments: [
        "doelen-werk.tsv", "doelen-werk-2.tsv", "doelen-werk-3.tsv", "doelen-werk-4.tsv",
        "doelen-werk-5.tsv",
    ])
    func `goals are read as a person labelled them`(_ file: String) throws {
        let reader = try LabelledSentences.reader()
        let goals = try LabelledSentences.goals(file)
        #expect(goals.count >= 150)
        for letter in GoalLetter.allCases {
            let score = Score(letter, in: goals, reader)
            #expect(
                score.f1 >= Self.least,
                "\(file) \(letter.rawValue): \(score)")
        }
    }

    @Test(arguments: [
        "voorwaarden-werk.tsv", "voorwaarden-werk-2.tsv", "voorwaarden-werk-3.tsv", "voorwaarden-werk-4.tsv",
        "voorwaarden-werk-5.tsv",
    ])
    func `conditions are read as a person labelled them`(_ file: String) throws {
        let reader = try LabelledSentences.reader()
        let conditions = try LabelledSentences.conditions(file)
        #expect(conditions.count >= 60)
        for kind in ConditionReading.Kind.allCases {
            let score = Score(kind, in: conditions, reader)
            #expect(
                score.f1 >= Self.least,
                "\(file) \(kind.rawValue): \(score)")
        }
    }
}
