import Diagnostics

extension ParameterSource {
    /// Reads a parameter out of `parameters` of a framework; nil after a report.
    init?(reading entry: YamlNode.Entry, problems: ProblemSink) {
        NameGrammar.checkWord(entry.name, noun: "parameter", at: entry.place, problems: problems)
        let owner = "parameter \(entry.name)"
        guard let fields = Fields(entry.value, owner: owner, group: .parameter, problems: problems) else {
            return nil
        }
        let explanation = fields.text(.explanation)
        let decision = fields.optionalText(.decision)
        let node = fields.required(.value)
        guard let kind = ParameterKind(of: fields), let node,
            let value = Self.value(node, kind: kind, owner: owner, problems: problems)
        else { return nil }
        self.init(
            name: entry.name, kind: kind, value: value, explanation: explanation, decision: decision,
            place: entry.place, origin: .framework)
    }

    /// Reads a value as the kind writes it: a list for codes, else one text; nil after a report.
    static func value(
        _ node: YamlNode, kind: ParameterKind, owner: String, problems: ProblemSink
    ) -> [PlacedText]? {
        if case .codes = kind {
            guard case .sequence(let items) = node.content else {
                problems.report(
                    .shape, at: node.place, "\"waarde\" van \(owner) moet een lijst zijn",
                    remedy: "schrijf bijvoorbeeld [a, b], of [] voor geen")
                return nil
            }
            let texts = items.map { text($0, owner: owner, problems: problems) }
            return texts.contains { $0 == nil } ? nil : texts.compactMap { $0 }
        }
        guard let value = text(node, owner: owner, problems: problems) else { return nil }
        if kind == .boolean && value.text != "ja" && value.text != "nee" {
            problems.report(
                .unknownValue, at: value.place, "\"\(value.text)\" kan niet bij \(owner)",
                remedy: "kies uit: ja, nee")
            return nil
        }
        return [value]
    }

    private static func text(_ node: YamlNode, owner: String, problems: ProblemSink) -> PlacedText? {
        guard let scalar = node.scalar else {
            problems.report(.shape, at: node.place, "\"waarde\" van \(owner) moet een tekst zijn")
            return nil
        }
        let text = WhiteSpace.folded(scalar)
        if text.isEmpty {
            problems.report(.empty, at: node.place, "\"waarde\" van \(owner) is leeg")
            return nil
        }
        return PlacedText(text: text, place: node.place)
    }
}
