import Diagnostics

extension Parser {
    /// A keyword with a value, a name, or a call.
    mutating func named(_ word: String) -> Expression? {
        let start = current.range.lowerBound
        if let value = keywordValue(word) {
            advance()
            return Expression(value, at: range(from: start))
        }
        if table != nil { return standardNamed() }
        guard let name = takeName() else { return nil }
        guard current.isSymbol("(") else { return Expression(.name(name), at: range(from: start)) }
        advance()
        guard let arguments = arguments() else { return nil }
        return node(.call(name, arguments), from: start)
    }

    private mutating func standardNamed() -> Expression? {
        let start = current.range.lowerBound
        if current.word == "function" && tokens[position + 1].isSymbol("(") { return function() }
        guard let name = standardName() else {
            fail(.expectedValue(found: tokenText))
            return nil
        }
        return Expression(.name(name), at: range(from: start))
    }

    private func keywordValue(_ word: String) -> Expression.Form? {
        switch word {
        case "true": .boolean(true)
        case "false": .boolean(false)
        case "null": .null
        default: nil
        }
    }

    private mutating func arguments() -> [Expression]? {
        if take(symbol: ")") { return [] }
        var result: [Expression] = []
        repeat {
            guard let argument = expression() else { return nil }
            result.append(argument)
        } while take(symbol: ",")
        return expect(symbol: ")") ? result : nil
    }

    /// The longest known name that begins here, else the single word.
    private mutating func takeName() -> String? {
        let start = position
        var words: [String] = []
        var best: (name: String, end: Int)?
        var index = position
        while let word = tokens[index].word, words.count < Self.mostNameWords {
            words.append(word)
            index += 1
            let name = words.joined(separator: " ")
            if longNames.contains(name) { best = (name, index) }
        }
        if let best {
            position = best.end
            return isFollowedByWord ? unknownRun(from: start) : best.name
        }
        guard let word = current.word, !Self.keywords.contains(word) else {
            fail(.expectedValue(found: tokenText))
            return nil
        }
        advance()
        return isFollowedByWord ? unknownRun(from: start) : word
    }

    /// Whether a word that is no keyword follows, so that the two together would be a name.
    private var isFollowedByWord: Bool {
        current.word.map { !Self.keywords.contains($0) } ?? false
    }

    private mutating func unknownRun(from start: Int) -> String? {
        while isFollowedByWord { advance() }
        let words = tokens[start..<position].compactMap(\.word)
        if words.first == "not" {
            fail(.bareNot, at: tokens[start].range)
            return nil
        }
        let run = words.joined(separator: " ")
        if NearestName.suggestion(for: run, among: longNames) == nil, let joint = joint(in: start..<position)
        {
            fail(.unexpected(words[joint - start]), at: tokens[joint].range)
            return nil
        }
        fail(
            .unknownName(run, candidates: longNames.sorted()),
            at: tokens[start].range.lowerBound..<tokens[position - 1].range.upperBound)
        return nil
    }

    /// Where a Dutch word joins what may be names by themselves; nil when none does.
    private func joint(in run: Range<Int>) -> Int? {
        run.first { index in
            guard let word = tokens[index].word, ForeignWords.operators[word] != nil else { return false }
            let before = tokens[run.lowerBound..<index].compactMap(\.word).joined(separator: " ")
            return index - run.lowerBound <= 1 || longNames.contains(before)
        }
    }
}
