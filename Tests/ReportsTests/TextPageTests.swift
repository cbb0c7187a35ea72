import Diagnostics
import PropertyTesting
import Testing

@testable import Reports

struct TextPageTests {
    private func page(width: Int = 40, _ body: (inout TextPage) -> Void) -> [String] {
        var page = TextPage(width: width, inColour: false)
        body(&page)
        return page.lines
    }

    @Test func `prose goes on beneath its first line`() {
        let lines = page {
            $0.paragraph("een twee drie vier vijf zes zeven acht negen tien", indent: 2, hanging: 2)
        }
        #expect(lines == ["  een twee drie vier vijf zes zeven acht", "    negen tien"])
    }

    @Test func `a word that does not fit stands alone`() {
        let path = String(repeating: "x", count: 60)
        #expect(page { $0.paragraph("zie \(path) hier") } == ["zie", path, "hier"])
    }

    @Test func `a no-break space keeps words together`() {
        let lines = page { $0.paragraph("een twee drie vier vijf zes zeven (acht\u{A0}negen)") }
        #expect(lines == ["een twee drie vier vijf zes zeven", "(acht negen)"])
    }

    @Test func `wide characters take two columns and marks none`() {
        let lines = page { $0.paragraph("漢字漢字漢字漢字漢字 漢字漢字漢字漢字漢字 e\u{301}e\u{301}") }
        #expect(lines == ["漢字漢字漢字漢字漢字", "漢字漢字漢字漢字漢字 e\u{301}e\u{301}"])
        #expect(TextPage.padded("漢", to: 4) == "漢  ")
        #expect(TextPage.cut("漢字漢字", to: 5) == "漢字…")
        #expect(TextPage.cut("abc", to: 3) == "abc")
    }

    @Test func `there is one empty line between parts`() {
        let lines = page {
            $0.gap()
            $0.line("a  ")
            $0.gap()
            $0.gap()
            $0.line("b")
        }
        #expect(lines == ["a", "", "b"])
    }

    @Test func `any prose fits its width or cannot be broken`() {
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<propertyCases {
            let words = (0..<Int.random(in: 0...30, using: &numbers)).map { _ in
                String(
                    repeating: ["a", "漢", "é"].randomElement(using: &numbers) ?? "a",
                    count: .random(in: 1...50, using: &numbers))
            }
            let width = Int.random(in: 40...110, using: &numbers)
            let indent = Int.random(in: 0...10, using: &numbers)
            let lines = page(width: width) {
                $0.paragraph(words.joined(separator: " "), indent: indent, hanging: 2)
            }
            #expect(lines.flatMap { $0.split(separator: " ").map(String.init) } == words)
            for line in lines where line.split(separator: " ").count > 1 {
                #expect(VisibleText.columns(of: line) <= width)
            }
        }
    }
}
