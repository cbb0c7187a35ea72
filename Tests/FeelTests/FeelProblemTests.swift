import Feel
import Records
import Testing

struct FeelProblemTests {
    /// An expression with one problem: what is said, what to do, and the text it points at.
    struct Case: CustomTestStringConvertible {
        var text: String
        var code: String
        var message: String
        var remedy: String?
        var place: String

        init(
            _ text: String, _ code: String, _ message: String, _ remedy: String? = nil,
            at place: String? = nil
        ) {
            (self.text, self.code, self.message, self.remedy) = (text, code, message, remedy)
            self.place = place ?? text
        }

        var testDescription: String { text }
    }

    private static let rules = Result {
        try Rules.make(
            terms: [
                "lokale partij": "p.soort = \"zorg\"", "kring": "kring", "a1": "b1", "b1": "a1",
                "stuk": "onzin",
            ],
            functions: ["lokale partij": [("p", .record([TestModel.party]))]],
            constants: ["termijn": .days(42), "grens": .text("x")])
    }

    @Test(arguments: [
        Case("", "feel-schrijfwijze", "hier staat geen voorwaarde"),
        Case(" // niets\n", "feel-schrijfwijze", "hier staat geen voorwaarde", at: ""),
        Case("open ; klaar", "feel-schrijfwijze", "dit teken hoort niet in een voorwaarde", at: ";"),
        Case(
            "aantal = 1234567890123456789", "feel-schrijfwijze", "dit getal heeft meer dan achttien cijfers",
            at: "1234567890123456789"),
        Case(
            "aantal = 0.0000000000000000001", "feel-schrijfwijze",
            "dit getal heeft meer dan achttien cijfers", at: "0.0000000000000000001"),
        Case(
            "kenmerk = \"a", "feel-schrijfwijze", "deze tekst heeft geen sluitend aanhalingsteken", at: "\"a"),
        Case(
            "vastgelegd(doelen[0])", "plaats-nul", "op plaats 0 van een lijst staat nooit iets",
            "het eerste element is [1], het laatste [-1]", at: "0"),
        Case(
            "kenmerk = \"a\\qb\"", "feel-schrijfwijze",
            "een schuine streep heeft voor dit teken geen betekenis",
            "schrijf \\\\ voor een schuine streep, of \\u met vier cijfers voor een ander teken", at: "\\"),
        Case(
            "kenmerk = \"a\\u00g9\"", "feel-schrijfwijze",
            "een schuine streep heeft voor dit teken geen betekenis",
            "schrijf \\\\ voor een schuine streep, of \\u met vier cijfers voor een ander teken", at: "\\"),
        Case(
            "open /* en klaar", "feel-schrijfwijze", "deze opmerking heeft geen einde",
            "sluit de opmerking met */", at: "/* en klaar"),
        Case(
            "not open", "feel-schrijfwijze", "achter \"not\" hoort een haakje", "schrijf not(…)", at: "not"),
        Case("not 1", "feel-schrijfwijze", "achter \"not\" hoort een haakje", "schrijf not(…)", at: "not"),
        Case("open )", "feel-schrijfwijze", "\")\" wordt hier niet verwacht", at: ")"),
        Case("(open", "feel-schrijfwijze", "hier hoort \")\", er staat \"einde\"", at: ""),
        Case("if open then klaar", "feel-schrijfwijze", "hier hoort \"else\", er staat \"einde\"", at: ""),
        Case(
            "some 1 in doelen satisfies open", "feel-schrijfwijze", "hier hoort een naam, er staat \"getal\"",
            at: "1"),
        Case("overdracht.\"x\"", "feel-schrijfwijze", "hier hoort een naam, er staat \"tekst\"", at: "\"x\""),
        Case("open and", "feel-schrijfwijze", "hier hoort een waarde, er staat \"einde\"", at: ""),
        Case("open and and klaar", "feel-schrijfwijze", "hier hoort een waarde, er staat \"and\"", at: "and"),
    ])
    func `a slip of the pen is said where it is`(example: Case) throws { try check(example) }

