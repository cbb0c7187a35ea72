import Testing

struct NumberTests {
    @Test(arguments: [
        ("0.1 + 0.2", "0.3"), ("1 / 3", "0.3333333333333333333333333333333333"),
        ("1234567890123456789012345678901234 + 1", "1234567890123456789012345678901235"),
        ("2 ** 100", "1267650600228229401496703205376"), ("-3 ** 2", "9"), ("3 ** 4 ** 5", "3486784401"),
        ("10 ** -3", "0.001"), ("1e3 + 1", "1001"), ("1 / 0", "null"), ("9e6144 * 10", "null"),
        ("decimal(2.5, 0)", "2"), ("decimal(3.5, 0)", "4"), ("round half up(2.5, 0)", "3"),
        ("round half down(-2.5, 0)", "-2"), ("round up(-1.1, 0)", "-2"), ("floor(-1.5)", "-2"),
        ("modulo(-12, 5)", "3"), ("\"1\" + 1", "null"), ("1.10", "1.1"), ("sqrt(-1)", "null"),
    ])
    func `numbers are exact to thirty-four digits`(text: String, expected: String) {
        #expect(Standard.written(text) == [expected, expected])
    }
}
