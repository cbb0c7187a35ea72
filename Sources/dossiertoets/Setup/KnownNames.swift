import Diagnostics

/// What to do about a name that is none of those that are known.
enum KnownNames {
    /// `bedoelt u "x"?`, else the names there are.
    static func remedy(for name: String, among known: [String]) -> String {
        NearestName.suggestion(for: name, among: known).map { "bedoelt u \"\($0)\"?" }
            ?? "kies uit: \(known.joined(separator: ", "))"
    }
}
