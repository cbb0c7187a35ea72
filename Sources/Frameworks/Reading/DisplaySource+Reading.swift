import Diagnostics

extension DisplaySource {
    /// Reads `weergave`; nil after a report.
    init?(reading node: YamlNode, problems: ProblemSink) {
        guard let fields = Fields(node, owner: "de weergave", group: .display, problems: problems) else {
            return nil
        }
        self.init(
            goodThreshold: fields.optionalPlacedText(.goodThreshold),
            minimumJudged: fields.optionalPlacedText(.minimumJudged),
            doer: fields.optionalText(.doer), priority: fields.ordinals(.priority))
    }
}
