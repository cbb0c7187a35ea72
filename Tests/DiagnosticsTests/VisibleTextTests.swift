import Diagnostics
import Testing

struct VisibleTextTests {
    @Test(arguments: [
        ("doelen.xml", "doelen.xml"), ("één – naïef 家族", "één – naïef 家族"), ("", ""),
        ("a\tb\r\nc", "a\\u{9}b\\u{D}\\u{A}c"), ("\u{1B}[2J", "\\u{1B}[2J"),
        ("\u{0}\u{7F}\u{85}", "\\u{0}\\u{7F}\\u{85}"),
        ("a\u{202A}\u{202E}\u{2066}\u{2069}\u{200F}b", "a\\u{202A}\\u{202E}\\u{2066}\\u{2069}\\u{200F}b"),
        ("a\u{2028}b\u{2029}c\u{FEFF}d\u{AD}", "a\\u{2028}b\\u{2029}c\\u{FEFF}d\\u{AD}"),
        ("\u{E0041}", "\\u{E0041}"), ("C:\\map", "C:\\map"),
    ])
    func `what cannot be seen is written out`(text: String, shown: String) {
        #expect(VisibleText.escaped(text) == shown)
        #expect(VisibleText.escaped(shown) == shown)
    }

    @Test func `a name of sixty-four code points is shown whole`() {
        let name = String(repeating: "é", count: 64)
        #expect(VisibleText.name(name) == name)
        #expect(VisibleText.name("datumUiterlijk") == "datumUiterlijk")
    }

    @Test func `a longer name is cut to sixty-four code points`() {
        #expect(
            VisibleText.name(String(repeating: "a", count: 65)) == String(repeating: "a", count: 63) + "…")
        #expect(VisibleText.name(String(repeating: "e\u{301}", count: 900)).unicodeScalars.count == 64)
    }

    @Test func `a cut never halves an escape`() {
        let start = String(repeating: "a", count: 60)
        #expect(VisibleText.name(start + "\u{7}") == start + "…")
        #expect(VisibleText.name(start + "\u{7}b") == start + "…")
        #expect(VisibleText.name("aa\u{7}" + start) == "aa\\u{7}" + start.prefix(56) + "…")
        #expect(VisibleText.name(String(start.prefix(59)) + "\u{7}") == start.prefix(59) + "\\u{7}")
    }
}
