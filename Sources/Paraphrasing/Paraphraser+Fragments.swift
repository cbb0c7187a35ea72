public import Frameworks
import Records

extension Paraphraser {
    /// The dossier of an example in words: what is recorded in it, field by field.
    ///
    /// - Parameters:
    ///   - fragment: The dossier as the example writes it.
    ///   - level: What its requirement is about.
    /// - Returns: One line for each record and list at the top, with what is in it beneath; empty for an empty dossier.
    public func summary(of fragment: FragmentNode, level: RequirementLevel) -> [Paraphrase] {
        guard let root = words.model.root(named: level.rawValue), case .mapping(let fields) = fragment.content
        else { return [] }
        let summary = FragmentWords(words: words)
        return summary.lines(of: fields, type: root.type).map { line in
            Paraphrase(lead: line.lead.capitalised, parts: line.parts)
        }
    }
}

/// Puts the dossier of an example into words.
struct FragmentWords {
    let words: ModelWords

    /// The single values of a record on one line, then a line for each record and list in it.
    func lines(of fields: [FragmentNode.Field], type: Int) -> [Paraphrase] {
        var values: [Phrase] = []
        var parts: [Paraphrase] = []
        for written in fields {
            let field = words.model.types[type].fields.first { $0.name == written.name }
            let name = field.map(words.name) ?? written.name
            switch (written.value.content, field?.content) {
            case (.scalar(let text, let isNull), let content):
                values.append("\(name): \(value(text, isNull, content))")
            case (.mapping(let inner), .record(let inside)):
                parts.append(named(name, lines(of: inner, type: inside)))
            case (.sequence(let items), let content): parts.append(list(name, items, content))
            case (.mapping, _): parts.append(Paraphrase(lead: Phrase(name)))
            }
        }
        if values.isEmpty { return parts }
        return [Paraphrase(lead: .joined(values, by: "; "))] + parts
    }

    /// A name with its lines: on the same line when there is one without parts.
    private func named(_ name: String, _ lines: [Paraphrase]) -> Paraphrase {
        if lines.count == 1, let line = lines.first, line.parts.isEmpty {
            return Paraphrase(lead: "\(name) – \(line.lead)")
        }
        return Paraphrase(lead: lines.isEmpty ? "\(name): leeg" : "\(name):", parts: lines)
    }

    private func list(_ name: String, _ items: [FragmentNode], _ content: Field.Content?) -> Paraphrase {
        guard case .record(let type) = content else {
            let values = items.map { item in
                if case .scalar(let text, let isNull) = item.content {
                    value(text, isNull, content)
                } else {
                    Phrase("…")
                }
            }
            return Paraphrase(lead: "\(name): \(values.isEmpty ? "geen" : .joined(values, by: ", "))")
        }
        if items.isEmpty { return Paraphrase(lead: "\(name): geen") }
        let parts = items.map { item in
            guard case .mapping(let fields) = item.content, !fields.isEmpty else {
                return Paraphrase(lead: "(niets vastgelegd)")
            }
            return joined(lines(of: fields, type: type))
        }
        return Paraphrase(lead: "\(name):", parts: parts)
    }

    /// The lines of an item, the first above the others.
    private func joined(_ lines: [Paraphrase]) -> Paraphrase {
        guard let first = lines.first, first.parts.isEmpty else {
            return Paraphrase(lead: "een item met:", parts: lines)
        }
        return Paraphrase(lead: first.lead, parts: Array(lines.dropFirst()))
    }

    /// A single value as readers expect it.
    private func value(_ text: String, _ isNull: Bool, _ content: Field.Content?) -> Phrase {
        if isNull { return "als onbekend vastgelegd" }
        guard case .simple(let index) = content else { return Phrase(text) }
        switch words.model.simpleTypes[index].kind {
        case .date: return Phrase(Speaker.temporal(text) ?? text)
        case .boolean: return text == "true" || text == "ja" ? "ja" : "nee"
        case .code(let list): return Phrase(.label(words.label(of: text, list: list)))
        case .reference: return "nummer \(text)"
        case .number: return Phrase(text)
        case .text: return text.allSatisfy(\.isNumber) ? Phrase(text) : Phrase(.label(text))
        }
    }
}
