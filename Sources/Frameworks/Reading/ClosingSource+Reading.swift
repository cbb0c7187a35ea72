import Diagnostics

extension ClosingSource {
    /// Reads `sluiting`; nil after a report.
    init?(reading node: YamlNode, problems: ProblemSink) {
        guard let fields = Fields(node, owner: "de sluiting", group: .closing, problems: problems) else {
            return nil
        }
        let closedWhen = fields.expression(.closedWhen)
        let date = fields.expression(.closingDate)
        let lapsesWhen = fields.optionalExpression(.lapsesWhen)
        guard let closedWhen, let date else { return nil }
        self.init(closedWhen: closedWhen, date: date, lapsesWhen: lapsesWhen, place: fields.place)
    }
}