    @Test(arguments: [
        ("=>", ">="), ("=<", "<="), ("<>", "!="), ("==", "="), (":=", "="), ("≥", ">="), ("≤", "<="),
        ("≠", "!="), ("&&", "and"), ("&", "and"), ("||", "or"), ("|", "or"), ("–", "-"), ("—", "-"),
        ("−", "-"), ("×", "*"), ("÷", "/"), ("…", ".."), ("!", "not(…)"),
    ])
    func `a sign of another language is told with the one of this`(sign: String, instead: String) throws {
        for text in ["aantal \(sign) 3", "aantal\(sign)3"] {
            try check(
                Case(
                    text, "feel-schrijfwijze", "\"\(sign)\" is geen teken van de regeltaal",
                    "schrijf \(instead)",
                    at: sign))
        }
    }

    @Test(arguments: ["“x”", "„x”", "‘x’", "'x'", "«x»", "`x`", "”x”"])
    func `a text in other quotation marks is one problem`(quoted: String) throws {
        try check(
            Case(
                "kenmerk = \(quoted)", "feel-schrijfwijze", "de regeltaal kent deze aanhalingstekens niet",
                "schrijf rechte dubbele: \"…\"", at: quoted))
    }

    @Test func `a mark that does not close is a problem by itself`() throws {
        try check(
            Case(
                "kenmerk = ’x\nand open", "feel-schrijfwijze", "de regeltaal kent deze aanhalingstekens niet",
                "schrijf rechte dubbele: \"…\"", at: "’"))
    }

    @Test(arguments: [
        Case("opne", "onbekende-naam", "de naam \"opne\" is hier niet bekend", "bedoelt u \"open\"?"),
        Case(
            "kader.termjn", "onbekend-veld", "kader heeft geen veld \"termjn\"", "bedoelt u \"termijn\"?",
            at: "termjn"),
        Case(
            "kader.iets", "onbekend-veld", "kader heeft geen veld \"iets\"", "kies uit: grens, termijn",
            at: "iets"),
        Case(
            "open and lokale parij", "onbekende-naam", "de naam \"lokale parij\" is hier niet bekend",
            "bedoelt u \"lokale partij\"?", at: "lokale parij"),
        Case(
            "some d in doelen satisfies d.nam = \"x\"", "onbekend-veld", "Doel heeft geen veld \"nam\"",
            "bedoelt u \"naam\"?", at: "nam"),
        Case(
            "wie.rol = \"kind\"", "onbekend-veld", "Partij heeft geen veld \"rol\"",
            "dat is een veld van leden: schrijf het achter een naam daarvan, zoals x.rol",
            at: "rol"),
        Case(
            "datum.jaar = 2026", "onbekend-veld", "een datum heeft geen veld \"jaar\"",
            "kies uit: year, month, day, weekday", at: "jaar"),
        Case("aantal.naam", "onbekend-veld", "een getal heeft geen velden", at: "naam"),
        Case(
            "doelen.acties.wie", "onbekend-veld", "een lijst van een lijst van Actie heeft geen velden",
            at: "wie"),
        Case(
            "vastgelegt(open)", "onbekende-functie", "de functie \"vastgelegt\" bestaat niet",
            "bedoelt u \"vastgelegd\"?"),
        Case(
            "count doelen > 1", "onbekende-naam", "de naam \"count doelen\" is hier niet bekend",
            "schrijf count(doelen)", at: "count doelen"),
        Case(
            "soort = zorg", "onbekende-naam", "de naam \"zorg\" is hier niet bekend",
            "zet een code tussen aanhalingstekens: \"zorg\"", at: "zorg"),
        Case(
            "aantal > 80%", "feel-schrijfwijze", "\"%\" is geen teken van de regeltaal",
            "schrijf een breuk: 0.8 is 80 procent", at: "%"),
        Case(
            "datum + 1 maand > datum", "feel-schrijfwijze", "\"maand\" wordt hier niet verwacht",
            "schrijf een duur: @\"P14D\" is 14 dagen, @\"P6W\" zes weken, @\"P1M\" een maand", at: "maand"),
        Case(
            "aantal\u{A0}= 1", "feel-schrijfwijze", "\"vaste spatie\" is geen teken van de regeltaal",
            "schrijf een gewone spatie", at: "\u{A0}"),
        Case(
            "now() > datum", "onbekende-functie", "de functie \"now\" bestaat niet",
            "schrijf peildatum, zonder haakjes", at: "now()"),
        Case(
            "Length(doelen) = 1", "onbekende-functie", "de functie \"Length\" bestaat niet",
            "bedoelt u \"count\"?", at: "Length(doelen)"),
        Case(
            "count(append(getallen, 1)) = 1", "onbekende-functie", "de functie \"append\" bestaat niet",
            "schrijf concatenate(lijst, [waarde])", at: "append(getallen, 1)"),
        Case(
            "bestaat(open)", "onbekende-functie", "de functie \"bestaat\" bestaat niet",
            "bedoelt u \"vastgelegd\"?"),
        Case(
            "isNull(open)", "onbekende-functie", "de functie \"isNull\" bestaat niet",
            "bedoelt u \"not(vastgelegd(…))\"?"),
        Case(
            "sublist(doelen, 1) = 1", "onbekende-functie", "de functie \"sublist\" bestaat niet",
            "docs/regeltaal.md noemt alle functies", at: "sublist(doelen, 1)"),
        Case(
            "soort = \"zorgg\"", "onbekende-code", "de code \"zorgg\" staat niet in de lijst Soort",
            "bedoelt u \"zorg\"?", at: "\"zorgg\""),
        Case(
            "\"ouder\" = soort", "onbekende-code", "de code \"ouder\" staat niet in de lijst Soort",
            "kies uit: veiligheid, herstel, zorg", at: "\"ouder\""),
        Case(
            "list contains(soorten, \"x\")", "onbekende-code", "de code \"x\" staat niet in de lijst Soort",
            "kies uit: veiligheid, herstel, zorg", at: "\"x\""),
        Case(
            "soort in (\"zorg\", \"x\")", "onbekende-code", "de code \"x\" staat niet in de lijst Soort",
            "kies uit: veiligheid, herstel, zorg", at: "\"x\""),
    ])
    func `an unknown name comes with the nearest known one`(example: Case) throws { try check(example) }

