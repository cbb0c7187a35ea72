/// The words of a condition, in order: letters, digits and underscores that stand together.
struct ConditionWords {
    private let words: [Substring]

    /// Splits a text; every byte beyond ASCII counts as a letter.
    init(_ text: String) {
        words = text.utf8.split { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): false
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: false
            default: true
            }
        }.map(Substring.init)
    }

    /// Whether the words of a name stand here side by side.
    ///
    /// What stands between them is not looked at, so a name may be found too often, never too seldom.
    func contains(_ name: ConditionWords) -> Bool { !Index([name]).found(in: self).isEmpty }

    /// Names by their first words, to find many of them at once.
    struct Index {
        private var byFirst: [Substring: [(place: Int, words: ArraySlice<Substring>)]] = [:]

        /// An index of names; what is found of it are their places in this list.
        init(_ names: [ConditionWords]) {
            for (place, name) in names.enumerated() {
                guard let first = name.words.first else { continue }
                byFirst[first, default: []].append((place, name.words.dropFirst()))
            }
        }

        /// The places of the names that stand in a text, each as often as it stands there.
        func found(in text: ConditionWords) -> [Int] {
            text.words.indices.flatMap { index in
                (byFirst[text.words[index]] ?? []).filter {
                    text.words[(index + 1)...].starts(with: $0.words)
                }.map(\.place)
            }
        }
    }
}
