/// The words of a condition, in order: letters, digits and underscores that stand together.
///
/// A word is kept as a number made of its bytes; words that differ have, but for one chance in some 10¹⁹, another.
struct ConditionWords {
    private let words: [UInt64]

    /// Splits a text; every byte beyond ASCII counts as a letter.
    init(_ text: String) {
        var text = text
        words = text.withUTF8 { Self.words(of: $0) }
    }

    /// Whether the words of a name stand here side by side.
    ///
    /// What stands between them is not looked at, so a name may be found too often, never too seldom.
    func contains(_ name: ConditionWords) -> Bool { !Index([name]).found(in: self).isEmpty }

    /// Numbers by the rule of Fowler, Noll and Vo (FNV-1a, 64 bits).
    private static func words(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt64] {
        let (start, prime): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x0000_0100_0000_01B3)
        var words: [UInt64] = []
        var word = start
        for byte in bytes {
            if isPart(byte) {
                word = (word ^ UInt64(byte)) &* prime
            } else if word != start {
                words.append(word)
                word = start
            }
        }
        if word != start { words.append(word) }
        return words
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: true
        default: false
        }
    }

    /// Names by their first words, to find many of them at once.
    struct Index {
        private var byFirst: [UInt64: [(place: Int, name: [UInt64])]] = [:]

        /// An index of names; what is found of it are their places in this list.
        init(_ names: [ConditionWords]) {
            for (place, name) in names.enumerated() {
                guard let first = name.words.first else { continue }
                byFirst[first, default: []].append((place, name.words))
            }
        }

        /// The places of the names that stand in a text, each as often as it stands there.
        func found(in text: ConditionWords) -> [Int] {
            var places: [Int] = []
            for (index, word) in text.words.enumerated() {
                guard let names = byFirst[word] else { continue }
                for (place, name) in names where text.words[index...].starts(with: name) {
                    places.append(place)
                }
            }
            return places
        }
    }
}
