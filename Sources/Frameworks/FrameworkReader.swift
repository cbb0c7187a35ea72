public import Diagnostics

/// Reads the files of a framework into checked source structures.
///
/// Nothing is compiled here: expressions are kept as text with their places, dates, durations and
/// numbers as written.
public struct FrameworkReader {
    private let problems = ProblemSink()
    private let withExamples: Bool
    private var files: [SourceFileInfo] = []
    private var opened = ReadFiles([])

    private init(withExamples: Bool) { self.withExamples = withExamples }

    /// Reads a framework and lays a region profile over it; all problems of all files at once.
    ///
    /// The source is nil when `kader.yaml` could not be read at all. When any problem is an error,
    /// parts of the source may be missing or empty: it can be looked at, not be used to judge.
    ///
    /// - Parameters:
    ///   - directory: The folder of the framework.
    ///   - region: The file of a region profile, or nil.
    ///   - examples: Whether to read and demand examples, which only tests and lint need.
    /// - Returns: The source and the problems by file, line and column.
    public static func read(
        directory: String, region: String? = nil, examples: Bool = true
    ) -> (source: FrameworkSource?, problems: [Problem]) {
        var reader = FrameworkReader(withExamples: examples)
        let source = reader.read(directory, region)
        return (source, reader.problems.sorted())
    }

    /// What a region profile states by itself; nil when it cannot be read.
    ///
    /// What is wrong with it is told when it is laid over a framework.
    public static func region(at path: String) -> RegionSource? {
        var reader = FrameworkReader(withExamples: false)
        return reader.readRegion(path)
    }

    private mutating func read(_ directory: String, _ region: String?) -> FrameworkSource? {
        let folder = FrameworkFolder(directory, problems: problems)
        opened = ReadFiles(
            [region].compactMap(\.self) + (folder?.paths(withExamples: withExamples) ?? []))
        let profile = region.flatMap { readRegion($0) }
        guard let folder else { return nil }
        var framework = open(folder.framework).flatMap {
            FrameworkSource(reading: $0, folder: folder.name, problems: problems)
        }
        let indicators = folder.indicators.compactMap { readIndicator($0) }
        let (sections, topics) = readTopics(folder)
        if withExamples { folder.checkPairs(problems) }
        let examples = withExamples ? folder.examples.flatMap { readExamples($0) } : []
        framework?.indicators = indicators.sorted { $0.number < $1.number }
        framework?.gatherTerms(problems)
        framework?.sections = sections
        framework?.topics = topics
        framework?.examples = examples
        if let profile { framework?.lay(profile, problems: problems) }
        framework?.files = files
        if let framework { check(framework) }
        return framework
    }

    private func check(_ framework: FrameworkSource) {
        ReferenceCheck(framework, problems: problems).run()
        QuotationCheck.run(framework, problems: problems)
        TopicCheck(framework, problems: problems).run()
        SlotCheck.run(framework, problems: problems)
        PriorityCheck.check(framework, problems: problems)
        if withExamples { ExampleCheck.run(framework, problems: problems) }
    }

    /// The root node of a file, or nil after a report.
    private mutating func open(_ path: String) -> YamlNode? {
        let entry = opened.take(path)
        problems.report(entry.problems)
        if let file = entry.file { files.append(file.info) }
        return entry.root
    }

    private mutating func readRegion(_ path: String) -> RegionSource? {
        open(path).flatMap {
            RegionSource(
                reading: $0, fileName: SourceFile.name(of: path), withExamples: withExamples,
                problems: problems)
        }
    }

    private mutating func readIndicator(_ file: FrameworkFolder.NumberedFile) -> IndicatorSource? {
        let indicator = open(file.path).flatMap {
            IndicatorSource(reading: $0, fileNumber: file.number, problems: problems)
        }
        if indicator == nil { problems.gaps.insert(.requirements(indicator: file.number)) }
        return indicator
    }

    private mutating func readTopics(_ folder: FrameworkFolder) -> ([SectionSource], [TopicSource]) {
        guard let root = open(folder.topics),
            let fields = Fields(
                root, owner: "onderwerpen.yaml", group: .topicFile, problems: problems)
        else {
            problems.gaps.insert(.topics)
            return ([], [])
        }
        let sections = fields.items(.sections, required: true).compactMap {
            SectionSource(reading: $0, problems: problems)
        }
        let topics = problems.readAll(fields.items(.topics, required: true), leaving: .topics) {
            TopicSource(reading: $0, origin: .framework, problems: problems)
        }
        return (sections, topics)
    }

    private mutating func readExamples(_ file: FrameworkFolder.NumberedFile) -> [ExampleSource] {
        let gap = Gap.examples(indicator: file.number)
        guard let root = open(file.path) else {
            problems.gaps.insert(gap)
            return []
        }
        let examples = ExampleSource.examples(
            reading: root, leaving: gap, origin: .framework, problems: problems)
        for example in examples where example.requirement.code.indicator != file.number {
            problems.report(
                .codePrefix, at: example.requirement.place,
                "\(example.requirement.code) hoort niet bij de voorbeelden van indicator \(file.number)",
                remedy: "zet het voorbeeld in het bestand van indicator \(example.requirement.code.indicator)"
            )
        }
        return examples.filter { $0.requirement.code.indicator == file.number }
    }
}
