import Testing

struct HostileTests {
    @Test(arguments: [
        // A pattern that takes exponential time without a limit.
        #"matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "^(a+)+$")"#,
        "for i in 1..1000000000 return i",
        "{f: function(g) g(g), r: f(f)}.r",
        String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000),
        String(repeating: "[", count: 5000), #""\ud800""#.replacing("ud800", with: "ud800\" + "), "1 +",
        "{a: }",
        #"@"999999999-12-31" + @"P1D""#, #"@"P1Y" * 1e6000"#, "abs(1e6144 * 1e6144)", "string join([1, 2])",
    ])
    func `what goes too far or is no expression gives nothing`(text: String) {
        #expect(Standard.written(text) == ["null", "null"])
    }
}
