/// The words of a condition, in order: letters, digits and underscores that stand together.
struct ConditionWords {
    private let words: [Word]

    /// Splits a text; every byte beyond ASCII counts as a letter.
    init(_ text: String) {
        words = text.utf8.split { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): false
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: false
            default: true
            }
        }.map(Word.init)
    }

    /// Whether the words of a name stand here side by side.
    ///
    /// What stands between them is not looked at, so a name may be found too often, never too seldom.
    func contains(_ name: ConditionWords) -> Bool { !Index([name]).found(in: self).isEmpty }

    /// A word, with its beginning as a number: most words differ in that already.
    private struct Word: Equatable {
        let beginning: UInt64
        let text: Substring.UTF8View

        init(_ text: Substring.UTF8View) {
            self.text = text
            beginning = text.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        }

        static func == (left: Word, right: Word) -> Bool {
            left.beginning == right.beginning && left.text.elementsEqual(right.text)
        }
    }

    /// Names by their first words, to find many of them at once.
    struct Index {
        private var byBeginning: [UInt64: [(place: Int, name: [Word])]] = [:]

        /// An index of names; what is found of it are their places in this list.
        init(_ names: [ConditionWords]) {
            for (place, name) in names.enumerated() {
                guard let first = name.words.first else { continue }
                byBeginning[first.beginning, default: []].append((place, name.words))
            }
        }

        /// The places of the names that stand in a text, each as often as it stands there.
        func found(in text: ConditionWords) -> [Int] {
            var places: [Int] = []
            for (index, word) in text.words.enumerated() {
                for (place, name) in byBeginning[word.beginning] ?? []
                where text.words[index...].starts(with: name) {
                    places.append(place)
                }
            }
            return places
        }
    }
}
