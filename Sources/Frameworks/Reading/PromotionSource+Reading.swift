extension PromotionSource {
    /// Reads an entry of `beslissen mee`; nil after a report that leaves it without code.
    init?(reading node: YamlNode, problems: ProblemSink) {
        let owner = node.label("meebeslisser", by: .code)
        guard let fields = Fields(node, owner: owner, group: .promotion, problems: problems) else {
            return nil
        }
        let point = fields.requirementCode(.code)
        let decision = fields.text(.decision)
        guard let point else { return nil }
        self.init(point: point, decision: decision)
    }
}
