import Diagnostics
import PropertyTesting
import Testing

struct ProblemListTests {
    @Test func `an empty list shows and omits nothing`() {
        let list = ProblemList()
        #expect(list.isEmpty && !list.hasErrors && list.shown.isEmpty && list.omission == nil)
    }

    @Test func `problems are shown in the order of their places`() {
        var list = ProblemList()
        list.add(contentsOf: [
            .make(line: 9, "c"), .make(line: 2, "a"), .make(file: "0.xml", line: 20, "b"),
            .make(line: 2, "d"),
            Problem(.error, code: "x", message: "zonder plaats"),
        ])
        #expect(list.shown.map(\.message) == ["zonder plaats", "b", "a", "d", "c"])
    }

    @Test(
        arguments: [
            (100, nil), (101, "en nog 1 probleem"), (102, "en nog 2 problemen"),
            (1234, "en nog 1134 problemen"),
        ] as [(Int, String?)])
    func `beyond a hundred the rest is counted`(count: Int, omission: String?) {
        var list = ProblemList()
        for line in (1...count).reversed() { list.add(.make(line: line, "\(line)")) }
        #expect(list.shown.map(\.message) == (1...100).map { "\($0)" })
        #expect(list.omission == omission)
        #expect(list.count == count && list.omittedCount == count - 100)
    }

    @Test func `an error is not pushed out by warnings`() {
        var list = ProblemList(limit: 3)
        for line in 1...10 { list.add(.make(.warning, line: line, "w\(line)")) }
        list.add(.make(line: 11, "fout"))
        #expect(list.shown.map(\.message) == ["w1", "w2", "fout"])
        #expect(list.errorCount == 1 && list.warningCount == 10 && list.hasErrors)
        #expect(list.omission == "en nog 8 problemen")
    }

    @Test func `what is shown does not depend on how far the list had grown`() {
        var numbers = SeededNumbers(seed: 7)
        for _ in 0..<propertyCases {
            let problems = (0..<Int.random(in: 0...40, using: &numbers)).map { index in
                Problem.make(
                    Bool.random(using: &numbers) ? .error : .warning,
                    line: Int.random(in: 1...6, using: &numbers), "\(index)")
            }
            var list = ProblemList(limit: 5)
            list.add(contentsOf: problems)
            let ordered = problems.enumerated().sorted {
                ($0.element.severity == .error ? 0 : 1, $0.element.place?.line ?? 0, $0.offset)
                    < ($1.element.severity == .error ? 0 : 1, $1.element.place?.line ?? 0, $1.offset)
            }
            #expect(Set(list.shown) == Set(ordered.prefix(5).map(\.element)))
            #expect(list.shown.map { $0.place?.line ?? 0 } == list.shown.map { $0.place?.line ?? 0 }.sorted())
        }
    }
}

extension Problem {
    /// A problem in `a.xml`, for tests in which only its place or its words matter.
    static func make(
        _ severity: Severity = .error, file: String = "a.xml", line: Int = 1, column: Int = 1,
        _ message: String
    ) -> Problem {
        Problem(
            severity, code: "proef", place: Place(file: file, line: line, column: column), message: message)
    }
}
