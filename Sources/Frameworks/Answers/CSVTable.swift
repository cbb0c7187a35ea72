import Diagnostics

/// A table of comma- or semicolon-separated values with the place of each (RFC 4180).
///
/// Read by ourselves because no library at hand says where a value stands.
struct CSVTable {
    /// A value and where it begins.
    typealias Value = PlacedText

    private(set) var header: [Value] = []
    private(set) var rows: [[Value]] = []

    /// Reads a table whose first row names the columns; nil after a report.
    ///
    /// The separator is the one that occurs first in that row.
    init?(_ text: String, file: String, problems: ProblemSink) {
        var scanner = CSVScanner(text, file: file)
        var all: [[Value]] = []
        while let row = scanner.row() {
            if row.contains(where: { !$0.text.isEmpty }) { all.append(row) }
        }
        if let place = scanner.unclosedQuote {
            problems.report(.csv, at: place, "een aanhalingsteken wordt niet gesloten")
            return nil
        }
        guard let first = all.first else {
            problems.report(.empty, at: Place(file: file), "het bestand is leeg")
            return nil
        }
        header = first
        rows = Array(all.dropFirst())
    }

    /// The rows as groups of keys; reports columns that are unknown or stand twice.
    func answers(_ keys: [Key], _ problems: ProblemSink) -> [Fields] {
        UniqueNames.check(
            header.map { ($0.text, $0.place) }, noun: "kolom", code: .duplicateKey, problems: problems)
        return rows.compactMap { row in
            let entries = zip(header, row).filter { !$0.1.text.isEmpty }.map { name, value in
                YamlNode.Entry(
                    name: name.text, place: value.place,
                    value: YamlNode(content: .scalar(value.text, .plain), place: value.place))
            }
            let node = YamlNode(content: .mapping(entries), place: row[0].place)
            return Fields(node, owner: "een antwoord", keys: keys, problems: problems)
        }
    }
}
