import Diagnostics

extension AgendaSource {
    /// Reads an entry of `agenda`; nil after a report.
    init?(reading node: YamlNode, problems: ProblemSink) {
        let owner = node.label("agendapunt", by: .name)
        guard let fields = Fields(node, owner: owner, group: .agendaEntry, problems: problems) else {
            return nil
        }
        let name = fields.placedText(.name)
        let (forEach, date) = (fields.expression(.forEach), fields.expression(.closingDate))
        let applicableWhen = fields.optionalExpression(.applicableWhen)
        let doer = fields.optionalText(.doer)
        guard let forEach, let date else { return nil }
        self.init(name: name, forEach: forEach, applicableWhen: applicableWhen, date: date, doer: doer)
    }
}
