public import Frameworks

extension Finding {
    /// In how many files it came out how.
    public var counts: FindingCounts {
        FindingCounts(
            met: met, failed: judged - met, unknown: unknown - notYetDue - judgementNeeded,
            notYetDue: notYetDue, judgementNeeded: judgementNeeded, notApplicable: notApplicable)
    }

    /// The finding in sentences, as they may be handed on.
    ///
    /// - Parameters:
    ///   - topic: The topic with its texts.
    ///   - threshold: The smallest number of dossiers that is said; 0 when any number is.
    /// - Returns: The sentences of the framework, and what is said besides.
    public func sentences(
        of topic: TopicSource, hidingBelow threshold: Int
    ) -> (body: String, remarks: [String]) {
        let wording = wording(topic, threshold)
        return (wording.body, wording.remarks)
    }

    /// What is told among the good practices, as it may be handed on; nil when it is not one.
    public func goodPractice(of topic: TopicSource, hidingBelow threshold: Int) -> String? {
        wording(topic, threshold).goodPractice
    }

    private func wording(_ topic: TopicSource, _ threshold: Int) -> FindingText {
        FindingText(
            topic: topic, counts: counts, noun: .noun(level, hidingBelow: threshold), direction: direction,
            told: toldElsewhere, missingGround: missingGround)
    }
}
