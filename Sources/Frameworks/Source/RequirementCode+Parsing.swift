extension RequirementCode {
    /// Reads a code such as `4.B1.c`, `2.B3` or `4.A1`; nil when the text is anything else.
    ///
    /// Numbers run from 1 to 99 without leading zeros; only a requirement of a decision rule has a letter.
    public init?(_ text: String) {
        let parts = text.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, let indicator = Self.number(parts[0]),
            let first = parts[1].first, let kind = Kind(rawValue: String(first)),
            let number = Self.number(parts[1].dropFirst())
        else { return nil }
        var letter: Unicode.Scalar?
        if parts.count == 3 {
            guard kind == .rule, parts[2].count == 1, let scalar = parts[2].first,
                ("a"..."z").contains(scalar)
            else { return nil }
            letter = scalar
        }
        self.init(indicator: indicator, kind: kind, number: number, letter: letter)
    }

    /// A number from 1 to 99 without leading zero.
    private static func number(_ digits: Substring.UnicodeScalarView) -> Int? {
        guard digits.allSatisfy({ ("0"..."9").contains($0) }), let number = Int(String(digits)),
            (1...99).contains(number), digits.first != "0"
        else { return nil }
        return number
    }
}
