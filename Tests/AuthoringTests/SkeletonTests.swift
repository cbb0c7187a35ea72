import Diagnostics
import Frameworks
import Testing

@testable import Authoring

/// What a skeleton says; that it is in order is told by running it.
struct SkeletonTests {
    @Test func `a new framework has one indicator`() throws {
        let files = try Skeleton.framework(id: "jonge-mantelzorgers")
        #expect(
            files.map(\.name) == [
                "kader.yaml", "01-eerste-indicator.yaml", "01-eerste-indicator.voorbeelden.yaml",
                "onderwerpen.yaml",
            ])
        #expect(files[0].text.contains("\nkader: jonge-mantelzorgers\n"))
        #expect(files[0].text.contains("\ntitel: Jonge mantelzorgers\n"))
    }

    @Test func `no mark is left in a file, and none is wider than a screen`() throws {
        for file in try Skeleton.framework(id: "jonge-mantelzorgers") {
            #expect(!file.text.contains("#=") && !file.text.contains("#+") && !file.text.contains("«"))
            #expect(file.text.hasSuffix("\n") && !file.text.hasSuffix("\n\n"))
            for line in file.text.split(separator: "\n") {
                #expect(line.count <= 120 && line.last != " " && !line.hasPrefix("?"), "\(line)")
            }
        }
    }

    @Test func `every key is explained where it is met first`() throws {
        let keys = Set(FormatFile.allCases.flatMap(\.value.groups).flatMap(\.keys).map(\.name))
        for file in try Skeleton.framework(id: "proef") {
            var explained: Set<String> = []
            var above = ""
            for line in file.text.split(separator: "\n") {
                let rest = line.drop { $0 == " " || $0 == "-" }
                let key = String(rest.prefix { $0 != ":" })
                if keys.contains(key) && explained.insert(key).inserted {
                    #expect(above.hasPrefix("# "), "\(file.name): \(line)")
                }
                above = String(rest)
            }
            #expect(explained.count > 4)
        }
    }

    @Test(arguments: [
        (
            "Jonge Mantelzorgers",
            "fout [naam]: \"Jonge Mantelzorgers\" kan geen naam van een kader zijn – bedoelt u \"jonge-mantelzorgers\"?"
        ),
        ("../regios", "fout [naam]: \"../regios\" kan geen naam van een kader zijn – bedoelt u \"regios\"?"),
        (
            "",
            "fout [naam]: \"\" kan geen naam van een kader zijn – gebruik kleine letters en cijfers, met streepjes ertussen"
        ),
    ])
    func `a name that cannot be one is refused`(id: String, message: String) {
        let problem = #expect(throws: Problem.self) { try Skeleton.framework(id: id) }
        #expect(problem?.description == message)
    }
}