    @Test(arguments: [
        Case(
            "aantal = datum", "niet-vergelijkbaar", "een getal en een datum zijn niet te vergelijken",
            "een dag schrijft u als @\"2019-03-01\""),
        Case(
            "soort < \"zorg\"", "niet-vergelijkbaar",
            "een code van Soort en een code van Soort zijn niet te vergelijken"),
        Case(
            "soort = kenmerk", "niet-vergelijkbaar",
            "een code van Soort en een tekst zijn niet te vergelijken"),
        Case(
            "soort = kader.grens", "niet-vergelijkbaar",
            "een code van Soort en een tekst zijn niet te vergelijken"),
        Case("open < klaar", "niet-vergelijkbaar", "een ja/nee en een ja/nee zijn niet te vergelijken"),
        Case(
            "getallen = getallen", "niet-vergelijkbaar",
            "een lijst van een getal en een lijst van een getal zijn niet te vergelijken"),
        Case("betrokkenen[1] = doelen[1]", "niet-vergelijkbaar", "Partij en Doel zijn niet te vergelijken"),
        Case(
            "count(doelen) = \"x\"", "niet-vergelijkbaar", "een getal en een tekst zijn niet te vergelijken"),
        Case(
            "@\"P3M\" < @\"P14D\"", "niet-vergelijkbaar",
            "een duur in maanden en een duur in dagen zijn niet te vergelijken",
            "tel de maanden bij de eerste dag op, en vergelijk die dag met de laatste"),
        Case(
            "list contains(getallen, datum)", "niet-vergelijkbaar",
            "een datum en een getal zijn niet te vergelijken", "een dag schrijft u als @\"2019-03-01\""),
        Case("datum + datum", "verkeerde-soort", "\"+\" werkt niet op een datum en een datum"),
        Case(
            "@\"P3M\" + @\"P14D\"", "verkeerde-soort",
            "\"+\" werkt niet op een duur in maanden en een duur in dagen"),
        Case("aantal and open", "verkeerde-soort", "hier hoort een ja/nee, er staat een getal", at: "aantal"),
        Case(
            "every d in aantal satisfies open", "verkeerde-soort", "hier hoort een lijst, er staat een getal",
            at: "aantal"),
        Case(
            "aantal = [1, 2]", "niet-vergelijkbaar",
            "een getal en een lijst van een getal zijn niet te vergelijken",
            "vergelijk element voor element: some x in lijst satisfies x = …; of vraag list contains(lijst, waarde), of count(lijst)"
        ),
        Case(
            "aantal + doelen[open]", "verkeerde-soort", "hier hoort een waarde, er staat een lijst van Doel",
            at: "doelen[open]"),
        Case("[1..2] = 1", "verkeerde-soort", "hier hoort een waarde, er staat een bereik", at: "[1..2]"),
        Case(
            "-datum", "verkeerde-soort", "hier hoort een getal of een duur, er staat een datum", at: "datum"),
        Case("werkdag(open)", "verkeerde-soort", "hier hoort een datum, er staat een ja/nee", at: "open"),
        Case(
            "sum(teksten)", "verkeerde-soort",
            "hier hoort een lijst van getallen of duren, er staat een lijst van een tekst", at: "teksten"),
        Case(
            "max(vlaggen)", "verkeerde-soort",
            "hier hoort een lijst van getallen, datums of teksten, er staat een lijst van een ja/nee",
            at: "vlaggen"),
        Case(
            "all(getallen)", "verkeerde-soort",
            "hier hoort een lijst van ja/nee, er staat een lijst van een getal", at: "getallen"),
        Case(
            "lokale partij(doelen[1])", "verkeerde-soort", "hier hoort Partij, er staat Doel", at: "doelen[1]"
        ),
        Case(
            "lokale partij()", "aantal-argumenten",
            "de functie \"lokale partij\" krijgt 1 argument, er staan er 0"),
        Case("not(open, klaar)", "aantal-argumenten", "de functie \"not\" krijgt 1 argument, er staan er 2"),
        Case(
            "minstens(1)", "aantal-argumenten", "de functie \"minstens\" krijgt 2 argumenten, er staat er 1"),
        Case(
            "vroegste()", "aantal-argumenten",
            "de functie \"vroegste\" krijgt minstens 1 argument, er staan er 0"),
    ])
    func `a type that does not fit is said in words`(example: Case) throws { try check(example) }

