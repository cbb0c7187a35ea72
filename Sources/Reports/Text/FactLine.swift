import Diagnostics
import Judging

/// A fact on one line: where it stands, its path, and why it is missing when it is.
struct FactLine {
    let file: String
    /// The text of the dossier, when values may be shown.
    var source: SourceText?

    /// The most columns of a value.
    private static let valueWidth = 60

    /// `bestand:12:3 doelen[2].datumStreef (niet vastgelegd)`.
    func text(_ fact: Fact) -> String {
        let place = Place(file: file, line: fact.line, column: fact.column).description
        let path = fact.path.isEmpty ? "" : " " + VisibleText.escaped(fact.path)
        return place + path + (fact.isMissing ? " (\(Self.joined(fact.reasons.word)))" : value(of: fact))
    }

    /// What stands at a fact, as the file has it and nothing of what stands behind it: ` │ 2026-05-01`.
    private func value(of fact: Fact) -> String {
        guard let source, let line = source.line(fact.line) else { return "" }
        let rest = ShownValue.prefix(
            of: line.unicodeScalars.dropFirst(fact.column - 1), isJSON: ShownValue.isJSON(source))
        let shown = String(String.UnicodeScalarView(rest.prefix(Self.valueWidth)))
        return " │ \(VisibleText.escaped(shown))\(rest.count > Self.valueWidth ? "…" : "")"
    }

    /// `12:3 doelen[2].datumStreef`, where the file is known already; on one line.
    static func short(_ fact: Fact) -> String {
        "\(fact.line):\(fact.column)\(TextPage.noBreak)\(VisibleText.escaped(fact.path))"
    }

    private static func joined(_ words: String) -> String {
        words.split(separator: " ").joined(separator: TextPage.noBreak)
    }

    /// Each fact on a line, at most as many as given, then a count of the others.
    func lines(_ facts: some Collection<Fact>, limit: Int) -> [String] {
        let shown = facts.prefix(limit).map(text)
        let rest = facts.count - shown.count
        return rest == 0 ? shown : shown + ["en nog \(rest) \(rest == 1 ? "plaats" : "plaatsen")"]
    }
}
