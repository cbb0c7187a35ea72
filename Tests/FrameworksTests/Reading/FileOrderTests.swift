import Diagnostics
import Testing

@testable import Frameworks

struct FileOrderTests {
    private func problem(_ code: String, _ place: Place?) -> Problem {
        Problem(.error, code: code, place: place, message: code)
    }

    // What is wrong with conditions went through a set: at one place the order differed from run to run.
    @Test func `problems at one place stay in the order they were found`() {
        let place = Place(file: "kader.yaml", line: 3, column: 5)
        let codes = (0..<20).map(String.init)
        #expect(codes.map { problem($0, place) }.inFileOrder().map(\.code) == codes)
        #expect(codes.reversed().map { problem($0, place) }.inFileOrder().map(\.code) == codes.reversed())
    }

    @Test func `problems stand by file, line and column, those of no file first`() {
        let ordered = [
            problem("1", nil), problem("2", Place(file: "a.yaml", line: 9, column: 1)),
            problem("3", Place(file: "b.yaml", line: 2, column: 4)),
            problem("4", Place(file: "b.yaml", line: 2, column: 7)),
            problem("5", Place(file: "b.yaml", line: 10)),
        ]
        #expect(ordered.reversed().inFileOrder() == ordered)
    }
}