    @Test(arguments: [
        Case(
            "datum = @\"2026-02-30\"", "datum-of-duur", "\"2026-02-30\" is geen datum of duur",
            "schrijf een datum als 2019-03-01, een duur als P3M of P14D", at: "@\"2026-02-30\""),
        Case(
            "date(\"P3M\") = datum", "datum-of-duur", "\"P3M\" is geen datum of duur",
            "schrijf een datum als 2019-03-01, een duur als P3M of P14D", at: "\"P3M\""),
        Case(
            "datum + @\"P3M14D\" = datum", "datum-of-duur", "\"P3M14D\" mengt maanden en dagen",
            "tel ze na elkaar op: datum + @\"P3M\" + @\"P14D\"", at: "@\"P3M14D\""),
        Case(
            "datum = null", "vergelijking-met-null",
            "een vergelijking met null zegt niet waarom iets ontbreekt", "gebruik vastgelegd(…)"),
        Case(
            "datum in (null)", "vergelijking-met-null",
            "een vergelijking met null zegt niet waarom iets ontbreekt", "gebruik vastgelegd(…)"),
        Case(
            "count(doelen) = null", "vergelijking-met-null",
            "een vergelijking met null zegt niet waarom iets ontbreekt", "gebruik vastgelegd(…)"),
        Case(
            "some open in doelen satisfies true", "naam-bezet",
            "de naam \"open\" is al van een veld of begrip", "kies een andere naam", at: "open"),
        Case(
            "some kader in doelen satisfies true", "naam-bezet",
            "de naam \"kader\" is al van een veld of begrip", "kies een andere naam", at: "kader"),
        Case(
            "every d in doelen, item in d.acties satisfies true", "naam-bezet",
            "de naam \"item\" is al van een veld of begrip", "kies een andere naam", at: "item"),
        Case("kring", "kringverwijzing", "het begrip \"kring\" verwijst naar zichzelf"),
        Case("open or a1", "kringverwijzing", "het begrip \"a1\" verwijst naar zichzelf", at: "a1"),
        Case(
            "open or stuk", "begrip-onbruikbaar",
            "het begrip \"stuk\" is zelf niet in orde, of leest gegevens die er hier niet zijn", at: "stuk"),
        Case(
            "laatste(doelen, kenmerk) = doelen[1]", "letterlijke-tekst-nodig",
            "hier hoort een tekst tussen aanhalingstekens", at: "kenmerk"),
        Case(
            "laatste(doelen, \"naam\") = doelen[1]", "verkeerde-soort",
            "hier hoort een datum, er staat een tekst", at: "\"naam\""),
        Case(
            "vastgelegd(eerste(getallen, \"datum\"))", "onbekend-veld", "een getal heeft geen velden",
            at: "getallen"),
        Case(
            "vastgelegd(eerste(doelen, \"dautm\"))", "onbekend-veld", "Doel heeft geen veld \"dautm\"",
            "bedoelt u \"datum\"?", at: "\"dautm\""),
    ])
    func `what must not be written is refused with another way`(example: Case) throws { try check(example) }

