import Feel
import Frameworks
import Paraphrasing
import Records
import ShippedData

/// A vocabulary of one parameter of each kind and a term of each shape, over the shipped dossier model.
struct SmallFramework: Sendable {
    /// The one that tests share: the model is large.
    static let shared = Result { try SmallFramework() }

    /// What puts its expressions into words.
    let paraphraser: Paraphraser

    /// Makes it.
    init() throws {
        let model = try ParaphraseBench.model()
        var vocabulary = Vocabulary(functions: .standard.adding(ShippedFunctions.all))
        let party = model.codeLists.firstIndex { $0.name == "Partijsoort" } ?? 0
        vocabulary.constants = [
            "termijn": .days(42), "jaren": .months(24), "aantal": .number(significand: 3, exponent: 0),
            "deel": .number(significand: 75, exponent: 2), "naam": .text("ARIJ"), "streng": .boolean(true),
            "soort": .code(list: party, "school"),
            "soorten": .codes(list: party, ["veiligThuis", "crisisdienst"]), "leeg": .codes(list: party, []),
        ]
        for (name, kinds, text) in Self.terms {
            var parser = Parser(text, longNames: ["doelen van veiligheid", "eerst vastgelegde"])
            let parameters = kinds.map { name, kind in
                (
                    name: name,
                    type: kind == "datum"
                        ? FeelType.date
                        : FeelType.record([model.types.firstIndex { $0.name == kind } ?? 0])
                )
            }
            vocabulary.terms[name] = Vocabulary.Term(
                name: name, parameters: parameters, body: try parser.parse().get())
        }
        paraphraser = Paraphraser(model: model, vocabulary: vocabulary)
    }

    private static let terms: [(String, [(String, String)], String)] = [
        ("oppakken", [], "eerst vastgelegde(overdracht.datumOpgepakt, overdracht.datum)"),
        ("er zijn doelen", [], "count(doelen) >= 1"),
        ("doelen van veiligheid", [], "doelen[soort = \"veiligheid\"]"),
        ("is meetbaar", [("doel", "Doel")], "vastgelegd(doel.meetcriterium)"),
        ("hoort bij", [("doel", "Doel"), ("dag", "datum")], "doel.datumGesteld <= dag"),
        ("dag van", [("melding", "Melding")], "melding.datum"),
    ]
}
