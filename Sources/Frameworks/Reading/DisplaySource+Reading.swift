import Diagnostics

extension DisplaySource {
    /// Reads `weergave`; nil after a report.
    init?(reading node: YamlNode, problems: ProblemSink) {
        let keys: [Key] = [.goodThreshold, .minimumJudged]
        guard let fields = Fields(node, owner: "de weergave", keys: keys, problems: problems) else {
            return nil
        }
        self.init(
            goodThreshold: fields.optionalPlacedText(.goodThreshold),
            minimumJudged: fields.optionalPlacedText(.minimumJudged))
    }
}
