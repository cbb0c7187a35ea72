import Frameworks

/// Fills the slots of a text.
struct SlotFilling {
    /// The words for each slot a text may hold.
    var words: [TextSlot: String]
    /// Whether only one thing was judged, so that "één van de één" must not be said.
    var isSingle = false

    /// The text with its slots filled; a slot at the start of a sentence gets a capital.
    ///
    /// Of a single thing a sentence such as "bij {aantal} van {beoordeeld} ontbreekt dat: {plaatsen}" says only
    /// which one it is. When a person found what the dossier does not show at any of them, it says nothing.
    func text(_ source: TextSource) -> String {
        var text = ""
        var rest = source.segments[...]
        while let segment = rest.first {
            if words[.places] == "", startsCountedPlaces(rest) {
                text = Self.beforeLastSentence(of: text)
                while text.hasSuffix(" ") { text.removeLast() }
                rest = rest.dropFirst(5)
                if case .text(let end)? = rest.first {
                    text += end.hasPrefix(".") ? String(end.dropFirst()) : end
                    rest = rest.dropFirst()
                }
                continue
            }
            if isSingle, startsCountedPlaces(rest) {
                text = Self.beforeLastSentence(of: text) + "Het gaat om "
                rest = rest.dropFirst(4)
            }
            switch rest.first ?? segment {
            case .text(let plain): text += plain
            case .slot(let slot):
                let filled = words[slot] ?? ""
                let isPath = slot == .places || slot == .missing
                text += startsSentence(after: text) && !isPath ? Self.capitalised(filled) : filled
            }
            rest = rest.dropFirst()
        }
        return text
    }

    /// Whether `{aantal} … {beoordeeld} … : {plaatsen}` stands here.
    private func startsCountedPlaces(_ segments: ArraySlice<TextSource.Segment>) -> Bool {
        let next = Array(segments.prefix(5))
        guard next.count == 5, next[0] == .slot(.count), case .text = next[1], next[2] == .slot(.judged),
            case .text(let plain) = next[3], plain.hasSuffix(": "), next[4] == .slot(.places)
        else { return false }
        return true
    }

    /// The text up to the sentence that has begun.
    private static func beforeLastSentence(of text: String) -> String {
        let ends = [". ", "? ", "! "].compactMap { text.ranges(of: $0).last?.upperBound }
        return ends.max().map { String(text[..<$0]) } ?? ""
    }

    private func startsSentence(after text: String) -> Bool {
        text.isEmpty || text.hasSuffix(". ") || text.hasSuffix("? ") || text.hasSuffix("! ")
    }

    /// The words with a capital: `In de meeste dossiers`, `Eén`.
    static func capitalised(_ words: String) -> String {
        if words.hasPrefix("één") { return "Eén" + words.dropFirst(3) }
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
