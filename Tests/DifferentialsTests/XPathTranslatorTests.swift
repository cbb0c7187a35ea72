import Differentials
import Feel
import Records
import Testing

struct XPathTranslatorTests {
    /// A world of two numbers, a list of records and a text.
    private static let model = RecordModel(
        namespace: "",
        types: [
            RecordType(
                name: "Geheel",
                fields: [
                    Field(name: "aantal", element: "Aantal", content: .simple(0)),
                    Field(name: "naam", element: "Naam", content: .simple(1)),
                    Field(name: "datum", element: "Datum", content: .simple(2)),
                    Field(name: "delen", element: "Delen", itemElement: "Deel", content: .record(1)),
                ]),
            RecordType(
                name: "Deel",
                fields: [
                    Field(name: "aantal", element: "Aantal", content: .simple(0)),
                    Field(name: "datum", element: "Datum", content: .simple(2)),
                ]),
        ],
        simpleTypes: [
            SimpleType(name: "Getal", kind: .number), SimpleType(name: "Tekst", kind: .text),
            SimpleType(name: "Datum", kind: .date(fullOnly: true)),
        ], codeLists: [], references: [], roots: [.init(element: "Geheel", name: "geheel", type: 0)])

    private func xpath(_ text: String) throws -> String {
        var translator = XPathTranslator(model: Self.model, root: 0)
        return try translator.translate(text).text
    }

    @Test(arguments: [
        ("aantal + 0.05 > 2", "((($d ! *:Aantal ! xs:integer(.)) + 0.05) gt 2)"),
        ("naam = \"zo'n dag\"", "(($d ! *:Naam ! string(.)) eq 'zo''n dag')"),
        ("not(true and false)", "not((true() and false()))"),
        ("datum + @\"P1M\"", "(($d ! *:Datum ! xs:date(.)) + (xs:yearMonthDuration('P1M') * 1))"),
        ("count(delen.datum)", "count(($d ! *:Delen/*:Deel))"),
        ("max([1, 2])", "max((1, 2))"),
        (
            "max(delen.datum)",
            "(let $v1 := (($d ! *:Delen/*:Deel) ! *:Datum ! xs:date(.)) return "
                + "if (count($v1) lt count(($d ! *:Delen/*:Deel))) then () else max($v1))"
        ),
        (
            "every x in delen satisfies x.aantal >= aantal",
            "(every $v1 in ($d ! *:Delen/*:Deel) satisfies (($v1 ! *:Aantal ! xs:integer(.)) ge "
                + "($d ! *:Aantal ! xs:integer(.))))"
        ),
        (
            "delen[aantal = 1]",
            "(for $v1 in ($d ! *:Delen/*:Deel) return if ((($v1 ! *:Aantal ! xs:integer(.)) eq 1)) "
                + "then $v1 else ())"
        ),
        (
            "aantal in [1..3)",
            "(let $v1 := ($d ! *:Aantal ! xs:integer(.)) return ((($v1 ge 1) and ($v1 lt 3))))"
        ),
        (
            "1 / aantal",
            "(let $v1 := ($d ! *:Aantal ! xs:integer(.)) return if ($v1 eq 0) then () else 1 div $v1)"
        ),
    ])
    func `an expression becomes XPath`(feel: String, xpath: String) throws {
        #expect(try self.xpath(feel) == xpath)
    }

    @Test(arguments: [
        ("smart(naam)", Untranslatable.function("smart")),
        ("datum = @\"2026-09\"", .form("holds a date that is not full")),
        ("[1, null]", .form("holds null")),
        ("onbekend", .name("onbekend")),
    ])
    func `what cannot be translated says why`(feel: String, reason: Untranslatable) {
        #expect(throws: reason) { try xpath(feel) }
    }
}
