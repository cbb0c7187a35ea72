import Diagnostics
import Testing

@testable import Reports

/// What is shown of a line of a dossier: the value that begins there, and nothing behind it.
struct ShownValueTests {
    @Test(arguments: [
        (#"<Datum>2026-05-01</Datum>"#, false, "<Datum>"),
        (#"2026-05-01</Datum><Tekst>x</Tekst>"#, false, "2026-05-01"),
        (#""a < b", "c": 1}"#, true, #""a < b""#),
        (#""a\"b", "c": 1}"#, true, #""a\"b""#),
        (#"true, "c": "<""#, true, "true"),
        ("12}", true, "12"),
        (#"{"datum": 1}"#, true, "{"),
        (#"[1, 2]"#, true, "["),
        ("een, twee} drie</Tekst>", false, "een, twee} drie"),
        (#""geciteerd" en meer</Tekst>"#, false, #""geciteerd" en meer"#),
        ("[1] eerst</Tekst>", false, "[1] eerst"),
        ("", true, ""),
    ])
    func `a value ends where the next thing begins`(rest: String, isJSON: Bool, shown: String) {
        #expect(String(ShownValue.prefix(of: rest.unicodeScalars[...], isJSON: isJSON)) == shown)
    }

    @Test(arguments: [
        ("{}", true), ("\u{FEFF} \r\n\t[1]", true), ("<a/>", false), ("\u{FEFF}<a/>", false), ("", false),
    ])
    func `the first sign tells the form of a dossier`(text: String, isJSON: Bool) {
        #expect(ShownValue.isJSON(SourceText(text)) == isJSON)
    }
}
