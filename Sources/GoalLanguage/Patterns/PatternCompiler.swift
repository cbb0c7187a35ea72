import Diagnostics

/// Makes of lists and patterns, as they are written, sets that can be matched.
struct PatternCompiler {
    private(set) var words: [String: Int] = [:]
    private(set) var sets: [PatternSet] = []
    /// Beginnings and ends of words, as UTF-8.
    private(set) var affixes: [[UInt8]] = []
    private var numbers: [String: Int] = [:]
    private(set) var problems: [Problem] = []

    /// What stands in a pattern for a kind of token.
    private static let kinds: [String: SentenceToken.Kind] = [
        "naam": .name, "cijfers": .number, "datum in cijfers": .date, "tijd in cijfers": .time,
    ]

    /// Gives every set its number, so that patterns may refer to those behind them.
    mutating func declare(_ names: [String]) {
        for name in names where numbers[name] == nil {
            numbers[name] = sets.count
            sets.append(PatternSet(name: name, patterns: []))
        }
    }

    /// Adds patterns to a set that was declared.
    mutating func add(_ lines: [LexiconLine], to name: String) {
        guard let number = numbers[name] else { return }
        for line in lines {
            if let pattern = pattern(line) { sets[number].patterns.append(pattern) }
        }
    }

    /// The number of a set.
    func number(of name: String) -> Int? { numbers[name] }

    /// Reports sets that need themselves.
    mutating func checkRings(_ places: [String: Place]) {
        for start in sets.indices where reaches(start, from: start) {
            problems.append(
                Problem(
                    .error, code: "kringverwijzing", place: places[sets[start].name],
                    message: "\"\(sets[start].name)\" verwijst naar zichzelf"))
        }
    }

    private func reaches(_ goal: Int, from start: Int) -> Bool {
        var open = uses(start)
        var seen: Set<Int> = []
        while let next = open.popLast() {
            if next == goal { return true }
            if seen.insert(next).inserted { open += uses(next) }
        }
        return false
    }

    private func uses(_ set: Int) -> [Int] {
        sets[set].patterns.flatMap { $0 }.flatMap(\.choices).compactMap {
            if case .set(let number) = $0 { number } else { nil }
        }
    }

    private mutating func pattern(_ line: LexiconLine) -> [PatternElement]? {
        var elements: [PatternElement] = []
        for part in PatternText.places(of: line.text) {
            let isOptional = part.utf8.last == UInt8(ascii: "?")
            let written = isOptional ? part.dropLast() : part
            var choices: [PatternElement.Choice] = []
            for alternative in PatternText.alternatives(of: written) {
                guard let choice = choice(alternative, at: line.place) else { return nil }
                choices.append(choice)
            }
            elements.append(PatternElement(choices: choices, isOptional: isOptional))
        }
        guard elements.contains(where: { !$0.isOptional && !$0.takesNothing }) else {
            problems.append(
                Problem(
                    .error, code: "leeg-patroon", place: line.place, message: "dit patroon past op niets",
                    remedy: "schrijf minstens één woord zonder vraagteken"))
            return nil
        }
        return elements
    }

    private mutating func choice(_ written: Substring, at place: Place) -> PatternElement.Choice? {
        if PatternText.isPlainWord(written) { return plainWord(written, at: place) }
        if written == "…" { return .gap(PatternElement.narrowGap) }
        if written == "……" { return .gap(8) }
        if written == "^" { return .start }
        if written == "$" { return .end }
        if written.hasPrefix("<"), written.hasSuffix(">") {
            let name = String(written.dropFirst().dropLast())
            if let kind = Self.kinds[name] { return .kind(kind) }
            if let number = numbers[name] { return .set(number) }
            problems.append(
                Problem(
                    .error, code: "onbekende-lijst", place: place,
                    message: "de lijst \"\(name)\" bestaat niet",
                    remedy: NearestName.suggestion(for: name, among: numbers.keys).map {
                        "bedoelt u \"\($0)\"?"
                    }))
            return nil
        }
        if written.hasSuffix("*"), written.count > 2 {
            return SentenceTokens.tokens(of: String(written.dropLast())).first.map { .prefix(affix($0.text)) }
        }
        if let star = written.firstIndex(of: "*"), star != written.startIndex {
            let (prefix, suffix) = (written[..<star], written[written.index(after: star)...])
            if let first = SentenceTokens.tokens(of: String(prefix)).first,
                let last = SentenceTokens.tokens(of: String(suffix)).first
            {
                return .shape(prefix: affix(first.text), suffix: affix(last.text))
            }
        }
        if written.hasPrefix("~"), written.count > 1 {
            return SentenceTokens.tokens(of: String(written.dropFirst())).first.map {
                .suffix(affix($0.text))
            }
        }
        return plainWord(written, at: place)
    }

    private mutating func plainWord(_ written: Substring, at place: Place) -> PatternElement.Choice? {
        let tokens = SentenceTokens.tokens(of: String(written))
        guard tokens.count == 1, let token = tokens.first, token.kind == .word || token.kind == .number else {
            problems.append(
                Problem(
                    .error, code: "geen-woord", place: place,
                    message: "\"\(VisibleText.name(String(written)))\" is geen woord",
                    remedy: "zet een spatie tussen woorden"))
            return nil
        }
        return .word(word(token.text))
    }

    private mutating func affix(_ text: String) -> Int {
        affixes.append(Array(text.utf8))
        return affixes.count - 1
    }

    private mutating func word(_ text: String) -> Int {
        if let known = words[text] { return known }
        words[text] = words.count
        return words.count - 1
    }
}
