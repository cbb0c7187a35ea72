import Diagnostics
public import GoalLanguage
import StrictJSON

/// What is told about a sentence that was read: for people, or for programs.
public enum SentencePage {
    /// The sign before and behind words that show something.
    private static let marks = (open: "[", close: "]")

    /// A goal as people read it: the sentence with the words that show something, then its letters.
    public static func text(_ reading: GoalReading) -> String {
        var lines = [marked(reading.text, reading.hints.flatMap(\.ranges))]
        for (letter, hint) in zip(GoalLetter.allCases, reading.hints) {
            lines.append(line(letter.rawValue, reading.letters.contains(letter) ? "ja" : "nee", hint))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A condition as people read it.
    public static func text(_ reading: ConditionReading) -> String {
        var lines = [marked(reading.text, reading.hints.flatMap(\.ranges))]
        for hint in reading.hints { lines.append(line("soort", reading.kind.rawValue, hint)) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A goal for programs, on one line.
    public static func json(_ reading: GoalReading) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("text", reading.text)
            writer.member("specifiek", reading.letters.contains(.specific))
            writer.member("meetbaar", reading.letters.contains(.measurable))
            writer.member("tijdgebonden", reading.letters.contains(.timeBound))
            writer.member("aanwijzingen", array: reading.hints) { writer, hint in
                writer.object { writer in
                    writer.member("letter", hint.subject)
                    write(hint, to: &writer)
                }
            }
        }
        return writer.finish()
    }

    /// A condition for programs, on one line.
    public static func json(_ reading: ConditionReading) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("text", reading.text)
            writer.member("soort", reading.kind.rawValue)
            writer.member("aanwijzingen", array: reading.hints) { writer, hint in
                writer.object { write(hint, to: &$0) }
            }
        }
        return writer.finish()
    }

    private static func write(_ hint: SentenceHint, to writer: inout JSONWriter) {
        writer.member("woorden", hint.words)
        writer.member("advies", hint.advice)
    }

    private static func line(_ subject: String, _ value: String, _ hint: SentenceHint) -> String {
        let told = hint.advice ?? hint.words.map { "“\(VisibleText.escaped($0))”" }.joined(separator: ", ")
        let name = subject + String(repeating: " ", count: max(0, 14 - subject.count))
        let shown = value + String(repeating: " ", count: max(0, 12 - value.count))
        return "  \(name)\(shown)\(told)"
    }

    /// The sentence with marks around ranges, those that overlap taken together.
    private static func marked(_ text: String, _ ranges: [Range<Int>]) -> String {
        var merged: [Range<Int>] = []
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        let bytes = Array(text.utf8)
        var shown = ""
        var position = 0
        for range in merged {
            shown += VisibleText.escaped(String(decoding: bytes[position..<range.lowerBound], as: UTF8.self))
            shown +=
                marks.open + VisibleText.escaped(String(decoding: bytes[range], as: UTF8.self)) + marks.close
            position = range.upperBound
        }
        return shown + VisibleText.escaped(String(decoding: bytes[position...], as: UTF8.self))
    }
}
