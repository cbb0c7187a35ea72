import Frameworks
import Judging
import Testing

@testable import Findings

struct DirectionRuleTests {
    private func tally(met: Int = 0, failed: Int = 0, unknown: Int = 0, notApplicable: Int = 0) -> TopicTally
    {
        var tally = TopicTally()
        for file in 0..<met { tally.count(.met, file: file) }
        for file in 0..<failed { tally.count(.notMet, file: met + file) }
        for file in 0..<unknown { tally.count(.unknown, file: file) }
        for file in 0..<notApplicable { tally.count(.notApplicable, file: file) }
        return tally
    }

    @Test(arguments: [
        (7, 3, 0, Direction.good), (6, 4, 0, .improve), (3, 0, 0, .good), (2, 1, 0, .improve),
        (0, 3, 0, .improve),
        (2, 0, 0, .none), (1, 1, 50, .none), (3, 0, 3, .good), (3, 0, 4, .none), (0, 5, 5, .improve),
    ])
    func `many dossiers have a direction`(met: Int, failed: Int, unknown: Int, direction: Direction) {
        let tally = tally(met: met, failed: failed, unknown: unknown, notApplicable: 100)
        #expect(DirectionRule(.make()).direction(of: tally) == direction)
    }

    @Test func `every tally has the direction of the rule`() {
        let rule = DirectionRule(.make())
        for met in 0...12 {
            for failed in 0...12 {
                for unknown in 0...12 {
                    let judged = met + failed
                    let isEnough = judged >= 3 && Double(judged) >= Double(judged + unknown) / 2
                    let expected: Direction =
                        isEnough ? (Double(met) / Double(judged) >= 0.7 ? .good : .improve) : .none
                    let tally = tally(met: met, failed: failed, unknown: unknown)
                    #expect(
                        rule.direction(of: tally) == expected,
                        "\(met) met, \(failed) failed, \(unknown) unknown")
                }
            }
        }
    }

    @Test(
        arguments: [
            (nil, 7, Direction.good), ("0.7", 7, .good), ("0.75", 7, .improve), ("0.75", 8, .good),
            ("1", 9, .improve),
            ("1", 10, .good), ("0", 0, .good), ("0.7001", 7, .improve), ("veel", 7, .good), ("1.5", 7, .good),
            ("-1", 6, .improve), ("0,9", 7, .good), ("0.", 7, .good),
        ] as [(String?, Int, Direction)])
    func `the framework sets the threshold`(threshold: String?, met: Int, direction: Direction) {
        let rule = DirectionRule(.make(good: threshold))
        #expect(rule.direction(of: tally(met: met, failed: 10 - met)) == direction)
    }

    @Test(
        arguments: [
            (nil, 2, Direction.none), (nil, 3, .good), ("5", 4, .none), ("1", 1, .good), ("0", 1, .good),
        ] as [(String?, Int, Direction)])
    func `the framework sets how many must be judged`(minimum: String?, met: Int, direction: Direction) {
        #expect(DirectionRule(.make(minimum: minimum)).direction(of: tally(met: met)) == direction)
    }

    @Test func `nothing judged has no direction, whatever the settings`() {
        #expect(DirectionRule(.make(good: "0", minimum: "0")).direction(of: tally()) == .none)
    }

    @Test func `institutions and networks are told as they are`() {
        let rule = DirectionRule(.make())
        #expect(rule.directDirection(of: tally(met: 1)) == .good)
        #expect(rule.directDirection(of: tally(met: 5, failed: 1)) == .improve)
        #expect(rule.directDirection(of: tally(met: 5, unknown: 1)) == .none)
        #expect(rule.directDirection(of: tally(notApplicable: 1)) == .none)
        #expect(rule.directDirection(of: tally()) == .none)
    }

    @Test(arguments: Direction.allCases, Direction.allCases)
    func `fed by both it can be better when either says so`(many: Direction, few: Direction) {
        func tallies(_ direction: Direction) -> (many: TopicTally, few: TopicTally) {
            switch direction {
            case .good: (tally(met: 3), tally(met: 1))
            case .improve: (tally(failed: 3), tally(failed: 1))
            case .none: (tally(), tally())
            }
        }
        let expected: Direction =
            [many, few].contains(.improve) ? .improve : [many, few].contains(.good) ? .good : .none
        let found = DirectionRule(.make()).direction(dossiers: tallies(many).many, direct: tallies(few).few)
        #expect(found.direction == expected)
        #expect(found.isDirect == (expected != .none && many != expected))
    }

    @Test func `the outcome of several files is the greatest of the chain`() {
        for outcomes in [
            [Outcome.met, .judgementNeeded], [.notYetDue, .met], [.unknown, .notYetDue], [.notMet, .unknown],
        ] {
            var tally = TopicTally()
            for outcome in outcomes { tally.count(outcome, file: 0) }
            #expect(tally.composed == Outcome.composed(of: outcomes))
        }
    }
}
