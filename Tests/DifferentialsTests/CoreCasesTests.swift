import Testing

@testable import Differentials

struct CoreCasesTests {
    @Test func `every expression by chance compiles and has a translation`() throws {
        let groups = try CoreCases.groups(count: 300, seed: 5)
        #expect(groups.count == 2)
        #expect(groups.map(\.isRecorded) == [true, true])
        #expect(groups.map(\.cases.count) == [251, 51])
    }

    @Test func `the same seed gives the same cases`() throws {
        let (one, two) = (try CoreCases.groups(count: 20, seed: 7), try CoreCases.groups(count: 20, seed: 7))
        #expect(one.map(\.document) == two.map(\.document))
        #expect(one.flatMap(\.cases).map(\.answers) == two.flatMap(\.cases).map(\.answers))
    }

    @Test func `few answers are left open where everything is recorded`() throws {
        let answers = try CoreCases.groups(count: 200, seed: 11).flatMap(\.cases).flatMap(\.answers)
        func count(_ word: String) -> Int { answers.count { $0 == word } }
        #expect(count("?") * 10 < answers.count)
        for word in ["true", "false"] { #expect(count(word) * 10 > answers.count) }
    }

    @Test func `the engine of the standard says the same with types erased as compiled for types`() throws {
        let cases = try CoreCases.groups(count: 200, seed: 13).flatMap(\.cases)
        let standard = cases.compactMap(\.standard)
        #expect(standard.count * 10 > cases.count * 8)
        #expect(standard.map(\.erased) == standard.map(\.typed))
        #expect(standard.flatMap(\.erased).count { $0 != "?" } > standard.count * 4)
    }
}
