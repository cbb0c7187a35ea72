import GoalLanguage

/// How often a label was given rightly.
struct Score {
    private(set) var right = 0
    private(set) var extra = 0
    private(set) var missed = 0

    /// Counts one sentence.
    mutating func count(expected: Bool, found: Bool) {
        if expected && found { right += 1 }
        if !expected && found { extra += 1 }
        if expected && !found { missed += 1 }
    }

    /// Of what was found, the part that is right.
    var precision: Double { right + extra == 0 ? 1 : Double(right) / Double(right + extra) }
    /// Of what should be found, the part that was.
    var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
    /// The harmonic mean of both.
    var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

    /// How well a letter is read in goals.
    init(_ letter: GoalLetter, in goals: [LabelledSentences.Goal], _ reader: SentenceReader) {
        for goal in goals {
            count(
                expected: goal.letters.contains(letter),
                found: reader.goal(goal.text).letters.contains(letter))
        }
    }

    /// How well a kind is read in conditions.
    init(
        _ kind: ConditionReading.Kind, in conditions: [LabelledSentences.Condition], _ reader: SentenceReader
    ) {
        for condition in conditions {
            count(expected: condition.kind == kind, found: reader.condition(condition.text).kind == kind)
        }
    }
}

extension Score: CustomStringConvertible {
    var description: String { "precision \(precision), recall \(recall), F1 \(f1)" }
}
