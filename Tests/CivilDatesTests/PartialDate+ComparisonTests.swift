import CivilDates
import PropertyTesting
import Testing

struct PartialDateComparisonTests {
    @Test(
        arguments: [
            ("2019-03-01", "2019-03-02", true), ("2019-03-02", "2019-03-01", false),
            ("2019-03-01", "2019-03-01", false), ("2019-03", "2019-04", true), ("2019-04", "2019-03", false),
            ("2019-03", "2019-03", nil), ("2019-03", "2019", nil), ("2019-03-01", "2019-03", nil),
            ("2019-03-31", "2019-03", false), ("2019-03", "2019-03-01", false),
            ("2019-03", "2019-03-31", nil),
            ("2018", "2019-01-01", true),
        ] as [(String, String, Bool?)])
    func `before holds for every day or for none, else it is open`(
        left: String, right: String, expected: Bool?
    ) throws {
        #expect(try PartialDate.make(left).isBefore(.make(right)) == expected)
    }

    @Test(
        arguments: [
            ("2019-03-01", "2019-03-01", true), ("2019-03-02", "2019-03-01", false),
            ("2019-03", "2019-03", nil),
            ("2019-03", "2019-03-31", true), ("2019-03-01", "2019-03", true), ("2019-03-02", "2019-03", nil),
            ("2019-04-01", "2019-03", false), ("2019", "2018", false),
        ] as [(String, String, Bool?)])
    func `at most holds for every day or for none, else it is open`(
        left: String, right: String, expected: Bool?
    ) throws {
        #expect(try PartialDate.make(left).isAtMost(.make(right)) == expected)
    }

    @Test(
        arguments: [
            ("2019-03-01", "2019-03-01", true), ("2019-03-01", "2019-03-02", false),
            ("2019-03", "2019-03", nil),
            ("2019-03", "2019-03-07", nil), ("2019-03", "2019-04", false), ("2019", "2018-12-31", false),
            ("2019", "2019-12-31", nil),
        ] as [(String, String, Bool?)])
    func `equality is decided for full dates and for pairs apart`(
        left: String, right: String, expected: Bool?
    ) throws {
        #expect(try PartialDate.make(left).isEqual(.make(right)) == expected)
        #expect(try PartialDate.make(right).isEqual(.make(left)) == expected)
    }

    @Test func `an answer agrees with every day of both pairs`() {
        var numbers = SeededNumbers(seed: 2)
        for _ in 0..<propertyCases {
            let left = PartialDate.small(using: &numbers), right = PartialDate.small(using: &numbers)
            let pairs = (left.first...left.last).flatMap { day in (right.first...right.last).map { (day, $0) }
            }
            #expect(left.isBefore(right) == unanimous(pairs.map { $0 < $1 }))
            #expect(left.isAtMost(right) == unanimous(pairs.map { $0 <= $1 }))
            #expect(left.isEqual(right) == unanimous(pairs.map { $0 == $1 }))
        }
    }

    /// The answer all give, or nil when they differ.
    private func unanimous(_ answers: [Bool]) -> Bool? {
        answers.allSatisfy { $0 == answers.first } ? answers.first : nil
    }
}

extension PartialDate {
    /// A pair of at most five days, near enough to others for every order of the bounds to occur.
    static func small(using numbers: inout SeededNumbers) -> PartialDate {
        let first = Int32.random(in: 0...8, using: &numbers)
        return PartialDate(first: first, last: first + Int32.random(in: 0...4, using: &numbers))
    }
}
