/// What an indicator of a skeleton needs of its framework.
struct IndicatorSkeleton {
    /// The number, from 1 to 99.
    let number: Int
    /// The name.
    let title: String
    /// The code of a main question.
    let question: String
    /// The code of a criterion of it.
    let criterion: String
    /// The name of a document.
    let document: String
    /// The code of a paragraph.
    let paragraph: String
    /// The code of the topic that it gets.
    let topic: String

    /// The file of the indicator and that of its examples.
    func files(isNew: Bool) -> [SkeletonFile] {
        let digits = number < 10 ? "0\(number)" : String(number)
        let stem = "\(digits)-\(SkeletonName.slug(title) ?? "indicator")"
        return [
            SkeletonFile(name: "\(stem).yaml", text: SkeletonTemplate.indicator.filled(values, isNew: isNew)),
            SkeletonFile(
                name: "\(stem).voorbeelden.yaml", text: SkeletonTemplate.examples.filled(values, isNew: isNew)
            ),
        ]
    }

    /// Its topic, as an item of the list of topics.
    func topicText(isNew: Bool) -> String { SkeletonTemplate.topic.filled(values, isNew: isNew) }

    private var values: [String: String] {
        [
            "nummer": String(number), "titel": SkeletonName.yaml(title),
            "hoofdvraag": SkeletonName.yaml(question),
            "criterium": SkeletonName.yaml(criterion), "bron": SkeletonName.yaml(document),
            "paragraaf": SkeletonName.yaml(paragraph), "onderwerp": SkeletonName.yaml(topic),
        ]
    }
}
