import Frameworks
import Judging
import Records
import ShippedData
import Testing

@testable import Feel

/// `docs/regeltaal.md` says what the language does.
struct RuleLanguagePageTests {
    static let page = DocumentationPage("docs/regeltaal.md")
    static let functions = FunctionLibrary.standard.adding(ShippedFunctions.all)

    @Test func `every example gives what the page says`() throws {
        let dossier = try #require(Self.page.blocks.first { $0.language == "xml" })
        let bench = try RuleBench(dossier: dossier.lines.joined(separator: "\n"))
        let examples = RuleExample.all(in: Self.page)
        #expect(!examples.isEmpty)
        for example in examples {
            let result = try bench.result(of: example.condition)
            #expect(result == example.result, "\(example)")
        }
    }

    @Test(arguments: functions.names)
    func `every function has its manual and an example`(name: String) throws {
        let function = try #require(Self.functions[name])
        #expect(Self.page.text.contains("\n`\(function.signature)`\n\n\(function.manual)\n"))
        let calls = RuleExample.all(in: Self.page).filter { $0.condition.contains(name + "(") }
        #expect(!calls.isEmpty)
    }

    @Test func `one table lists every function with its arguments and what is missing`() {
        let rows = Self.page.rows(under: "### Alle functies op een rij")
        let listed = rows.map { $0[0] }
        #expect(
            Set(listed)
                == Set(Self.functions.names.compactMap { Self.functions[$0] }.map { "`\($0.signature)`" }))
        #expect(Set(listed).count == listed.count)
        for row in rows { #expect(row.count == 4 && !row.contains(""), "\(row)") }
    }

    @Test func `every sign, every word and every part of a value is on the page`() {
        let written = Self.page.codeSpans
        for sign in Expression.Operator.allCases.map(\.rawValue) {
            #expect(written.contains { $0.split(separator: " ").contains(sign[...]) }, "\(sign)")
        }
        for word in Parser.keywords {
            #expect(written.contains { $0.split { !$0.isLetter }.contains(word[...]) }, "\(word)")
        }
        for (holder, type) in [("d", FeelType.date), ("u", .months), ("u", .days)] {
            for part in TemporalPart.names(of: type) { #expect(written.contains("\(holder).\(part)")) }
        }
    }

    @Test func `every reason why a value is missing is on the page`() {
        let reasons: [NullReasons] = [
            .notRecorded, .notDeliverable, .recordedAsUnknown, .invalid, .partialDate, .ahead, .notComputable,
        ]
        let rows = Self.page.rows(under: "### De redenen")
        #expect(rows.map { $0[0] } == reasons.map { "*\($0.word)*" })
    }

    @Test func `the table of and, or and not is that of the language`() {
        let words = [("ja", Tri.yes), ("nee", Tri.no), ("onbekend", Tri.unknown(.notRecorded))]
        func word(_ truth: Tri) -> String { truth.isYes ? "ja" : truth.isNo ? "nee" : "onbekend" }
        let rows = words.flatMap { left in
            words.map { right in
                let (one, two) = (left.1, right.1)
                let cells = [left.0, right.0, word(one.and(two)), word(one.or(two)), word(!one)]
                return "| \(cells.joined(separator: " | ")) |"
            }
        }
        #expect(Self.page.text.contains(rows.joined(separator: "\n")))
    }
}
