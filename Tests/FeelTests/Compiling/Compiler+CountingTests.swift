import Feel
import Records
import Testing

struct CompilerCountingTests {
    static let signs: [(String, @Sendable (Int, Int) -> Bool)] = [
        ("=", { $0 == $1 }), ("!=", { $0 != $1 }), ("<", { $0 < $1 }), ("<=", { $0 <= $1 }),
        (">", { $0 > $1 }), (">=", { $0 >= $1 }),
    ]
    private static let mirrored = ["=": "=", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="]

    @Test(arguments: 0...4)
    func `a count is compared as far as the elements in doubt allow`(length: Int) throws {
        let numbers = -1...5
        let texts = numbers.flatMap { number in
            Self.signs.flatMap { sign, _ in
                [
                    "count(doelen[behaald]) \(sign) \(number)",
                    "\(number) \(Self.mirrored[sign] ?? "") count(doelen[behaald])",
                    "count(doelen[behaald]) \(sign) \(number) + aantal",
                ]
            }
        }
        let rules = try Prepared(texts)
        for row in rows(of: [Doubt.yes, .no, .unknown], length: length) {
            let counts = completions(row.map(\.completions)).map { $0.count(where: \.self) }
            let expected = numbers.flatMap { number in
                Self.signs.flatMap { _, holds in
                    let answer = unanimous(counts.lazy.map { holds($0, number) })
                    return Array(repeating: answer.map { Tri($0) } ?? .unknown(.recordedAsUnknown), count: 3)
                }
            }
            let dossier: TestValue = ["aantal": 0, "doelen": .list(row.map { ["behaald": $0.flag] })]
            #expect(try rules.truths(dossier) == expected, "\(row)")
        }
    }

    /// Ways to ask whether a number of elements is within bounds, and which numbers are.
    static let within: [(String, @Sendable (Int) -> Bool)] = [
        ("between 1 and 2", { (1...2).contains($0) }), ("in [1..3]", { (1...3).contains($0) }),
        ("in (1..3)", { $0 == 2 }), ("in (0, > 2)", { $0 == 0 || $0 > 2 }), ("in (1)", { $0 == 1 }),
        ("between aantal and aantal + 1", { (1...2).contains($0) }),
        ("in <= 1", { $0 <= 1 }), ("in ([3..4], 0)", { $0 == 0 || (3...4).contains($0) }),
    ]

    @Test(arguments: 0...4)
    func `whether a count lies within bounds is decided as soon as elements in doubt no longer matter`(
        length: Int
    ) throws {
        let rules = try Prepared(Self.within.map { "count(doelen[behaald]) \($0.0)" })
        for row in rows(of: [Doubt.yes, .no, .unknown], length: length) {
            let counts = completions(row.map(\.completions)).map { $0.count(where: \.self) }
            let dossier: TestValue = ["aantal": 1, "doelen": .list(row.map { ["behaald": $0.flag] })]
            for ((text, holds), truth) in zip(Self.within, try rules.truths(dossier)) {
                let answer = unanimous(counts.lazy.map(holds)).map { Tri($0) }
                // Of alternatives each is decided by itself: what only their union decides stays open.
                let isUnion = text.contains(",")
                #expect(
                    truth == answer ?? .unknown(.recordedAsUnknown) || isUnion && truth.isUnknown,
                    "\(text) \(row)")
            }
        }
    }

    @Test(arguments: [
        ("minstens(1.5, vlaggen)", "1.5"), ("vastgelegd(doelen[1.5])", "1.5"),
        ("vastgelegd(doelen[-1.5])", "-1.5"),
        ("datum + @\"P1D\" * 1.5 > datum", "1.5"), ("datum + 0.5 * @\"P1M\" > datum", "0.5"),
        ("plus werkdagen(datum, 0.5) > datum", "0.5"),
    ])
    func `a fraction stands nowhere where only a whole number has a meaning`(text: String, place: String)
        throws
    {
        let problems = #expect(throws: FeelProblems.self) { try Rules().truth(text, [:]) }?.problems ?? []
        #expect(
            problems.map { String(Array(text.utf8)[$0.range].map { Character(UnicodeScalar($0)) }) } == [
                place
            ])
        #expect(problems.map(\.message) == ["hier hoort een heel getal, er staat een getal met een breuk"])
    }

    @Test(arguments: 0...4)
    func `minstens counts three-valued`(length: Int) throws {
        let numbers = -1...5
        let rules = try Prepared(numbers.map { "minstens(\($0), vlaggen)" })
        for row in rows(of: [Doubt.yes, .no, .undelivered], length: length) {
            let counts = completions(row.map(\.completions)).map { $0.count(where: \.self) }
            let expected = numbers.map { number in
                unanimous(counts.lazy.map { $0 >= number }).map { Tri($0) } ?? .unknown(.notDeliverable)
            }
            #expect(try rules.truths(["vlaggen": .list(row.map(\.flag))]) == expected, "\(row)")
        }
    }

    @Test func `a number of elements is null while an element is in doubt`() throws {
        let dossier: TestValue = [
            "doelen": [["behaald": true], ["behaald": .undeliverable], ["behaald": false]]
        ]
        #expect(try Rules().value("count(doelen)", dossier) == .number(3))
        #expect(try Rules().value("count(doelen[behaald])", dossier) == .null(.notDeliverable))
        #expect(try Rules().value("count(doelen[behaald]) + 1", dossier) == .null(.notDeliverable))
        #expect(try Rules().value("count(doelen[1.0 = 1])", dossier) == .number(3))
    }

    @Test(arguments: [
        ("count(getallen) >= 1.5", Tri.yes), ("count(getallen) > 2.0", .no), ("count(getallen) <= 1.5", .no),
        ("count(getallen) < 2.5", .yes), ("count(getallen) = 2.5", .no), ("count(getallen) != 2.5", .yes),
        ("count(getallen) > -0.5", .yes), ("count(getallen) >= 2.0", .yes), ("count(getallen) = 2.0", .yes),
        ("count(getallen) < 999999999999999999", .yes), ("count(getallen) > 999999999999999999", .no),
        ("count(getallen) >= kader.minimum", .yes), ("count(getallen) > kader.minimum", .no),
        ("count(getallen) between 1.5 and 2", .yes), ("count(getallen) in (1.5, 2.0)", .yes),
        ("minstens(kader.deel, vlaggen)", .unknown(.notRecorded)),
        ("count(getallen) >= aantal", .unknown(.notRecorded)),
    ])
    func `a count is compared with any number`(text: String, expected: Tri) throws {
        let rules = try Rules.make(constants: [
            "minimum": .number(significand: 20, exponent: 1), "deel": .number(significand: 15, exponent: 1),
        ])
        let dossier: TestValue = ["getallen": [7, 8], "vlaggen": [true, .absent]]
        #expect(try rules.truth(text, dossier) == expected)
    }

    @Test func `a list that is not delivered leaves every count open but the impossible ones`() throws {
        for (text, expected) in [
            ("count(doelen) >= 0", Tri.yes), ("count(doelen) < 0", .no),
            ("count(doelen) >= 1", .unknown(.notDeliverable)),
            ("count(doelen) != -1", .yes), ("count(doelen) <= 100", .unknown(.notDeliverable)),
        ] {
            #expect(try Rules().truth(text, ["doelen": .undeliverable]) == expected, "\(text)")
        }
    }
}
