import Feel
import Frameworks
import Paraphrasing
import ShippedData
import Testing

struct ParaphrasedExpressionsTests {
    /// What cannot be said better than it is written.
    static let shownAsWritten: Set<String> = [
        "doelen[1].omschrijving < \"m\"", "not(doelen[1].omschrijving < \"m\")",
        "doelen[1].omschrijving in [\"a\"..\"m\"]", "not(doelen[1].omschrijving in [\"a\"..\"m\"])",
    ]

    @Test(arguments: ParaphraseCase.all)
    func `an expression becomes exactly these words`(example: ParaphraseCase) throws {
        let said = try SmallFramework.shared.get().paraphraser.paraphrase(example.expression)
        #expect(said.text == example.words)
        #expect(said.showsSource == Self.shownAsWritten.contains(example.expression))
    }

    @Test func `every function of the language is among the cases`() {
        let text = ParaphraseCase.all.map(\.expression).joined(separator: "\n")
        let functions = FunctionLibrary.standard.adding(ShippedFunctions.all)
        for name in functions.names { #expect(text.contains("\(name)("), "\(name)") }
    }

    @Test(arguments: [
        ("count(", "count("), ("status = \"lopend\" and", "status = \"lopend\" and"),
        ("a\n  b  c", "a b c"),
    ])
    func `what cannot be read is shown as it is written`(expression: String, words: String) throws {
        let said = try SmallFramework.shared.get().paraphraser.paraphrase(expression)
        #expect(said.text == words)
        #expect(said.showsSource)
    }

    @Test(arguments: [
        ("doel in doelen", "Elk doel."),
        ("a in doelen[1].acties", "Elke actie van het eerste van de doelen."),
        ("x in doelen van veiligheid", "Elk van de ‘doelen van veiligheid’ (hierna: het doel)."),
        (
            "m in veiligheidsplannen[1].opgesteldMet",
            "Elk van degenen met wie het plan is gemaakt (bij het eerste van de veiligheidsplannen) (hierna: ‘m’)."
        ),
        ("niets", "niets"),
    ])
    func `what is judged one by one is said`(iterator: String, words: String) throws {
        #expect(try SmallFramework.shared.get().paraphraser.paraphrase(forEach: iterator).text == words)
    }

    @Test func `a condition names what is judged one by one`() throws {
        let paraphraser = try SmallFramework.shared.get().paraphraser
        let said = paraphraser.paraphrase("vastgelegd(doel.prioriteit)", forEach: "doel in doelen")
        #expect(said.text == "De plaats van het doel in de volgorde van belang is vastgelegd.")
        let other = paraphraser.paraphrase(
            "ja(m.inwonend) and vastgelegd(overdracht.datum)", forEach: "m in huishouden.leden")
        #expect(
            other.text == """
                Alle van:
                - vastgelegd is dat dit lid in het huishouden woont
                - vastgelegd is op welke dag Veilig Thuis de casus heeft overgedragen
                """)
    }

    @Test func `a paraphrase tells which terms it mentions`() throws {
        let said = try SmallFramework.shared.get().paraphraser.paraphrase(
            "er zijn doelen and (some d in doelen satisfies is meetbaar(d) and er zijn doelen)")
        #expect(said.terms == ["er zijn doelen", "is meetbaar"])
    }
}
