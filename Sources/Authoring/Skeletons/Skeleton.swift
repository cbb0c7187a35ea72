public import Diagnostics
public import Frameworks

/// A framework, or an indicator of one, to begin with: complete, right and explained, to be replaced part by part.
public enum Skeleton {
    /// The title of the indicator of a new framework, when no other is given.
    public static let firstTitle = "Eerste indicator"

    /// The files of a new framework with one indicator.
    ///
    /// - Parameters:
    ///   - id: The name of the framework and of its folder.
    ///   - title: The name of its indicator.
    /// - Returns: The files, `kader.yaml` first.
    /// - Throws: `Problem` for a name that cannot be that of a framework or of an indicator.
    public static func framework(
        id: String, title: String = firstTitle
    ) throws(Problem) -> [SkeletonFile] {
        guard SkeletonName.isID(id) else {
            let likely = SkeletonName.slug(id).map { "bedoelt u \"\($0)\"?" }
            throw Problem(
                .error, code: "naam", message: "\"\(VisibleText.name(id))\" kan geen naam van een kader zijn",
                remedy: likely ?? "gebruik kleine letters en cijfers, met streepjes ertussen")
        }
        let (words, slug) = try indicatorName(title)
        let name = id.split(separator: "-").joined(separator: " ")
        let values = [
            "kader": id, "titel": SkeletonName.yaml(name.prefix(1).uppercased() + name.dropFirst()),
        ]
        let indicator = IndicatorSkeleton(
            number: 1, title: words, question: "A", criterion: "doelgericht", document: "norm",
            paragraph: "doelen", topic: slug)
        let topics = SkeletonTemplate.topics.filled(
            ["onderwerp": indicator.topicText(isNew: true)], isNew: true)
        let framework = SkeletonTemplate.framework.filled(values, isNew: true)
        return [SkeletonFile(name: "kader.yaml", text: framework)] + indicator.files(isNew: true)
            + [SkeletonFile(name: "onderwerpen.yaml", text: topics)]
    }

    /// An indicator that is added to a framework.
    ///
    /// - Parameters:
    ///   - number: Its number, from 1 to 99.
    ///   - title: Its name.
    ///   - framework: The framework, of which nothing is wrong.
    /// - Returns: Its two files, and its topic as an item of a list that is not indented.
    /// - Throws: `Problem` when the framework has no place for it.
    public static func indicator(
        number: Int, title: String, of framework: FrameworkSource
    ) throws(Problem) -> (files: [SkeletonFile], topic: String) {
        let (words, slug) = try indicatorName(title)
        if let known = framework.indicators.first(where: { $0.number == number }) {
            throw Problem(
                .error, code: "dubbele-code", place: Place(file: known.place.file),
                message: "indicator \(number) bestaat al",
                remedy: free(in: framework).map { "kies nummer \($0)" })
        }
        guard let question = framework.questions.first, let criterion = question.criteria.first,
            let paragraph = framework.sections.last?.paragraphs.last
        else { throw Problem(.error, code: "leeg", place: framework.place, message: "het kader is leeg") }
        guard let document = framework.documents.first else {
            throw Problem(
                .error, code: "onbekende-bron", place: framework.place,
                message: "het kader heeft geen \"bronnen\"",
                remedy: "noem in kader.yaml het document waar de indicator in staat")
        }
        let topics = Set(framework.topics.map(\.code))
        let topic = topics.contains(slug) ? "\(slug)-\(number)" : slug
        let skeleton = IndicatorSkeleton(
            number: number, title: words, question: question.code, criterion: criterion.code,
            document: document.id, paragraph: paragraph.code, topic: topic)
        return (skeleton.files(isNew: false), skeleton.topicText(isNew: false))
    }

    /// The name of an indicator on one line, and the same in the letters of names.
    private static func indicatorName(_ title: String) throws(Problem) -> (words: String, slug: String) {
        let words = title.split { $0.isWhitespace }.joined(separator: " ")
        if let slug = SkeletonName.slug(words), VisibleText.escaped(words) == words { return (words, slug) }
        throw Problem(
            .error, code: "naam", message: "de naam van de indicator heeft geen gewone letters",
            remedy: "noem bijvoorbeeld \"Zicht op de kinderen\"")
    }

    /// The number after the last indicator, or nil when that is the last there can be.
    private static func free(in framework: FrameworkSource) -> Int? {
        let next = (framework.indicators.map(\.number).max() ?? 0) + 1
        return next <= 99 ? next : nil
    }
}
