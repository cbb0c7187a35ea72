import Testing

@testable import Frameworks

struct MistakeTests {
    static let all =
        Mistake.yaml + Mistake.key + Mistake.code + Mistake.meaning + Mistake.region
        + Mistake.promotion

    @Test(arguments: all)
    func `a mistake gives exactly its problems`(_ mistake: Mistake) throws {
        let (_, problems) = try mistake.fixture.read()
        #expect(problems.joined(separator: "\n") == mistake.problems)
    }

    @Test func `every code of a problem in a text is shown by a mistake`() {
        let text = Self.all.map(\.problems).joined(separator: "\n")
        let missing = ProblemCode.allCases.filter { !text.contains("[\($0.rawValue)]") }
        // Those of files need a file, those of answers have tests of their own.
        #expect(
            missing == [
                .unreadable, .tooLarge, .tooDeep, .tooMany, .notUTF8, .missingFile, .csv, .answer,
            ])
    }
}
