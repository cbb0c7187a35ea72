import Diagnostics

extension WindowSource {
    /// Reads an entry of `vensters`; nil after a report.
    init?(reading node: YamlNode, problems: ProblemSink) {
        let owner = node.label("venster", by: .name)
        guard let fields = Fields(node, owner: owner, group: .window, problems: problems) else { return nil }
        let name = fields.placedText(.name)
        let (from, until) = (fields.expression(.from), fields.expression(.until))
        let applicableWhen = fields.optionalExpression(.applicableWhen)
        guard let from, let until else { return nil }
        self.init(name: name, applicableWhen: applicableWhen, from: from, until: until)
    }
}
