/// A sign of other languages, or of a word processor, that authors write where the rule language has another.
struct ForeignSign {
    /// How many bytes it takes, for quotation marks with what stands between them.
    let length: Int
    /// What is wrong.
    let cause: FeelProblem.Cause

    /// What the rule language writes for each; longer signs come before those they begin with.
    private static let signs: [(sign: [UInt8], instead: String)] = [
        ("==", "="), ("=>", ">="), ("=<", "<="), ("<>", "!="), (":=", "="), ("≥", ">="), ("≤", "<="),
        ("≠", "!="),
        ("&&", "and"), ("&", "and"), ("||", "or"), ("|", "or"), ("–", "-"), ("—", "-"), ("−", "-"),
        ("×", "*"),
        ("÷", "/"), ("…", ".."), ("%", "een breuk: 0.8 is 80 procent"),
    ].map { (Array($0.0.utf8), $0.1) }
    /// The blank of a word processor that keeps words together; it cannot be told from another.
    private static let fixedBlank = Array("\u{A0}".utf8)
    private static let quotes: [[UInt8]] = ["“", "”", "„", "‘", "’", "‚", "«", "»", "'", "`"].map {
        Array($0.utf8)
    }

    /// Whether a foreign sign may begin with a byte: most bytes of a condition begin none.
    private static let begins: [Bool] = {
        let first = Set((signs.map(\.sign) + quotes + [fixedBlank]).compactMap(\.first) + [UInt8(ascii: "!")])
        return (0...UInt8.max).map(first.contains)
    }()

    /// The foreign sign at a position, or nil when there is none.
    init?(in bytes: [UInt8], at position: Int) {
        guard position < bytes.count, Self.begins[Int(bytes[position])] else { return nil }
        let rest = bytes[position...]
        if rest.starts(with: Self.fixedBlank) {
            length = Self.fixedBlank.count
            cause = .foreignSign("vaste spatie", instead: "een gewone spatie")
        } else if let sign = Self.signs.first(where: { rest.starts(with: $0.sign) }) {
            length = sign.sign.count
            cause = .foreignSign(String(decoding: sign.sign, as: UTF8.self), instead: sign.instead)
        } else if rest.first == 0x21, rest.dropFirst().first != 0x3D {
            length = 1
            cause = .foreignSign("!", instead: "not(…)")
        } else if let quote = Self.quotes.first(where: { rest.starts(with: $0) }) {
            length = Self.quoted(rest, opening: quote.count)
            cause = .foreignQuotes
        } else {
            return nil
        }
    }

    /// How far a text in foreign quotation marks goes, or only its opening mark when it does not close on its line.
    private static func quoted(_ rest: ArraySlice<UInt8>, opening: Int) -> Int {
        var position = rest.startIndex + opening
        while position < rest.endIndex, rest[position] != 0x0A {
            if let quote = quotes.first(where: { rest[position...].starts(with: $0) }) {
                return position + quote.count - rest.startIndex
            }
            position += 1
        }
        return opening
    }
}
