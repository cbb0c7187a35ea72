import Diagnostics
import PropertyTesting
import Testing

@testable import Frameworks

struct ExpressionSourceTests {
    /// The expression under `is` of a one-term file.
    private func expression(_ block: String) throws -> ExpressionSource {
        let sink = ProblemSink()
        let root = try #require(YamlComposer.compose(block, file: "f.yaml", problems: sink))
        let fields = try #require(Fields(root, owner: "iets", keys: [.expression], problems: sink))
        let expression = fields.expression(.expression)
        #expect(sink.problems.map(\.description) == [])
        return try #require(expression)
    }

    @Test func `a place points into the file`() throws {
        let source = try expression("is: |-\n    een\n      twee\n    drie\n")
        #expect(source.text == "een\n  twee\ndrie")
        #expect(source.place(atOffset: 0).description == "f.yaml:2:5")
        #expect(source.place(atOffset: 2).description == "f.yaml:2:7")
        #expect(source.place(atOffset: 6).description == "f.yaml:3:7")
        #expect(source.place(atOffset: 11).description == "f.yaml:4:5")
        #expect(source.place(atOffset: 99).description == "f.yaml:4:9")
    }

    @Test func `columns count code points`() throws {
        let source = try expression("is: |-\n  \"één 👩‍👧\" = x\n")
        let before = "\"één 👩‍👧\" = "
        #expect(source.place(atOffset: before.utf8.count).description == "f.yaml:2:15")
        #expect(before.unicodeScalars.count == 12)
    }

    @Test func `empty lines before and within a block keep their place`() throws {
        let source = try expression("is: |-\n\n   een\n\n   twee\n")
        #expect(source.text == "\neen\n\ntwee")
        #expect(source.place(atOffset: 1).description == "f.yaml:3:4")
        #expect(source.place(atOffset: 6).description == "f.yaml:5:4")
    }

    @Test func `a comment after the block mark is no part of it`() throws {
        let source = try expression("is: |- # waarom\n  een # geen opmerking\n")
        #expect(source.text == "een # geen opmerking")
        #expect(source.place(atOffset: 0).description == "f.yaml:2:3")
    }

    @Test func `every character of an expression stands in the file where its place says`() throws {
        var generator = SeededNumbers(seed: 4)
        for _ in 0..<propertyCases {
            let indent = Int.random(in: 1...6, using: &generator)
            let lines = (0..<Int.random(in: 1...5, using: &generator)).map { number -> String in
                let words = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                    ["een", "één", "👩‍👩‍👧", "x >= 1", "\"ë\""].randomElement(using: &generator) ?? ""
                }
                return number == 0 ? "begin " + words.joined(separator: "  ") : words.joined(separator: " ")
            }
            let file =
                "is: |-\n"
                + lines.map { $0.isEmpty ? "" : String(repeating: " ", count: indent) + $0 + "\n" }
                .map { $0.isEmpty ? "\n" : $0 }.joined()
            let source = try expression(file)
            let written = SourceLines(file)
            for index in source.text.unicodeScalars.indices where source.text.unicodeScalars[index] != "\n" {
                let offset = source.text.utf8.distance(from: source.text.startIndex, to: index)
                let place = source.place(atOffset: offset)
                #expect(
                    written.rest(line: place.line, column: place.column).first
                        == source.text.unicodeScalars[index])
            }
        }
    }
}
