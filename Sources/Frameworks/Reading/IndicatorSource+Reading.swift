import Diagnostics

extension IndicatorSource {
    /// Reads the file of an indicator, numbered like the file.
    ///
    /// Nil after a report that leaves it without source.
    init?(reading node: YamlNode, fileNumber: Int, problems: ProblemSink) {
        let owner = node.label("indicator", by: .indicator)
        guard let fields = Fields(node, owner: owner, group: .indicator, problems: problems) else {
            return nil
        }
        if let number = fields.ordinal(.indicator), number != fileNumber {
            problems.report(
                .fileName, at: fields.place(of: .indicator),
                "indicator \(number) staat in een bestand met nummer \(fileNumber)",
                remedy: "laat de bestandsnaam met het nummer van de indicator beginnen")
        }
        let title = fields.text(.title)
        let text = fields.text(.text)
        let question = fields.placedText(.mainQuestion)
        let criterion = fields.placedText(.criterion)
        let citation = Citation(of: fields)
        let terms = fields.members(.terms).compactMap {
            TermSource(reading: $0, origin: .framework, problems: problems)
        }
        let gap = Gap.requirements(indicator: fileNumber)
        let rules = problems.readAll(fields.items(.rules, required: true), leaving: gap) {
            DecisionRuleSource(reading: $0, indicator: fileNumber, problems: problems)
        }
        let points = problems.readAll(fields.items(.points), leaving: gap) {
            RequirementSource(
                reading: $0, role: .point(indicator: fileNumber), origin: .framework, problems: problems)
        }
        guard let citation else { return nil }
        self.init(
            number: fileNumber, title: title, text: text, question: question, criterion: criterion,
            citation: citation, terms: terms, rules: rules, points: points,
            place: fields.place(of: .indicator))
    }
}
