import CivilDates
import Feel
import Records
import Testing

struct DateContestTests {
    /// What is known of the date of an element.
    private enum Known: String, CaseIterable {
        case early = "2020-02-27"
        case late = "2020-02-28"
        case month = "2020-02"
        case undated

        /// Every day it can be, as far as that makes a difference.
        var days: [String] {
            switch self {
            case .early, .late: [rawValue]
            case .month: ["2020-02-01", "2020-02-27", "2020-02-28", "2020-02-29"]
            case .undated: ["0", "2020-02-01", "2020-02-27", "2020-02-28", "2020-02-29", "9"]
            }
        }
    }

    /// An element: what is known of its date, and whether it takes part (*behaald*).
    private struct Element {
        var date: Known
        var member: Doubt

        /// Every day it can have; nil where it does not take part.
        var ways: [String?] { member.completions.flatMap { $0 ? date.days.map(Optional.some) : [nil] } }

        func value(_ number: Int) -> TestValue {
            [
                "nummer": .number(Int64(number)), "behaald": member.flag,
                "datum": date == .undated ? .absent : .text(date.rawValue),
            ]
        }
    }

    private static let elements: [Element] =
        [Element(date: .early, member: .no)]
        + Known.allCases.flatMap { date in [Doubt.yes, .undelivered].map { Element(date: date, member: $0) } }

    /// The index of the element that wins in one completion: of equal days the last is latest, the first earliest.
    private static func winner(_ days: [String?], latest: Bool) -> Int? {
        var best: Int?
        for (index, day) in days.enumerated() {
            guard let day else { continue }
            guard let current = best.flatMap({ days[$0] }) else {
                best = index
                continue
            }
            if latest ? day >= current : day < current { best = index }
        }
        return best
    }

    @Test(arguments: [("laatste", true), ("eerste", false)] as [(String, Bool)])
    func `the winner is known exactly when every completion has the same one`(name: String, latest: Bool)
        throws
    {
        let rules = try Prepared(
            (1...3).map { "\(name)(doelen[behaald], \"datum\").nummer = \($0)" }
                + ["vastgelegd(\(name)(doelen[behaald], \"datum\"))"])
        for row in rows(of: Self.elements, length: 3) {
            let winners = Set(completions(row.map(\.ways)).map { Self.winner($0, latest: latest) })
            let expected: Int?? = winners.count == 1 ? winners.first : nil
            let found = try rules.truths(["doelen": .list(row.enumerated().map { $1.value($0 + 1) })])
            switch expected {
            case .some(.some(let index)):
                #expect(found[0...2] == [Tri(index == 0), Tri(index == 1), Tri(index == 2)], "\(row)")
                #expect(found[3] == .yes, "\(row)")
            case .some(.none):
                #expect(found == Array(repeating: .unknown(.notRecorded), count: 3) + [.no], "\(row)")
            case .none:
                #expect(found.allSatisfy { $0.isUnknown && !$0.reasons.contains(.notRecorded) }, "\(row)")
            }
        }
    }

    @Test(
        arguments: [
            ([["datum": "2020-02"], ["datum": "2020-02-10"]], NullReasons.partialDate, ["doelen[1].datum"]),
            (
                [["datum": "2020-01"], ["datum": "2020-02-10"]], [],
                ["doelen", "doelen[1].datum", "doelen[2].datum"]
            ),
            ([[:], ["datum": "2020-02-10"]], .partialDate, ["doelen[1].datum"]),
            (
                [["datum": .undeliverable], ["datum": "2020-02-10"]], [.partialDate, .notDeliverable],
                ["doelen[1].datum"]
            ),
            ([], .notRecorded, ["doelen"]),
        ] as [([TestValue], NullReasons, [String])])
    func `what leaves the winner open is named`(doelen: [TestValue], reasons: NullReasons, paths: [String])
        throws
    {
        let (cell, found) = try Rules().traced("laatste(doelen, \"datum\")", ["doelen": .list(doelen)])
        #expect(cell.reasons == reasons)
        #expect(found == paths)
    }

    @Test func `a list that is not delivered has no winner`() throws {
        #expect(
            try Rules().value("eerste(doelen, \"datum\")", ["doelen": .undeliverable])
                == .null(.notDeliverable))
        #expect(try Rules().value("eerste(doelen, \"datum\")") == .null(.notRecorded))
    }
}
