/// A date as people and spreadsheets in the Netherlands write it.
public enum WrittenDate {
    /// The date in the form of ISO 8601: `2019-11-28` of `28-11-2019`, `28/11/2019`, `28.11.2019` or `2019-11-8`, and
    /// `2019-03` of `3-2019`.
    ///
    /// - Returns: The text itself when it is written in none of these ways; whether there is such a day is not looked at.
    public static func iso(_ text: String) -> String {
        // Most dates stand there as they should.
        guard PartialDate(iso: text) == nil, text.utf8.count <= 10 else { return text }
        for separator in ["-", "/", "."] {
            let parts = text.split(separator: Character(separator), omittingEmptySubsequences: false)
            guard (2...3).contains(parts.count), parts.allSatisfy(isNumber) else { continue }
            if parts.last?.count == 4 { return joined(parts.reversed()) ?? text }
            if separator == "-", parts[0].count == 4 { return joined(parts) ?? text }
        }
        return text
    }

    private static func isNumber(_ part: Substring) -> Bool {
        !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) }
    }

    /// A year of four digits with a month and perhaps a day of one or two; nil when they have more.
    private static func joined(_ parts: [Substring]) -> String? {
        guard parts.dropFirst().allSatisfy({ $0.count <= 2 }) else { return nil }
        return ([String(parts[0])] + parts.dropFirst().map { $0.count == 1 ? "0\($0)" : String($0) })
            .joined(separator: "-")
    }
}
