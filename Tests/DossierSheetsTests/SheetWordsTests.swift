import Testing

@testable import DossierSheets

/// What cells say in words, and how texts that read as such a word are kept apart.
struct SheetWordsTests {
    @Test(arguments: [
        "onbekend", " Onbekend ", "\"onbekend\"", "\"\"onbekend\"\"", "geen", "iets", "\"", "\"\"", "",
    ])
    func `a text comes back as it was`(text: String) {
        let shown = SheetWords.shown(text)
        #expect(SheetWords.folded(shown) != SheetWords.unknown)
        #expect(SheetWords.text(shown) == text)
    }

    @Test(arguments: [
        ["een"], ["een", "twee"], ["a; b", "c\\d"], [" voor", "na "], ["regel\neen\r\ntwee"], ["onbekend"],
        ["geen"],
        ["\u{301}a", "\\n"], ["\\"], ["\u{2028}"],
    ])
    func `texts come back from one cell`(texts: [String]) {
        let shown = SheetWords.joined(texts, areTexts: true)
        #expect(SheetWords.folded(shown) != SheetWords.unknown && SheetWords.folded(shown) != SheetWords.none)
        #expect(
            SheetWords.items(shown, areTexts: true).map { Array($0.utf8) } == texts.map { Array($0.utf8) })
    }

    @Test(arguments: [
        ("1; 2", ["1", "2"]), ("1;2;", ["1", "2"]), ("  ", []), ("a\nb", ["a", "b"]),
        ("a\\;b", ["a\\", "b"]),
    ])
    func `values are parted by semicolons and lines`(text: String, items: [String]) {
        #expect(SheetWords.items(text, areTexts: false) == items)
    }

    @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")])
    func `columns have letters`(number: Int, letters: String) {
        #expect(CodeRanges.letters(number) == letters)
    }
}
