import Diagnostics
import Feel
import Judging
import Records

extension TrialReport {
    /// How many elements of a list, and how many facts, are shown at most.
    private static let limit = 20

    /// The report as people read it.
    ///
    /// - Parameter showsTexts: Whether free text of the dossier is shown; otherwise only how long it is.
    /// - Returns: The text, with a line break behind the last line.
    public func text(showsTexts: Bool) -> String {
        var lines: [String] = []
        switch ending {
        case .refused(let problems): lines = problems.map(text(of:))
        case .exhausted:
            lines = ["fout [te-veel-werk]: deze uitdrukking vraagt meer werk dan is toegestaan"]
        case .done(let result, let type, let warnings):
            lines = value(result.value, showsTexts)
            lines.append("  soort: \(type)")
            lines += facts("rust op", result.evidence) + facts("ontbreekt", result.missing)
            if lacksDossier {
                lines.append("  zonder --dossier staat er niets in het dossier")
            }
            lines += warnings.map { text(of: $0) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func facts(_ heading: String, _ facts: FactList) -> [String] {
        guard let file, !facts.isEmpty else { return [] }
        let lines = facts.prefix(Self.limit).map { fact in
            let place = Place(file: file, line: fact.line, column: fact.column)
            let path = VisibleText.escaped(fact.path)
            return "    \(place) \(path)" + (fact.isMissing ? " (\(fact.reasons.word))" : "")
        }
        let rest = facts.count - lines.count
        return ["  \(heading)"] + lines + (rest > 0 ? ["    en nog \(rest)"] : [])
    }

    private func value(_ value: TriedValue, _ showsTexts: Bool) -> [String] {
        guard case .list(let elements, let reasons) = value else { return [words(value, showsTexts)] }
        var lines = [elements.isEmpty ? "een lege lijst" : "een lijst van \(elements.count)"]
        lines += elements.prefix(Self.limit).enumerated().map { index, element in
            "  \(index + 1). \(words(element.value, showsTexts))" + (element.isCertain ? "" : " (misschien)")
        }
        let rest = elements.count - Self.limit
        if rest > 0 { lines.append("  en nog \(rest)") }
        if !reasons.isEmpty { lines.append("  er kunnen er meer zijn: \(reasons.word)") }
        return lines
    }

    private static func length(_ text: String) -> String {
        let count = text.unicodeScalars.count
        return count == 1 ? "1 teken" : "\(count) tekens"
    }

    private func words(_ value: TriedValue, _ showsTexts: Bool) -> String {
        switch value {
        case .boolean(let isYes): isYes ? "ja" : "nee"
        case .number(let text), .date(let text), .duration(let text), .code(let text): text
        case .text(let text, let isOfDossier):
            isOfDossier && !showsTexts
                ? "een tekst van \(Self.length(text)) (te zien met --with-values)"
                : "\"\(VisibleText.escaped(text))\""
        case .record(let path, let type): path.isEmpty ? type : "\(path) (\(type))"
        case .list(let elements, _): "een lijst van \(elements.count)"
        case .unknown(let reasons): "onbekend: \(reasons.word)"
        }
    }
}
