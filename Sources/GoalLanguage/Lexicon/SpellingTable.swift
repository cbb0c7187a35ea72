/// The words of the lists that a word with one slip was meant to be.
///
/// A slip is a letter too many, too few, wrong, or swapped with its neighbour; only in words of six letters or more,
/// since short words turn into others too easily.
struct SpellingTable: Sendable {
    private static let shortest = 6
    /// No longer word is looked up: it would take too long, and no list has one.
    private static let longest = 40
    private let words: [String]
    /// Of every form with a letter less, by its hash, the first word that has it.
    private var byDeletion: [UInt64: Int32] = [:]

    /// Makes a table of words.
    init(_ words: some Sequence<String>) {
        self.words = words.filter { $0.utf8.count >= Self.shortest }.sorted()
        byDeletion.reserveCapacity(self.words.reduce(0) { $0 + $1.utf8.count + 1 })
        for (index, word) in self.words.enumerated() {
            Self.eachForm(of: word) { form in
                if byDeletion[form] == nil { byDeletion[form] = Int32(index) }
                return true
            }
        }
    }

    /// The word that was meant, or nil when it is none with one slip.
    func meant(by word: String) -> String? {
        guard (Self.shortest...Self.longest).contains(word.utf8.count) else { return nil }
        var found: String?
        Self.eachForm(of: word) { form in
            if let index = byDeletion[form], Self.isOneSlip(word, words[Int(index)]) {
                found = words[Int(index)]
            }
            return found == nil
        }
        return found
    }

    /// Gives the hash of a word, then of each form of it with a letter less, as long as that is wanted.
    private static func eachForm(of word: String, _ body: (UInt64) -> Bool) {
        let bytes = Array(word.utf8)
        for skipped in -1..<bytes.count {
            // FNV-1a.
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for (index, byte) in bytes.enumerated() where index != skipped {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            }
            guard body(hash) else { return }
        }
    }

    /// Whether two words that share a form with a letter less differ by one slip, and begin alike.
    private static func isOneSlip(_ one: String, _ two: String) -> Bool {
        let (left, right) = (Array(one.utf8), Array(two.utf8))
        guard abs(left.count - right.count) <= 1, left.first == right.first else { return false }
        var start = 0
        while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
        let (restLeft, restRight) = (left[start...], right[start...])
        if restLeft.dropFirst().elementsEqual(restRight.dropFirst()) { return true }
        if restLeft.elementsEqual(restRight.dropFirst()) || restLeft.dropFirst().elementsEqual(restRight) {
            return true
        }
        return restLeft.count >= 2 && restRight.count >= 2
            && restLeft.prefix(2).reversed().elementsEqual(restRight.prefix(2))
            && restLeft.dropFirst(2).elementsEqual(restRight.dropFirst(2))
    }
}
