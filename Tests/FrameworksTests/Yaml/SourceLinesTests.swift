import Testing

@testable import Frameworks

struct SourceLinesTests {
    private func rest(_ lines: SourceLines, _ line: Int, _ column: Int) -> String {
        String(String.UnicodeScalarView(lines.rest(line: line, column: column)))
    }

    @Test func `a line is found by number and cut at a column`() {
        let lines = SourceLines("één\n\n  twee\n")
        #expect(lines.count == 4)
        #expect(rest(lines, 1, 1) == "één")
        #expect(rest(lines, 1, 3) == "n")
        #expect(rest(lines, 1, 4) == "")
        #expect(rest(lines, 1, 99) == "")
        #expect(rest(lines, 3, 3) == "twee")
        #expect(rest(lines, 4, 1) == "")
        #expect(rest(lines, 5, 1) == "")
        #expect(rest(lines, 0, 1) == "")
        #expect(rest(lines, 1, 0) == "")
    }

    @Test func `an empty text is one empty line`() {
        #expect(SourceLines("").count == 1)
        #expect(rest(SourceLines(""), 1, 1) == "")
    }

    @Test func `a line of blanks has no indentation`() {
        let lines = SourceLines("een\n  twee\n   \n\r\n")
        #expect((1...5).map(lines.indentation) == [0, 2, nil, nil, nil])
    }

    @Test func `replacing keeps all else as it was`() {
        var lines = SourceLines("één\ntwee")
        lines.replace(line: 2, column: 2, with: "ë")
        lines.replace(line: 2, column: 9, with: "x")
        #expect(lines.text == "één\ntëee")
    }
}
