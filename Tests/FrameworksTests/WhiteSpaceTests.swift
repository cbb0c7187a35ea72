import Testing

@testable import Frameworks

struct WhiteSpaceTests {
    @Test(arguments: [
        ("", ""), (" \n ", ""), ("zo spoedig mogelijk", "zo spoedig mogelijk"),
        ("  zo  spoedig\n   mogelijk \r\n", "zo spoedig mogelijk"), ("één\u{A0}plan", "één plan"),
        ("een\u{2028}regel\u{85}verder\u{B}\u{C}", "een regel verder"), ("„ja” – of 5 €", "„ja” – of 5 €"),
    ])
    func `every run of white space is one blank`(text: String, folded: String) {
        #expect(WhiteSpace.folded(text) == folded)
    }
}
