import CivilDates
import Records
import Synchronization
import Testing

@testable import Feel

/// A text is read once in a dossier, whoever asks something of its words.
struct TextReadingTests {
    /// What was read, in order.
    private final class Log: Sendable {
        private let kept = Mutex<[String]>([])
        var texts: [String] { kept.withLock(\.self) }

        func note(_ text: String) { kept.withLock { $0.append(text) } }
    }

    /// Two functions that ask the same reading: its length, and whether there is anything at all.
    private static func rules(_ log: Log) -> Rules {
        let reading = TextReading { text in
            log.note(text)
            return UInt8(min(text.utf8.count, 3))
        }
        var rules = Rules()
        rules.vocabulary.functions = .standard.adding([
            .reading("lang(tekst)", manual: "", by: reading) { $0 >= 3 },
            .reading("leeg(tekst)", manual: "", by: reading) { $0 == 0 },
            .naming("maat(tekst)", among: ["niets", "kort", "kort", "lang"], manual: "", by: reading),
        ])
        return rules
    }

    @Test func `a text is read once for all functions, and anew in the next dossier`() throws {
        let log = Log()
        let prepared = try Prepared(
            [
                "some d in doelen satisfies lang(d.naam)", "every d in doelen satisfies not(leeg(d.naam))",
                "some d in doelen satisfies maat(d.naam) = \"lang\"", "lang(\"vast\") and lang(\"vast\")",
            ], Self.rules(log))
        let dossier: TestValue = ["doelen": [["naam": "ab"], ["naam": "abc"], ["naam": "abc"]]]
        #expect(try prepared.truths(dossier) == [.yes, .yes, .yes, .yes])
        // Two goals with the same words are two texts, and so are two literals.
        #expect(log.texts == ["ab", "abc", "abc", "vast", "vast"])
        #expect(try prepared.truths(["doelen": [["naam": "a"]]]) == [.no, .yes, .no, .yes])
        #expect(log.texts.dropFirst(5) == ["a", "vast", "vast"])
    }

    @Test func `what is missing is not read`() throws {
        let log = Log()
        let rules = Self.rules(log)
        #expect(try rules.truth("lang(kenmerk)") == .unknown(.notRecorded))
        #expect(
            try rules.truth("maat(kenmerk) = \"kort\"", ["kenmerk": .unknown]) == .unknown(.recordedAsUnknown)
        )
        #expect(log.texts.isEmpty)
    }

    @Test(arguments: ["123456789012345.6", "@\"2026-01-01\"", "doelen[1]", "betrokkenen[1].soort", "true"])
    func `what is no text after all is not read`(value: String) throws {
        let log = Log()
        let rules = Self.rules(log)
        let dossier: TestValue = [
            "doelen": [["aantal": 1]], "betrokkenen": [["nummer": 3, "soort": "zorg"]],
        ]
        for question in [
            "lang(eerst vastgelegde(\(value), \"a\"))", "maat(eerst vastgelegde(\(value), \"a\")) = \"kort\"",
        ] {
            guard rules.problems(question).isEmpty else { continue }
            #expect(try rules.truth(question, dossier) == .unknown(.notComputable))
        }
        #expect(log.texts.isEmpty)
    }

    @Test func `texts beyond the limit are read every time`() throws {
        let log = Log()
        let goals = TestValue.list((0..<TermMemory.textLimit + 5).map { _ in ["naam": "ab"] })
        let question = "every d in doelen satisfies leeg(d.naam) or not(lang(d.naam))"
        let prepared = try Prepared([question], Self.rules(log))
        #expect(try prepared.truths(["doelen": goals]) == [.yes])
        #expect(log.texts.count == TermMemory.textLimit + 10)
    }
}
