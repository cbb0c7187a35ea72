/// The words of the lists that a word with one slip was meant to be.
///
/// A slip is a letter too many, too few, wrong, or swapped with its neighbour; only in words of six letters or more,
/// since short words turn into others too easily.
struct SpellingTable: Sendable {
    private static let shortest = 6
    /// No longer word is looked up: it would take too long, and no list has one.
    private static let longest = 40
    private var byDeletion: [String: String] = [:]

    /// Makes a table of words.
    init(_ words: some Sequence<String>) {
        for word in words.sorted() where word.utf8.count >= Self.shortest {
            for form in [word] + Self.deletions(of: word) where byDeletion[form] == nil {
                byDeletion[form] = word
            }
        }
    }

    /// The word that was meant, or nil when it is none with one slip.
    func meant(by word: String) -> String? {
        guard (Self.shortest...Self.longest).contains(word.utf8.count) else { return nil }
        for form in [word] + Self.deletions(of: word) {
            if let known = byDeletion[form], Self.isOneSlip(word, known) { return known }
        }
        return nil
    }

    private static func deletions(of word: String) -> [String] {
        let bytes = Array(word.utf8)
        return bytes.indices.map { index in
            var shorter = bytes
            shorter.remove(at: index)
            return String(decoding: shorter, as: UTF8.self)
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
