import Diagnostics

extension TopicSource {
    /// Reads a topic; nil after a report that leaves it without a readable group.
    init?(reading node: YamlNode, origin: Origin, problems: ProblemSink) {
        let owner = node.label("onderwerp", by: .code)
        guard let fields = Fields(node, owner: owner, group: .topic, problems: problems) else { return nil }
        let code = fields.placedText(.code)
        let feeds = fields.items(.fedBy, required: true)
        let fedBy = fields.references(.fedBy)
        if fedBy.count < max(feeds.count, 1) { problems.gaps.insert(.topics) }
        self.init(
            code: code.text, title: fields.text(.title), paragraph: fields.placedText(.paragraph),
            fedBy: fedBy, alwaysReport: fields.yesNo(.alwaysReport),
            good: fields.template(.good, slots: TextSlot.inTopics),
            improve: fields.template(.improve, slots: TextSlot.inTopics),
            goodPractice: fields.has(.goodPractice)
                ? fields.template(.goodPractice, slots: TextSlot.inTopics) : nil,
            recommendation: fields.has(.recommendation) ? fields.text(.recommendation) : nil,
            place: code.place, origin: origin)
    }
}
