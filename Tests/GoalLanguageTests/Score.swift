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
}
