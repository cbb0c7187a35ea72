import Diagnostics

/// Words for what an author can do now.
enum Remedy {
    /// How many known words are listed at most when none is near.
    private static let listLimit = 24

    /// `bedoelt u "x"?`, else the list of what is known, else nil when that is empty or long.
    static func choose(for word: String, among known: [String]) -> String? {
        if let nearest = NearestName.suggestion(for: word, among: known), !denies(word, nearest) {
            return "bedoelt u \"\(nearest)\"?"
        }
        if known.isEmpty || known.count > listLimit { return nil }
        return "kies uit: " + known.joined(separator: ", ")
    }

    /// Which field of a record may have been meant, or where its fields are told of.
    static func field(_ name: String, of record: String, among known: [String]) -> String {
        let longer = known.filter { $0.hasPrefix(name) && name.count > 2 }
        let meant =
            NearestName.suggestion(for: name, among: known) ?? (longer.count == 1 ? longer.first : nil)
        return meant.map { "bedoelt u \"\($0)\"?" }
            ?? "zie de velden van \(record) met dossiertoets schema reference"
    }

    /// Whether one of two words denies the other: `onvoldaan` is no slip of `voldaan`.
    private static func denies(_ one: String, _ two: String) -> Bool {
        ["on", "niet ", "niet-", "geen "].contains { $0 + one == two || $0 + two == one }
    }
}
