import Diagnostics

extension TermSource {
    /// Reads a term out of `begrippen`; nil after a report.
    init?(reading entry: YamlNode.Entry, origin: Origin, problems: ProblemSink) {
        let owner = "begrip \(entry.name)"
        NameGrammar.checkWords(entry.name, noun: "begrip", at: entry.place, problems: problems)
        guard let fields = Fields(entry.value, owner: owner, group: .term, problems: problems) else {
            return nil
        }
        let explanation = fields.text(.explanation)
        let parameters = fields.members(.with).compactMap {
            Parameter(reading: $0, owner: owner, problems: problems)
        }
        guard let expression = fields.expression(.expression) else { return nil }
        self.init(
            name: entry.name, parameters: parameters, expression: expression, explanation: explanation,
            place: entry.place, origin: origin)
    }
}

extension TermSource.Parameter {
    /// Reads a parameter of a term: its name with its kind; nil after a report.
    init?(reading entry: YamlNode.Entry, owner: String, problems: ProblemSink) {
        NameGrammar.checkWords(entry.name, noun: "gegeven", at: entry.place, problems: problems)
        guard let scalar = entry.value.scalar else {
            problems.report(
                .shape, at: entry.value.place,
                "de soort van \"\(entry.name)\" in \(owner) moet een tekst zijn")
            return nil
        }
        let kind = WhiteSpace.folded(scalar)
        if kind.isEmpty {
            problems.report(
                .empty, at: entry.value.place, "de soort van \"\(entry.name)\" in \(owner) is leeg")
            return nil
        }
        self.init(
            name: entry.name, kind: PlacedText(text: kind, place: entry.value.place), place: entry.place)
    }
}
