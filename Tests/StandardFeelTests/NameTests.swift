import Testing

struct NameTests {
    @Test(arguments: [
        ("{full name: \"a\", x: full name + \"b\"}.x", "ab"),
        ("{a+b: 1, a: 2, b: 3, c: a+b, d: a + b}.c", "1"),
        ("{\u{1F40E}: 1, x: \u{1F40E} + 1}.x", "2"), ("[{a b: 1}, {a b: 2}][a b > 1].a b", "[2]"),
        ("{f: function(x: number) x * 2, y: f(4)}.y", "8"), ("(function(a, b) a - b)(b: 1, a: 3)", "2"),
        ("for i in 0..4 return if i = 0 then 1 else i * partial[-1]", "[1, 1, 2, 6, 24]"),
        ("[1, 2, 3] instance of list<number>", "true"), ("5 in ([1..3], > 4)", "true"),
        ("5 in (1..5)", "false"),
        ("replace(\"darted\", \"^(.*?)d(.*)$\", \"$1c$2\")", "carted"),
        ("matches(\"X\", \"[A-Z-[OI]]\")", "true"),
        ("string length(\"\u{1F40E}ab\")", "3"), ("1 /* one */ + // two\n 2", "3"),
    ])
    func `names, functions and tests are read as the standard says`(text: String, expected: String) {
        #expect(Standard.written(text) == [expected, expected])
    }
}
