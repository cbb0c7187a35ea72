import Authoring
import CivilDates
import Diagnostics
import Feel
import Foundation
import Frameworks
import Judging
import Records
import Testing

struct TrialReportTests {
    /// Expressions without a dossier, and what they give.
    static let cases: [(expression: String, said: String)] = [
        ("1 + 1", "2\n  soort: een getal\n"),
        ("0.1 + 0.2", "0.3\n  soort: een getal\n"),
        ("1 - 1.05", "-0.05\n  soort: een getal\n"),
        ("1 / 0", "onbekend: niet te berekenen\n  soort: een getal\n"),
        ("@\"2026-01-31\" + @\"P1M\"", "2026-02-28\n  soort: een datum\n"),
        ("@\"P14D\"", "P14D\n  soort: een duur in dagen\n"),
        ("\"a\"", "\"a\"\n  soort: een tekst\n"),
        ("[1, 2]", "een lijst van 2\n  1. 1\n  2. 2\n  soort: een lijst van een getal\n"),
        ("[]", "een lege lijst\n  soort: een lijst van een waarde\n"),
        ("peildatum", "2026-09-01\n  soort: een datum\n"),
        ("kader.termijnPlan", "P42D\n  soort: een duur in dagen\n"),
        ("not(null)", "onbekend: niet vastgelegd\n  soort: een ja/nee\n"),
        (
            "vastgelegd(overdracht)",
            "nee\n  soort: een ja/nee\n  zonder --dossier staat er niets in het dossier\n"
        ),
        (
            "1 = 1",
            """
            ja
              soort: een ja/nee
            fout [altijd-waar]: deze voorwaarde is altijd waar, wat er ook in een dossier staat – haal haar weg, of \
            schrijf wat er wel van afhangt
              1 | 1 = 1
                | ^

            """
        ),
        (
            "kader.termijnPlam",
            """
            fout [onbekend-veld]: kader heeft geen veld "termijnPlam" – bedoelt u "termijnPlan"?
              1 | kader.termijnPlam
                |       ^

            """
        ),
    ]

    @Test(arguments: cases.indices)
    func `an expression gives its value, its type and what to look at`(_ index: Int) throws {
        let (expression, said) = Self.cases[index]
        #expect(try Self.report(on: expression).text(showsTexts: false) == said)
    }

    @Test func `programs get a value, a type and problems`() throws {
        let object = try Self.object(Self.report(on: "0.1 + 0.2"))
        #expect(object["value"] as? Double == 0.3)
        #expect(object["type"] as? String == "een getal")
        let problems = try Self.object(Self.report(on: "foo"))["problems"] as? [[String: Any]]
        #expect(problems?.first?["code"] as? String == "onbekende-naam")
        #expect(problems?.first?["offset"] as? Int == 0)
    }

    private static func object(_ report: TrialReport) throws -> [String: Any] {
        let data = Data(report.json(showsTexts: false))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    /// Tries an expression with the small framework, over a dossier in which nothing stands.
    private static func report(on text: String) throws -> TrialReport {
        let model = try AuthoringFixtures.model()
        let read = FrameworkReader.read(directory: AuthoringFixtures.frameworks + "/klein")
        let bench = ExpressionBench(
            source: try #require(read.source), model: model, functions: DossierFunctions.all)
        let arena = Arena(model: model)
        EmptyDossier.build(root: try #require(model.root(named: "dossier")), in: arena)
        switch bench.prepare(text) {
        case .failure(let found):
            return TrialReport(text: text, ending: .refused(found.problems), file: nil, lacksDossier: false)
        case .success(let prepared):
            let day = try #require(PartialDate(iso: "2026-09-01"))
            let result = try #require(
                ExpressionTrial.run(prepared, over: arena, source: SourceText(""), referenceDate: day))
            return TrialReport(
                text: text,
                ending: .done(
                    result, type: prepared.compiled.type.words(in: model), warnings: prepared.warnings),
                file: nil, lacksDossier: prepared.readsDossier)
        }
    }
}
