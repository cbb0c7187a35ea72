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
    ///   - sharing: How it may be told to everybody; nil for those who may see the dossiers.
    /// - Returns: The sentences of the framework, and what is said besides.
    public func sentences(of topic: TopicSource, _ sharing: Sharing?) -> (body: String, remarks: [String]) {
        let wording = wording(topic, sharing)
        return (wording.body, wording.remarks)
    }

    /// What is told among the good practices, as it may be handed on; nil when it is not one.
    public func goodPractice(of topic: TopicSource, _ sharing: Sharing?) -> String? {
        wording(topic, sharing).goodPractice
    }

    private func wording(_ topic: TopicSource, _ sharing: Sharing?) -> FindingText {
        // Institutions and the network are no persons.
        let own = level == .dossier ? sharing : nil
        return FindingText(
            topic: topic, counts: counts, noun: .noun(level, hidingBelow: own?.threshold ?? 0),
            direction: direction, sharing: own, told: toldElsewhere, missingGround: missingGround)
    }
}
