import Diagnostics
import PropertyTesting
import Testing

struct ProblemRendererTests {
    let source = SourceText("id: 2.B4\nals: |-\n\tcount(doeln) >= 1\n")

    @Test func `a problem shows its line and a caret`() {
        let problem = Problem(
            .error, code: "onbekende-naam", place: Place(file: "kader.yaml", line: 1, column: 5),
            message: "onbekende naam", remedy: "bedoelt u \"2.B3\"?")
        #expect(
            ProblemRenderer(showSource: true).text(for: problem, in: source) == """
                kader.yaml:1:5: fout [onbekende-naam]: onbekende naam – bedoelt u "2.B3"?
                  1 | id: 2.B4
                    |     ^
                """)
    }

    @Test func `a dossier never shows its lines`() {
        let problem = Problem.make(line: 1, column: 5, "onbekende naam")
        let renderer = ProblemRenderer(showSource: false)
        #expect(renderer.text(for: problem, in: source) == "a.xml:1:5: fout [proef]: onbekende naam")
    }

    @Test(arguments: [
        (3, 8, "  3 |     count(doeln) >= 1\n    |           ^"),
        (3, 1, "  3 |     count(doeln) >= 1\n    | ^"),
        (2, 0, "  2 | als: |-"), (2, 8, "  2 | als: |-\n    |        ^"),
        (2, 99, "  2 | als: |-\n    |        ^"),
        (4, 1, "  4 |\n    | ^"),
    ])
    func `the caret stands beneath its column`(line: Int, column: Int, expected: String) {
        let problem = Problem.make(line: line, column: column, "iets")
        let text = ProblemRenderer(showSource: true).text(for: problem, in: source)
        #expect(text == problem.description + "\n" + expected)
    }

    @Test func `without a line at hand only the problem is shown`() {
        let renderer = ProblemRenderer(showSource: true)
        let withoutPlace = Problem(.error, code: "proef", message: "iets")
        for problem in [withoutPlace, .make(line: 0, column: 0, "iets"), .make(line: 5, "iets")] {
            #expect(renderer.text(for: problem, in: source) == problem.description)
        }
        #expect(renderer.text(for: .make(line: 1, "iets"), in: nil) == "a.xml:1:1: fout [proef]: iets")
    }

    @Test func `accents, wide characters and control characters keep the caret in place`() {
        let source = SourceText("e\u{301}家😀\u{1B}x")
        let text = ProblemRenderer(showSource: true).text(for: .make(line: 1, column: 6, "iets"), in: source)
        #expect(
            text.hasSuffix("\n  1 | e\u{301}家😀\\u{1B}x\n    | " + String(repeating: " ", count: 11) + "^"))
    }

    @Test func `a wide line is cut to a window around the caret`() {
        let line = String(repeating: "0123456789", count: 30)
        let renderer = ProblemRenderer(showSource: true)
        func shown(_ column: Int) -> [String] {
            renderer.text(for: .make(line: 1, column: column, "iets"), in: SourceText(line))
                .split(separator: "\n").dropFirst().map { String($0) }
        }
        #expect(shown(1) == ["  1 | " + line.prefix(92) + "…", "    | ^"])
        #expect(
            shown(151) == [
                "  1 | …" + line.dropFirst(105).prefix(92) + "…",
                "    | " + String(repeating: " ", count: 46) + "^",
            ])
        #expect(
            shown(300) == ["  1 | …" + line.suffix(92), "    | " + String(repeating: " ", count: 92) + "^"])
        #expect(
            shown(301) == ["  1 | …" + line.suffix(91), "    | " + String(repeating: " ", count: 92) + "^"])
    }

    @Test func `a line as wide as the window is not cut`() {
        let line = String(repeating: "x", count: 94)
        let text = ProblemRenderer(showSource: true).text(for: .make(line: 1, "iets"), in: SourceText(line))
        #expect(text.split(separator: "\n")[1] == "  1 | " + line)
    }

    @Test func `no line is wider than a hundred columns and the caret stands under its code point`() throws {
        var numbers = SeededNumbers(seed: 8)
        for _ in 0..<propertyCases {
            let length = Int.random(in: 1...400, using: &numbers)
            let column = Int.random(in: 1...length, using: &numbers)
            var letters = (0..<length).map { _ in
                ["a", "é", "\t", "\u{7}"].randomElement(using: &numbers) ?? "a"
            }
            letters[column - 1] = "#"
            let problem = Problem.make(line: 1, column: column, "iets")
            let text = ProblemRenderer(showSource: true).text(for: problem, in: SourceText(letters.joined()))
            let lines = text.split(separator: "\n")
            try #require(lines.count == 3)
            #expect(lines[1].count <= ProblemRenderer.width && lines[2].count <= ProblemRenderer.width)
            let caret = try #require(lines[2].firstIndex(of: "^"))
            #expect(Array(lines[1])[lines[2].distance(from: lines[2].startIndex, to: caret)] == "#")
        }
    }

    @Test func `a list shows its problems in order and counts the rest`() {
        var list = ProblemList(limit: 2)
        list.add(contentsOf: [.make(line: 3, column: 8, "c"), .make(line: 1, "a"), .make(file: "b.xml", "b")])
        let text = ProblemRenderer(showSource: true).text(for: list) { $0 == "a.xml" ? source : nil }
        #expect(
            text == """
                a.xml:1:1: fout [proef]: a
                  1 | id: 2.B4
                    | ^
                a.xml:3:8: fout [proef]: c
                  3 |     count(doeln) >= 1
                    |           ^
                en nog 1 probleem
                """)
        #expect(
            ProblemRenderer(showSource: false).text(for: list) { _ in source } == """
                a.xml:1:1: fout [proef]: a
                a.xml:3:8: fout [proef]: c
                en nog 1 probleem
                """)
        #expect(ProblemRenderer(showSource: true).text(for: ProblemList()) { _ in nil } == "")
    }
}
