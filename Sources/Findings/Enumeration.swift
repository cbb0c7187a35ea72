import Judging

/// Lists inside a Dutch sentence.
public enum Enumeration {
    /// The most members that are named before the rest is counted.
    public static let limit = 5

    /// `a`, `a en b`, `a, b en c`; beyond the limit `a, b, c, d, e en nog vier`.
    ///
    /// The members are those that are known; the total says how many there are in all. A list to carry out has no limit.
    public static func words(_ members: [String], of total: Int? = nil, limit: Int = limit) -> String {
        let total = max(total ?? members.count, members.count)
        var named = Array(members.prefix(limit))
        if total > named.count {
            guard !named.isEmpty else { return JudgedWords.number(total) }
            return named.joined(separator: ", ") + " en nog " + JudgedWords.number(total - named.count)
        }
        guard named.count > 1 else { return named.first ?? "" }
        let last = named.removeLast()
        return named.joined(separator: ", ") + " en " + last
    }
}
