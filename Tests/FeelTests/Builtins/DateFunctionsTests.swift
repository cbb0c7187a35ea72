import CivilDates
import Feel
import Records
import Testing

struct DateFunctionsTests {
    private static let bounds: [TestValue] = [
        .absent, .unknown, .undeliverable, .invalid, "2020-02-09", "2020-02-10", "2020-02-11", "2020-02",
        "2020-01",
    ]

    /// Why a value is missing, or nil when it is there.
    private static func reasons(_ value: TestValue) -> NullReasons? {
        switch value {
        case .absent: .notRecorded
        case .unknown: .recordedAsUnknown
        case .undeliverable: .notDeliverable
        case .invalid: .invalid
        default: nil
        }
    }

    /// One bound against the day: yes without a bound, else what every day of both says.
    private static func side(_ bound: TestValue, _ day: TestValue, _ holds: @escaping (Int32, Int32) -> Bool)
        throws -> Tri
    {
        if let missing = reasons(bound) { return missing == .notRecorded ? .yes : .unknown(missing) }
        if let missing = reasons(day) { return .unknown(missing) }
        guard case .text(let first) = bound, case .text(let second) = day else { throw TestValueMismatch() }
        let (one, two) = (try ComparingTests.days(first), try ComparingTests.days(second))
        return unanimous(one.lazy.flatMap { left in two.lazy.map { holds(left, $0) } }).map { Tri($0) }
            ?? .unknown(.partialDate)
    }

    @Test(arguments: bounds)
    func `something runs from its first day until its last`(begin: TestValue) throws {
        let rules = try Prepared(["lopend(vanaf, tot, datum)"])
        for end in Self.bounds {
            for day in Self.bounds {
                let begun = try Self.side(begin, day) { $0 <= $1 }
                let going = try Self.side(end, day) { $0 >= $1 }
                let found = try rules.truths(["vanaf": begin, "tot": end, "datum": day])
                #expect(found == [begun.and(going)], "\(begin) \(end) \(day)")
            }
        }
    }

    @Test(
        arguments: [
            ([.absent, .absent, .absent], Cell.null(.notRecorded)),
            ([.absent, "2020-02-10", .absent], .date(.test("2020-02-10"))),
            (["2020-02-11", "2020-02-10", .absent], .date(.test("2020-02-10"))),
            (["2020-02-11", .unknown, .absent], .null(.recordedAsUnknown)),
            ([.undeliverable, "2020-02-10", .unknown], .null([.notDeliverable, .recordedAsUnknown])),
            (["2020-02", "2020-01-10", .absent], .date(.test("2020-01-10"))),
        ] as [([TestValue], Cell)])
    func `the earliest of the recorded dates passes over what is not recorded`(
        values: [TestValue], expected: Cell
    ) throws {
        let dossier: TestValue = ["vanaf": values[0], "tot": values[1], "datum": values[2]]
        #expect(try Rules().value("vroegste(vanaf, tot, datum)", dossier) == expected)
    }

    @Test func `the earliest of partial dates is known as far as it matters`() throws {
        let dossier: TestValue = ["vanaf": "2020-02", "tot": "2020-02-10"]
        #expect(try Rules().truth("vroegste(vanaf, tot) <= @\"2020-02-10\"", dossier) == .yes)
        #expect(
            try Rules().truth("vroegste(vanaf, tot) >= @\"2020-02-02\"", dossier) == .unknown(.partialDate))
        #expect(try Rules().truth("laatst vastgelegde datum(vanaf, tot) >= @\"2020-02-10\"", dossier) == .yes)
    }
}

extension PartialDate {
    /// A date as written, for tables; the first day of 1970 for what is none.
    static func test(_ iso: String) -> PartialDate { PartialDate(iso: iso) ?? PartialDate(first: 0, last: 0) }
}
