import Diagnostics
import Frameworks

/// What was read of a folder of word lists so far.
struct LexiconReading {
    private var lists: [(name: String, place: Place, lines: [LexiconLine])] = []
    private var corrections: [String: String] = [:]
    private var advice: [String: String] = [:]
    var problems: [Problem] = []

    /// Adds lists: a name with its lines.
    mutating func add(_ entries: [SettingsEntry]) {
        for entry in entries {
            guard case .list(let texts) = entry.value else {
                report("vorm", entry.valuePlace, "\"\(entry.name)\" moet een lijst zijn")
                continue
            }
            if let first = lists.first(where: { $0.name == entry.name }) {
                report(
                    "dubbele-lijst", entry.place, "de lijst \"\(entry.name)\" bestaat al – zie \(first.place)"
                )
                continue
            }
            lists.append(
                (entry.name, entry.place, texts.map { LexiconLine(text: $0.text, place: $0.place) }))
        }
    }

    /// Adds slips: what is meant, with the ways it is written.
    mutating func addCorrections(_ entries: [SettingsEntry]) {
        for entry in entries {
            let written: [PlacedText]
            switch entry.value {
            case .text(let text): written = [text]
            case .list(let texts): written = texts
            case .group: written = []
            }
            for text in written { corrections[Self.plain(text.text)] = Self.plain(entry.name) }
        }
    }

    /// Adds advice: a text behind a name.
    mutating func addAdvice(_ entries: [SettingsEntry]) {
        for entry in entries {
            if case .text(let text) = entry.value { advice[entry.name] = text.text }
        }
    }

    /// Makes the lexicon, when nothing is wrong.
    func finish(_ folder: String) -> (lexicon: Lexicon?, problems: [Problem]) {
        var compiler = PatternCompiler()
        compiler.declare(lists.map(\.name))
        for list in lists { compiler.add(list.lines, to: list.name) }
        compiler.checkRings(Dictionary(lists.map { ($0.name, $0.place) }) { first, _ in first })
        var problems = problems + compiler.problems
        for name in Lexicon.neededSets where compiler.number(of: name) == nil {
            problems.append(missing("de lijst \"\(name)\"", folder))
        }
        for name in Lexicon.neededAdvice where advice[name] == nil {
            problems.append(missing("het advies \"\(name)\"", folder))
        }
        guard problems.isEmpty else { return (nil, problems.inFileOrder()) }
        let numbers = Dictionary(lists.map { ($0.name, compiler.number(of: $0.name) ?? 0) }) { first, _ in
            first
        }
        return (
            Lexicon(
                matcher: PatternMatcher(compiler.sets, words: compiler.words, affixes: compiler.affixes),
                words: compiler.words, numbers: numbers,
                corrections: corrections, advice: advice), []
        )
    }

    private func missing(_ what: String, _ folder: String) -> Problem {
        Problem(.error, code: "ontbrekende-lijst", place: Place(file: folder), message: "\(what) ontbreekt")
    }

    private static func plain(_ text: String) -> String {
        SentenceTokens.tokens(of: text).first?.text ?? text
    }

    private mutating func report(_ code: String, _ place: Place, _ message: String) {
        problems.append(Problem(.error, code: code, place: place, message: message))
    }
}
