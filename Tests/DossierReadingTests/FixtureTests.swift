import Diagnostics
import DossierReading
import Testing

struct FixtureTests {
    @Test(arguments: ReadingFixtures.all)
    func `every fixture gets its messages, word for word`(fixture: ReadingFixtures.Fixture) throws {
        let expected = try ReadingFixtures.expected(in: fixture.folder)[fixture.name]
        let result = DossierReader(plan: ReadingFixtures.plan).read(try fixture.bytes(), file: fixture.name)
        #expect(result.problems.shown.map(\.description) == expected)
        #expect(result.isUsable == (fixture.folder == .strange))
    }

    @Test(arguments: ReadingFixtures.Folder.allCases)
    func `messages are expected of existing files only`(folder: ReadingFixtures.Folder) throws {
        let names = Set(ReadingFixtures.all.filter { $0.folder == folder }.map(\.name))
        #expect(!names.isEmpty)
        #expect(Set(try ReadingFixtures.expected(in: folder).keys) == names)
    }

    @Test func `one reader says the same about all of them in any order`() throws {
        let reader = DossierReader(plan: ReadingFixtures.plan)
        for fixture in ReadingFixtures.all + ReadingFixtures.all.reversed() {
            let result = reader.read(try fixture.bytes(), file: fixture.name)
            let expected = try ReadingFixtures.expected(in: fixture.folder)[fixture.name]
            #expect(result.problems.shown.map(\.description) == expected, "\(fixture.name)")
        }
    }

    @Test func `a parser that is renewed all the time says the same`() throws {
        var limits = ReadingLimits.standard
        limits.dossiersPerParser = 1
        let reader = DossierReader(plan: ReadingFixtures.plan, limits: limits)
        for fixture in ReadingFixtures.all {
            let result = reader.read(try fixture.bytes(), file: fixture.name)
            let expected = try ReadingFixtures.expected(in: fixture.folder)[fixture.name]
            #expect(result.problems.shown.map(\.description) == expected, "\(fixture.name)")
        }
    }

    /// The codes whose files would be large, or are no files at all: `ReadingLimitsTests`, `DossierFileTests`.
    static let withoutFixture: Set<DossierReadingCode> = [
        .unreadableFile, .notARegularFile, .tooLarge, .textTooLong, .tooManyProblems, .changedFile,
        .lineTooLong, .noTemporarySpace,
    ]

    @Test(arguments: DossierReadingCode.allCases)
    func `every code has a fixture`(code: DossierReadingCode) throws {
        let lines = try ReadingFixtures.Folder.allCases.flatMap {
            try ReadingFixtures.expected(in: $0).values
        }
        let isShown = lines.joined().contains { $0.contains(" [\(code.rawValue)]: ") }
        // Archives are made by the tests that read them: `HostileArchiveTests`.
        let isElsewhere = Self.withoutFixture.contains(code) || code.rawValue.hasPrefix("archief-")
        #expect(isShown != isElsewhere)
    }

    @Test(arguments: DossierReadingCode.allCases)
    func `a code is written in small letters with hyphens`(code: DossierReadingCode) {
        #expect(code.rawValue.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil)
    }
}
