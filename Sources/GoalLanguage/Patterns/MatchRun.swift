/// One look at the tokens of a sentence for patterns of a table, through pointers that hold while it lasts.
struct MatchRun: ~Copyable {
    private let choices: UnsafePointer<PatternChoice>
    private let places: UnsafePointer<PatternTable.Place>
    private let patterns, listedKeys, starts, sets, lists: UnsafePointer<Int32>
    private let beginners: UnsafePointer<UInt64>
    private let setWords: Int
    private let affixes: [[UInt8]]
    private let tokens: PreparedTokens
    private let keys: UnsafePointer<Int32>
    private let kinds: UnsafePointer<UInt8>
    private let bits, bitsFrom: UnsafePointer<UInt64>
    private let count: Int
    private let boundaries, breaks: UInt64

    /// Looks at tokens; the table stays there as long as this is used.
    init(_ table: PatternTable, _ affixes: [[UInt8]], _ tokens: PreparedTokens) {
        (choices, places, patterns) = (table.choices.base, table.places.base, table.patterns.base)
        (listedKeys, starts) = (table.keys.base, table.starts.base)
        (sets, lists) = (table.sets.base, table.lists.base)
        (beginners, setWords) = (table.beginners.base, table.setWords)
        (self.affixes, self.tokens) = (affixes, tokens)
        (keys, kinds) = (tokens.keys, tokens.kinds)
        (bits, bitsFrom) = (tokens.bits, tokens.bitsFrom)
        (count, boundaries, breaks) = (tokens.count, tokens.boundaries, tokens.breaks)
    }

    /// Where matches of a set end that begin at a place, as bits.
    func ends(of set: Int, from start: Int) -> UInt64 {
        // Every pattern takes a token.
        guard start < count, beginners[Int(keys[start]) * setWords + set / 64] >> UInt64(set % 64) & 1 != 0
        else { return 0 }
        let known = tokens.found[set, start]
        if known != MatchTable.open { return known }
        let last = Int(sets[set + 1]) - 1
        var ends: UInt64 = 0
        if let index = index(of: keys[start], from: Int(sets[set]), to: last) {
            ends = matches(index, from: start)
        }
        ends |= matches(last, from: start)
        tokens.found[set, start] = ends
        return ends
    }

    /// Where a key stands among those of a set.
    private func index(of key: Int32, from first: Int, to last: Int) -> Int? {
        var (low, high) = (first, last)
        while low < high {
            let middle = (low + high) / 2
            if listedKeys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < last && listedKeys[low] == key ? low : nil
    }

    /// Where matches of the patterns of a list end.
    private func matches(_ list: Int, from start: Int) -> UInt64 {
        var ends: UInt64 = 0
        for index in Int(starts[list])..<Int(starts[list + 1]) {
            ends |= match(Int(lists[index]), from: start)
        }
        return ends
    }

    private func match(_ pattern: Int, from start: Int) -> UInt64 {
        let ahead = bitsFrom[start]
        for index in Int(patterns[pattern])..<Int(patterns[pattern + 1])
        where places[index].needed & ahead == 0 {
            return 0
        }
        var open: UInt64 = 1 << UInt64(start)
        for index in Int(patterns[pattern])..<Int(patterns[pattern + 1]) {
            let place = places[index]
            var next: UInt64 = place.isOptional ? open : 0
            var positions = open
            while positions != 0 {
                let position = positions.trailingZeroBitCount
                positions &= positions - 1
                guard place.mask & bits[position] != 0 || place.mask == .max else { continue }
                if hasWord(place, keys[position]) { next |= 2 << UInt64(position) }
                for choice in Int(place.others)..<Int(place.end) {
                    next |= step(choices[choice], from: position)
                }
            }
            if next == 0 { return 0 }
            open = next
        }
        return open & ~(1 << UInt64(start))
    }

    /// Whether a key is that of a word of a place.
    private func hasWord(_ place: PatternTable.Place, _ key: Int32) -> Bool {
        var (low, high) = (Int(place.first), Int(place.others))
        while low < high {
            let middle = (low + high) / 2
            if choices[middle].number < key { low = middle + 1 } else { high = middle }
        }
        return low < Int(place.others) && choices[low].number == key
    }

    /// Where one may go on behind a choice that stands at a position; 0 when it does not stand there.
    private func step(_ choice: PatternChoice, from position: Int) -> UInt64 {
        let here: UInt64 = 1 << UInt64(position)
        switch choice.form {
        case .set: return ends(of: Int(choice.number), from: position)
        case .gap: return gap(Int(choice.number), from: position)
        case .start: return position == 0 || boundaries & (here >> 1) != 0 ? here : 0
        case .end: return position == count || boundaries & here != 0 ? here : 0
        case .word, .kind, .prefix, .suffix, .shape: break
        }
        guard position < count else { return 0 }
        let stands =
            switch choice.form {
            case .word: keys[position] == choice.number
            case .kind: Int32(kinds[position]) == choice.number
            case .prefix: begins(position, with: choice.number)
            case .suffix: tokens.isUnknownWord(at: position) && ends(position, with: choice.number)
            default: hasShape(choice, position)
            }
        return stands ? here << 1 : 0
    }

    /// Up to so many tokens, none of them one at which a part of the sentence ends.
    private func gap(_ most: Int, from position: Int) -> UInt64 {
        let stops = most > PatternElement.narrowGap ? boundaries | breaks : boundaries
        let free = (stops >> UInt64(position)).trailingZeroBitCount
        let length = min(most, free, count - position)
        return ((1 << UInt64(length + 1)) - 1) << UInt64(position)
    }

    private func hasShape(_ choice: PatternChoice, _ position: Int) -> Bool {
        tokens.isUnknownWord(at: position)
            && tokens.tokens[position].text.utf8.count
                > affixes[Int(choice.number)].count + affixes[Int(choice.ending)].count
            && begins(position, with: choice.number) && ends(position, with: choice.ending)
    }

    private func begins(_ position: Int, with affix: Int32) -> Bool {
        tokens.tokens[position].text.utf8.starts(with: affixes[Int(affix)])
    }

    private func ends(_ position: Int, with affix: Int32) -> Bool {
        let affix = affixes[Int(affix)]
        return tokens.tokens[position].text.utf8.suffix(affix.count).elementsEqual(affix)
    }
}
