/// Names of more than one lexical element, by their first: `date and time`, `foo+bar`.
public struct NameTable: Sendable {
    private var rows: [String: [(elements: [String], name: String)]] = [:]

    /// Makes a table of names; those of one element need no place in it.
    public init(_ names: some Sequence<String>) { for name in names { insert(name) } }

    /// Adds a name; one that is there already stays once.
    public mutating func insert(_ name: String) {
        var lexer = Lexer(name, isStandard: true)
        let elements = lexer.tokens().dropLast().map { lexer.text($0.range) }
        guard let first = elements.first, elements.count > 1 else { return }
        var row = rows[first] ?? []
        guard !row.contains(where: { $0.elements == elements }) else { return }
        row.append((elements, elements.count > 1 ? Self.collapsed(name) : name))
        row.sort { $0.elements.count > $1.elements.count }
        rows[first] = row
    }

    /// The longest name that begins with an element and goes on as given.
    func longest(from first: String, following: (Int) -> String?) -> (name: String, count: Int)? {
        for row in rows[first] ?? []
        where row.elements.indices.allSatisfy({ following($0) == row.elements[$0] }) {
            return (row.name, row.elements.count)
        }
        return nil
    }

    /// A name with every run of blanks as one space.
    static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
