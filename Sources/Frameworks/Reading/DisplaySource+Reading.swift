import Diagnostics

extension DisplaySource {
    /// Reads `weergave`; nil after a report.
    init?(reading node: YamlNode, problems: ProblemSink) {
        guard let fields = Fields(node, owner: "de weergave", group: .display, problems: problems) else {
            return nil
        }
        self.init(
            goodThreshold: fields.share(.goodThreshold), minimumJudged: fields.count(.minimumJudged),
            doer: fields.optionalText(.doer), priority: fields.ordinals(.priority))
    }
}

extension Fields {
    /// A part of the whole from 0 to 1, with a point; nil when the key is absent or after a report.
    fileprivate func share(_ key: Key) -> PlacedText? {
        number(
            key, as: /0(\.[0-9]{1,9})?|1(\.0{1,9})?/, "een getal van 0 tot en met 1",
            "met een punt, zoals 0.7")
    }

    /// A whole number of at least 1; nil when the key is absent or after a report.
    fileprivate func count(_ key: Key) -> PlacedText? {
        number(key, as: /[1-9][0-9]{0,8}/, "een geheel getal vanaf 1", "zonder punt of komma, zoals 3")
    }

    private func number(
        _ key: Key, as pattern: Regex<some Any>, _ shape: String, _ remedy: String
    ) -> PlacedText? {
        guard let written = optionalPlacedText(key), !written.text.isEmpty else { return nil }
        if (try? pattern.wholeMatch(in: written.text)) != nil { return written }
        problems.report(
            .number, at: written.place, "\"\(key.rawValue)\" in \(owner) moet \(shape) zijn",
            remedy: "schrijf het \(remedy)")
        return nil
    }
}
