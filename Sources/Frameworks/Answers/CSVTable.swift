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

    /// Makes a table of rows that were read otherwise.
    init(header: [Value], rows: [[Value]]) {
        self.header = header
        self.rows = rows
    }

    /// The rows as groups of keys; reports columns that are unknown or stand twice.
    ///
    /// A table that a report wrote has the question beside each row: its rows without an answer are passed over.
    func answers(_ keys: [Key], _ problems: ProblemSink) -> [Fields] {
        UniqueNames.check(
            header.map { ($0.text, $0.place) }, noun: "kolom", code: .duplicateKey, problems: problems)
        let isFromReport = header.contains { $0.text == Self.questionColumn }
        guard hasColumns(for: keys, isFromReport, problems) else { return [] }
        return rows.compactMap { row in
            let values = zip(header, row).filter {
                !$0.1.text.isEmpty && !(isFromReport && Self.helpColumns.contains($0.0.text))
            }
            if isFromReport && values.allSatisfy({ Self.subjectColumns.contains($0.0.text) }) { return nil }
            let entries = values.map { name, value in
                YamlNode.Entry(
                    name: name.text, place: value.place,
                    value: YamlNode(
                        content: .scalar(Self.bare(value.text, of: name.text), .plain), place: value.place))
            }
            let node = YamlNode(content: .mapping(entries), place: row[0].place)
            return Fields(node, owner: "een antwoord", keys: keys, problems: problems)
        }
    }

    /// Whether the columns are those of answers; reports once what is missing or unknown, not again for each row.
    private func hasColumns(for keys: [Key], _ isFromReport: Bool, _ problems: ProblemSink) -> Bool {
        let missing = keys.filter { key in !header.contains { $0.text == key.rawValue } }
        let names = keys.map(\.rawValue)
        let unknown = header.filter { column in
            !column.text.isEmpty && !names.contains(column.text)
                && !(isFromReport && Self.helpColumns.contains(column.text))
        }
        for column in unknown where missing.count <= keys.count / 2 {
            problems.report(
                .unknownKey, at: column.place,
                "de kolom \"\(VisibleText.name(column.text))\" hoort niet bij antwoorden",
                remedy: NearestName.suggestion(for: column.text, among: missing.map(\.rawValue)).map {
                    "bedoelt u \"\($0)\"?"
                } ?? "haal haar weg")
        }
        if !missing.isEmpty {
            problems.report(
                .missingKey, at: header.first?.place,
                "er ontbreekt een kolom: \(missing.map(\.rawValue).joined(separator: ", "))",
                remedy: "een tabel met antwoorden heeft de kolommen \(names.joined(separator: ", "))")
        }
        return missing.isEmpty && unknown.isEmpty
    }

    private static let questionColumn = "vraag"
    /// The columns that a report fills in to help, which are no part of an answer.
    private static let helpColumns: Set = [questionColumn, "voorstel"]
    /// The columns that say what an answer is about.
    private static let subjectColumns: Set = [Key.dossierID.rawValue, Key.code.rawValue]

    /// The columns of which capitals say nothing: a spreadsheet puts one at the beginning of what is typed.
    private static let choiceColumns: Set = [Key.outcome.rawValue, Key.citation.rawValue]

    /// A value without the apostrophe that keeps a spreadsheet from working it out.
    private static func bare(_ text: String, of column: String) -> String {
        if choiceColumns.contains(column) { return text.lowercased() }
        guard text.first == "'", let next = text.dropFirst().first(where: { $0 != " " }),
            "=+-@＝＋－＠".contains(next)
        else { return text }
        return String(text.dropFirst())
    }
}