    @Test func `every cause has a code and words, and every one occurs`() throws {
        let rules = try Self.rules.get()
        let deep = String(repeating: "(", count: 70) + "open" + String(repeating: ")", count: 70)
        let texts: [String] = [
            "", ";", "1234567890123456789", "\"", "/*", String(repeating: " ", count: 70_000), deep, "open )",
            "(open",
            "some 1", "(", "opne", "overdracht.x", "foo()", "aantal.x", "soort = \"x\"", "aantal = datum",
            "datum + datum",
            "aantal and open", "minstens(1)", "@\"x\"", "@\"P1M1D\"", "datum = null",
            "some open in doelen satisfies true",
            "kring", "stuk", "laatste(doelen, kenmerk)",
        ]
        let found = Set(texts.flatMap { rules.problems($0) }.map { "\($0.cause)".prefix { $0 != "(" } })
        // Neither `bareCondition`, which those who compile a condition note, nor `tooLarge`, which has its own test.
        #expect(found.count == 27)
    }

    @Test func `a yes or no that may be missing has words for those who ask`() {
        let problem = FeelProblem(.bareCondition, at: 0..<4)
        #expect(problem.code == "kale-voorwaarde")
        #expect(problem.message == "dit ja/nee kan ontbreken en mag dan niet stil nee worden")
        #expect(problem.remedy == "schrijf ja(…) of nee(…)")
    }

    @Test func `all problems of an expression come at once and in order`() {
        let text =
            "opne = klara and (some d in doelne satisfies d.x) and every e in doelen satisfies e.y = e.z + soort(1)"
        let found = Rules().problems(text).map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
        #expect(found == ["opne", "klara", "doelne", "y", "z", "soort(1)"])
    }

    @Test func `a message shows no more of a name than fits and nothing that is invisible`() throws {
        let long = String(repeating: "a", count: 500)
        #expect(try #require(Rules().problems(long).first).message.count < 120)
        #expect(try #require(Rules().problems("open \(long)").first).message.count < 120)
        #expect(try #require(Rules().problems("@\"\(long)\"").first).message.count < 120)
        #expect(
            try #require(Rules().problems("@\"a\nb\u{1B}\"").first).message
                == "\"a\\u{A}b\\u{1B}\" is geen datum of duur")
    }

    private func check(_ example: Case) throws {
        let problems = try Self.rules.get().problems(example.text)
        let problem = try #require(problems.first)
        #expect(problems.count == 1)
        #expect(problem.code == example.code)
        #expect(problem.message == example.message)
        #expect(problem.remedy == example.remedy)
        #expect(String(decoding: Array(example.text.utf8)[problem.range], as: UTF8.self) == example.place)
    }
}
