import Testing

struct LogicTests {
    private static let words = ["true", "false", "null"]

    /// Kleene's tables, row by row, over `true`, `false` and `null`.
    @Test(arguments: [
        ("and", ["true", "false", "null", "false", "false", "false", "null", "false", "null"]),
        ("or", ["true", "true", "true", "true", "false", "null", "true", "null", "null"]),
    ])
    func `and and or follow the tables of Kleene`(sign: String, expected: [String]) {
        let found = Self.words.flatMap { a in Self.words.map { Standard.written("\(a) \(sign) \($0)") } }
        #expect(found == expected.map { [$0, $0] })
    }

    /// `x in [a..b]` is `x >= a and x <= b`: one end that leaves it out decides, whatever the other is.
    @Test(arguments: [
        ("1 in [2..max([])]", "false"), ("2 in (2..max([])]", "false"), ("2 in [2..max([])]", "null"),
        ("3 in [max([])..2]", "false"), ("2 in [max([])..2)", "false"), ("2 in [max([])..2]", "null"),
        ("max([]) in [1..2]", "null"), ("1 in [max([])..min([])]", "null"),
        ("1 in ([2..max([])], 1)", "true"),
        ("not(1 in [2..max([])])", "true"),
    ])
    func `an end of a range that is null decides nothing, the other end may`(text: String, expected: String) {
        #expect(Standard.written(text) == [expected, expected])
    }

    @Test(arguments: [
        ("every x in [true, null] satisfies x", "null"), ("every x in [null, true] satisfies x", "null"),
        ("every x in [null, false] satisfies x", "false"), ("every x in [false, null] satisfies x", "false"),
        ("every x in [] satisfies x", "true"), ("some x in [] satisfies x", "false"),
        ("some x in [false, null] satisfies x", "null"), ("some x in [null, true] satisfies x", "true"),
        ("all([true, null])", "null"), ("any([false, null])", "null"), ("all([null, false])", "false"),
        ("not(null)", "null"), ("null = null", "true"), ("null = 1", "false"), ("1 < null", "null"),
    ])
    func `an unknown element never decides`(text: String, expected: String) {
        #expect(Standard.written(text) == [expected, expected])
    }
}
