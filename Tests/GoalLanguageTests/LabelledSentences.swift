import Diagnostics
import Foundation
import GoalLanguage

/// Sentences with the labels a person gave them.
enum LabelledSentences {
    /// A goal with its letters.
    struct Goal {
        let text: String
        let letters: Set<GoalLetter>
    }

    /// A safety condition with its kind.
    struct Condition {
        let text: String
        let kind: ConditionReading.Kind
    }

    private static let folder =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Sentences"

    /// The rows of a file behind its first, cut at the tabs.
    private static func rows(_ name: String) throws -> [[String]] {
        try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8).split(separator: "\n").dropFirst()
            .map {
                $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            }
    }

    /// The goals of a file.
    static func goals(_ name: String) throws -> [Goal] {
        try rows(name).map { row in
            let letters = zip(GoalLetter.allCases, row.dropFirst()).filter { $0.1 == "ja" }.map(\.0)
            return Goal(text: row[0], letters: Set(letters))
        }
    }

    /// The conditions of a file; a row with an unknown kind is left out.
    static func conditions(_ name: String) throws -> [Condition] {
        try rows(name).compactMap { row in
            ConditionReading.Kind(rawValue: row[1]).map { Condition(text: row[0], kind: $0) }
        }
    }

    /// A reader with the word lists of the checkout.
    static func reader() throws -> SentenceReader {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let (lexicon, problems) = LexiconReader.read(folder: root + "/Frameworks-Indicators/taal")
        guard let lexicon else { throw LexiconError(problems: problems.map(\.description)) }
        return SentenceReader(lexicon)
    }

    /// What is wrong with the word lists.
    struct LexiconError: Error {
        let problems: [String]
    }
}
