import DossierModel
import Testing

struct ValuePatternTests {
    @Test(arguments: [
        ("[1-9][0-9]{0,8}", ["1", "10", "123456789"], ["", "0", "01", "1234567890", "1 "]),
        ("1(\\.[0-9]+)?", ["1", "1.0", "1.12"], ["1.", "2", "1,0", "11"]),
        ("[A-Za-z0-9][A-Za-z0-9._\\-]{0,3}", ["a", "a-._", "Z9"], ["-a", "abcde", "é", "a b"]),
        ("0|[1-9][0-9]*", ["0", "7", "100"], ["00", "", "-1"]),
        ("(a|b)+c{2}", ["acc", "abacc"], ["cc", "abc", "accc"]),
        ("(a*b*)*", ["", "aabba"], ["c"]),
        ("(a?){2,3}", ["", "a", "aaa"], ["aaaa"]),
        ("a{2,}", ["aa", "aaaaa"], ["a"]),
        ("(a*){0,2}b", ["b", "aaab"], ["ba", ""]),
    ])
    func `a pattern covers the whole value`(pattern: String, matching: [String], others: [String]) throws {
        let compiled = try ValuePattern(pattern)
        for text in matching { #expect(compiled.matches(text), "\(text)") }
        for text in others { #expect(!compiled.matches(text), "\(text)") }
    }

    @Test(arguments: [
        ("\\d", ValuePattern.Fault.unsupported(position: 1)), (".", .unsupported(position: 0)),
        ("[^a]", .unsupported(position: 1)), ("(a", .unclosed), ("[a", .unclosed),
        ("a)", .unsupported(position: 1)),
        ("a{2", .quantifier(position: 1)), ("a{3,2}", .quantifier(position: 1)),
        ("*", .unsupported(position: 0)),
        ("é", .unsupported(position: 0)), ("(a{900}){900}", .tooLarge),
    ])
    func `a pattern outside the subset is refused`(pattern: String, fault: ValuePattern.Fault) {
        #expect(throws: fault) { try ValuePattern(pattern) }
    }

    // A hundred thousand groups inside each other overran the stack and ended the program.
    @Test(arguments: [65, 100_000])
    func `a pattern of too many groups inside each other is refused`(depth: Int) {
        let pattern = String(repeating: "(", count: depth) + "a" + String(repeating: ")", count: depth)
        #expect(throws: ValuePattern.Fault.tooLarge) { try ValuePattern(pattern) }
    }

    @Test func `sixty-four groups inside each other are the most`() throws {
        let pattern = String(repeating: "(", count: 64) + "a" + String(repeating: ")", count: 64)
        let compiled = try ValuePattern(pattern)
        #expect(Array("a".utf8).withUnsafeBufferPointer { compiled.matches($0) })
    }
}
