import Authoring
import Diagnostics
import DossierModel
import Foundation
import Frameworks
import Records
import Testing

/// The schema for editors takes what the reader takes, and sees what a schema can see.
@Suite(.enabled(if: SchemaJudge.isThere, "no validator in .build/peers: run 'make peers'"))
struct FrameworkSchemaTests {
    /// The files of the fixture.
    private static let files: [Mistake.File] = [.framework, .indicator, .examples, .topics, .region]

    /// The kind of a file of the fixture.
    private static func kind(_ file: Mistake.File) -> FormatFile {
        switch file {
        case .framework: .framework
        case .indicator: .indicator
        case .examples: .examples
        case .topics: .topics
        case .region: .region
        }
    }

    /// The kind of a file on disk, by its path.
    private static func kind(_ path: String) -> FormatFile {
        if path.contains("/regios/") { return .region }
        if path.contains("/bronnen/") { return .statements }
        if path.hasSuffix("/kader.yaml") { return .framework }
        if path.hasSuffix("/onderwerpen.yaml") { return .topics }
        return path.hasSuffix(".voorbeelden.yaml") ? .examples : .indicator
    }

    /// Every file of every framework and region in the checkout, that of the page for beginners too, with its kind.
    private static func shipped() throws -> [(path: String, kind: FormatFile)] {
        let checkout = URL(filePath: FrameworksOnDiskTests.root).deletingLastPathComponent()
        let made = checkout.appending(path: "Tests/CommandLineTests/Frameworks").path
        return try [FrameworksOnDiskTests.root, made].flatMap { root in
            try FileManager.default.subpathsOfDirectory(atPath: root).filter {
                $0.hasSuffix(".yaml") && !$0.hasPrefix("taal/")
            }.sorted().map {
                ("\(root)/\($0)", kind("\(root)/\($0)"))
            }
        }
    }

    @Test(arguments: [FormatFile?.none] + FormatFile.allCases, EditorReading.allCases)
    func `every file that is shipped is valid`(file: FormatFile?, reading: EditorReading) throws {
        let files = try Self.shipped().filter { file == nil || $0.kind == file }
        #expect(!files.isEmpty)
        let texts = try files.map {
            try #require(reading.json(try String(contentsOfFile: $0.path, encoding: .utf8)))
        }
        let answers = try SchemaJudge(file).accepts(texts)
        #expect(answers.count == files.count)
        for (answer, file) in zip(answers, files) { #expect(answer, "\(file.path)") }
    }

    @Test(arguments: EditorReading.allCases)
    func `a skeleton is valid`(reading: EditorReading) throws {
        let texts = try Skeleton.framework(id: "proef").map { try #require(reading.json($0.text)) }
        #expect(try SchemaJudge(nil).accepts(texts) == [true, true, true, true])
    }

    @Test(arguments: FormatFile.allCases)
    func `a file of one kind is no file of another`(file: FormatFile) throws {
        let files = try Self.shipped().filter { $0.kind != file }
        let texts = try files.map {
            try #require(EditorReading.core.json(try String(contentsOfFile: $0.path, encoding: .utf8)))
        }
        let answers = try SchemaJudge(file).accepts(texts)
        for (answer, other) in zip(answers, files) { #expect(!answer, "\(other.path)") }
    }

    @Test(arguments: files, EditorReading.allCases)
    func `the file that mistakes are made in is valid`(file: Mistake.File, reading: EditorReading) throws {
        let text = try #require(FrameworkFixture.make().files[file.rawValue])
        let json = try #require(reading.json(text))
        #expect(try SchemaJudge(Self.kind(file)).accepts([json]) == [true])
    }

    @Test(arguments: files, EditorReading.allCases)
    func `a mistake is seen by the schema, save those on a closed list`(
        file: Mistake.File, reading: EditorReading
    ) throws {
        let mistakes = MistakeTests.all.filter { $0.file == file }
        var texts: [[UInt8]] = []
        var readable: [Mistake] = []
        for mistake in mistakes {
            let written = try #require(mistake.fixture.files[file.rawValue])
            // What is no YAML is seen without a schema.
            guard let text = reading.json(written) else { continue }
            texts.append(text)
            readable.append(mistake)
        }
        let answers = try SchemaJudge(Self.kind(file)).accepts(texts)
        #expect(answers.count == texts.count)
        let unseen = zip(answers, readable).filter(\.0).map(\.1.name)
        #expect(unseen.sorted() == UnseenMistakes.names(in: file))
    }

    @Test(arguments: files)
    func `a key that is left out is missed by reader and schema alike`(file: Mistake.File) throws {
        let sound = FrameworkFixture.make(region: file == .region)
        let deletions = KeyDeletion.all(of: try #require(sound.files[file.rawValue]))
        #expect(deletions.count > 5)
        let texts = try deletions.map { try #require(EditorReading.core.json($0.text), "\($0)") }
        let answers = try SchemaJudge(Self.kind(file)).accepts(texts)
        for (answer, deletion) in zip(answers, deletions) {
            var fixture = sound
            fixture.files[file.rawValue] = deletion.text
            let (_, problems, _) = try fixture.readProblems()
            let seen = problems.filter {
                ($0.place?.file.hasSuffix(file.rawValue) ?? false) && UnseenMistakes.visible.contains($0.code)
            }
            #expect(answer == seen.isEmpty, "\(file.rawValue), \(deletion): \(seen)")
        }
    }
}
