import Frameworks
import Judging
import Testing

@testable import Findings

/// What is told to everybody gives no small number of dossiers away, also together with the direction.
struct SharingTests {
    private func sharing(_ threshold: Int = 5, good: String? = nil) -> Sharing {
        Sharing(threshold: threshold, display: .make(good: good))
    }

    @Test(arguments: [2, 3, 5, 10], ["0.5", "0.7", "0.9", "1"])
    func `no word that goes with a direction stands for one small number`(threshold: Int, good: String) {
        let sharing = sharing(threshold, good: good)
        let rule = DirectionRule(.make(good: good))
        for judged in (threshold + 2)...60 {
            for direction in [Direction.good, .improve] {
                let counts = (0...judged).filter { count in
                    direction == .good
                        ? rule.goesWell(met: count, of: judged)
                        : !rule.goesWell(met: judged - count, of: judged)
                }
                let groups = Dictionary(grouping: counts) {
                    sharing.quantity($0, of: judged, direction: direction)
                }
                for (word, own) in groups where own.count == 1 && counts.count > 1 {
                    let small = [own[0], judged - own[0]].contains { $0 > 0 && $0 < threshold }
                    #expect(!small, "\(word) of \(judged), \(direction): \(own[0])")
                }
            }
        }
    }

    @Test func `a word is never untrue`() {
        for judged in 7...60 {
            for count in 1...judged {
                for direction in [Direction.good, .improve] {
                    switch sharing().quantity(count, of: judged, direction: direction) {
                    case .none, .one, .few: #expect(count >= 5, "\(count) of \(judged)")
                    case .hidden: #expect(count < 5, "\(count) of \(judged)")
                    case .part: #expect(count < judged, "\(count) of \(judged)")
                    case .half: #expect(5 * count >= 2 * judged && 2 * count <= judged)
                    case .moreThanHalf, .most, .nearlyAll: #expect(2 * count > judged)
                    case .all: #expect(count == judged)
                    }
                }
            }
        }
    }

    @Test func `four of ten that can be better are not told apart from five`() {
        #expect(sharing().quantity(4, of: 10, direction: .improve) == .part)
        #expect(sharing().quantity(5, of: 10, direction: .improve) == .part)
        #expect(sharing().quantity(9, of: 10, direction: .improve) == .most)
        #expect(sharing().quantity(9, of: 10, direction: .good) == .most)
    }

    /// The text of a topic over dossiers, as everybody reads it.
    private func text(
        met: Int, failed: Int, unknown: Int, of dossiers: Int, always: Bool = false
    ) throws -> String {
        let source = try FrameworkSource.make(
            [.make("4.B1.a")], topics: [.make("plan", fedBy: ["4.B1.a"], alwaysReport: always)])
        var builder = FindingsBuilder(source)
        let outcomes =
            Array(repeating: Outcome.met, count: met) + Array(repeating: .notMet, count: failed)
            + Array(repeating: .unknown, count: unknown)
            + Array(repeating: .notApplicable, count: dossiers - met - failed - unknown)
        for (index, outcome) in outcomes.enumerated() {
            builder.add(try .make("d-\(index)", [.make("4.B1.a", outcome)]))
        }
        let sharing = sharing()
        let finding = try #require(sharing.shared(builder.summary()).findings.first)
        let told = finding.sentences(of: source.topics[0], sharing)
        return ([told.body] + told.remarks).joined(separator: " ")
    }

    @Test(arguments: [
        (9, 1, 0, 10, "In de meeste dossiers gaat het goed."),
        (6, 4, 0, 10, "In een deel van de dossiers kan het beter."),
        (
            6, 1, 2, 10,
            "In de meeste beoordeelde dossiers gaat het goed. In de andere dossiers is dit niet beoordeeld."
        ),
        (5, 1, 0, 6, "Er is te weinig beoordeeld om hier iets over te zeggen."),
        (6, 0, 0, 6, "Er is te weinig beoordeeld om hier iets over te zeggen."),
        (6, 1, 0, 8, "Er is te weinig beoordeeld om hier iets over te zeggen."),
        (1, 1, 8, 10, "Er is te weinig beoordeeld om hier iets over te zeggen."),
        (7, 0, 0, 7, "In alle dossiers gaat het goed."),
        (0, 30, 0, 30, "In alle dossiers kan het beter."),
    ])
    func `what everybody reads`(met: Int, failed: Int, unknown: Int, dossiers: Int, words: String) throws {
        #expect(try text(met: met, failed: failed, unknown: unknown, of: dossiers) == words)
    }

    @Test(arguments: 5...20, [false, true])
    func `whoever knows how many dossiers there are finds no small number in what is said of a topic`(
        dossiers: Int, always: Bool
    ) throws {
        var possible: [String: [[Int]]] = [:]
        for met in 0...dossiers {
            for failed in 0...(dossiers - met) {
                let rest = dossiers - met - failed
                for unknown in Set([0, rest / 2, rest]) {
                    let told = try text(
                        met: met, failed: failed, unknown: unknown, of: dossiers, always: always)
                    possible[told, default: []].append([met, failed, rest])
                }
            }
        }
        for (told, cases) in possible {
            for number in 0..<3 {
                let values = Set(cases.map { $0[number] })
                if values.count == 1, let only = values.first {
                    #expect(only == 0 || only >= 5, "\(told) tells \(only) of \(dossiers)")
                }
            }
        }
    }
}
