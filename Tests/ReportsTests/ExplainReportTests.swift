import CivilDates
import Diagnostics
import Findings
import Foundation
import Frameworks
import Judging
import Reports
import Testing

struct ExplainReportTests {
    private func explanation(_ number: Int = 3, turning: TurningList? = nil) throws -> Explanation {
        Explanation(
            header: try ReportFixtures.header(), judgement: try ReportFixtures.rich(), file: "map/d-2.xml",
            indicator: number, turning: turning)
    }

    private func turning(_ isEnough: Bool = true) throws -> TurningList {
        let code = try #require(RequirementCode("3.B1.b"))
        let entry = [
            TurningFact.Field(name: "partij", value: .init(text: "betrokkenen[2]", isExample: true)),
            TurningFact.Field(name: "soort"),
        ]
        return TurningList(
            facts: [
                TurningFact(
                    action: .record, subject: "betrokkenen[2].soort",
                    value: .init(text: "school", isExample: false), line: 24, column: 5, requirements: [code]),
                TurningFact(
                    action: .add, subject: "regie.regisseurs[1]", fields: entry, line: 30, column: 3,
                    requirements: [code]),
                TurningFact(
                    action: .answer, subject: "Is het plan goed genoeg?", line: 0, column: 0,
                    requirements: [code]),
            ], isEnough: isEnough)
    }

    private func end(of list: TurningList) throws -> String {
        let text = ReportFixtures.text(ExplainReport.text(try explanation(turning: list), width: 200))
        let end = text.components(separatedBy: "Wat de uitkomst zou veranderen\n").last ?? ""
        return end.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test(arguments: [80, 200])
    func `an indicator is explained rule by rule`(width: Int) throws {
        let text = ReportFixtures.text(ExplainReport.text(try explanation(turning: turning()), width: width))
        try Snapshot.verify(text, "explain-\(width).txt")
    }

    @Test func `an explanation is one object`() throws {
        let bytes = ExplainReport.json(try explanation(turning: turning()))
        #expect(try JSONSerialization.jsonObject(with: Data(bytes)) is NSDictionary)
        try Snapshot.verify(ReportFixtures.text(bytes), "explain.json")
    }

    @Test func `a positive indicator that nothing would change says nothing about change`() throws {
        let text = ReportFixtures.text(
            ExplainReport.text(
                try explanation(12, turning: TurningList(facts: [], isEnough: true)), width: 80))
        #expect(
            text.contains("Indicator 12, Netwerk en doelen: positief, voorlopig: er staat een vraag open\n"))
        #expect(!text.contains("Wat de uitkomst zou veranderen"))
        #expect(text.contains("  12.B1.a Evalueert het netwerk? Niet in dit bestand te beoordelen.\n"))
    }

    @Test func `what was not found is not claimed`() throws {
        #expect(
            try end(of: TurningList(facts: [], isEnough: false))
                == "Er is niets gevonden wat de uitkomst verandert.")
        #expect(
            try end(of: turning(false)).hasPrefix(
                "Een begin van wat er ontbreekt; wat samen genoeg is, is niet gevonden. Leg alleen vast wat zo is: 1."
            ))
        #expect(
            !ReportFixtures.text(ExplainReport.text(try explanation(), width: 80)).contains("zou veranderen"))
    }

    @Test func `a list that is enough says what it leads to and that it was worked out`() throws {
        var list = try turning()
        #expect(
            try end(of: list).hasPrefix(
                """
                Met deze twee gegevens erbij hangt het oordeel alleen nog van de vragen af. Dat is nagerekend, en zonder \
                een ervan is het te weinig. Er kunnen meer wegen zijn. Een dag of getal moet bij de voorwaarde passen. Leg alleen vast wat zo is. 1. Leg vast: betrokkenen[2].soort: school \
                (map/d-2.xml:24:5, voor 3.B1.b) 2.
                """))
        list.facts.removeLast()
        list.facts[0].action = .change
        #expect(
            try end(of: list).hasPrefix(
                """
                Met deze twee gegevens erbij is de indicator positief. Dat is nagerekend, en zonder een ervan is \
                het te weinig. Er kunnen meer wegen zijn. Een dag of getal moet bij de voorwaarde passen. Leg alleen vast wat zo is. Wat er staat, hoeft niet onjuist te zijn: ga het na. 1.
                """))
        list.facts.removeFirst()
        #expect(
            try end(of: list)
                == """
                Met dit ene gegeven erbij is de indicator positief. Dat is nagerekend. Er kunnen meer wegen zijn. Een dag of getal moet bij de voorwaarde passen. Leg alleen vast \
                wat zo is. 1. Vul aan: regie.regisseurs[1], met de velden partij (bijvoorbeeld \
                betrokkenen[2]) en soort (map/d-2.xml:30:3, voor 3.B1.b)
                """)
        list.facts[0].action = .answer
        #expect(
            try end(of: list).hasPrefix(
                "Dit dossier laat zien wat het kan; deze vragen kan alleen een mens beantwoorden: 1."))
    }

    @Test(arguments: [
        (
            [TurningFact.Action.reconsider],
            "Een antwoord van een mens houdt het oordeel tegen; wat in het dossier staat, verandert dat niet:"
        ),
        (
            [.reconsider, .reconsider],
            "Antwoorden van mensen houden het oordeel tegen; wat in het dossier staat, verandert dat niet:"
        ),
        (
            [.reconsider, .answer],
            "Dit dossier laat zien wat het kan; het oordeel hangt af van wat mensen antwoorden:"
        ),
        (
            [.record, .reconsider],
            "Met dit ene gegeven erbij hangt het oordeel alleen nog van het antwoord van een mens af."
        ),
        (
            [.record, .reconsider, .reconsider],
            "Met dit ene gegeven erbij hangt het oordeel alleen nog van de antwoorden van mensen af."
        ),
        (
            [.record, .reconsider, .answer],
            "Met dit ene gegeven erbij hangt het oordeel alleen nog van de vragen en het antwoord van een mens af."
        ),
    ])
    func `answers that stand in the way are told apart from questions`(
        actions: [TurningFact.Action], heading: String
    ) throws {
        let code = try #require(RequirementCode("3.B1.b"))
        let facts = actions.map {
            TurningFact(action: $0, subject: "doelen", line: 0, column: 0, requirements: [code])
        }
        #expect(try end(of: TurningList(facts: facts, isEnough: true)).hasPrefix(heading))
    }

    @Test func `an answer is shown with what the dossier itself says, and what it says no longer decides`()
        throws
    {
        let code = try #require(RequirementCode("3.B1.a"))
        let answer = Answer(
            code: code, outcome: .notMet, reason: "de ouders weten het", source: .interview,
            role: "inspecteur",
            date: try #require(CivilDay(year: 2019, month: 11, day: 14)))
        let found = try RequirementJudgement.make(
            "3.B1.a", .met, evidence: [.make("veiligheidsplannen", 30)])
        let judgement = try DossierJudgement.make("d-2", [found.answered(answer)], [])
        let question = TurningFact(
            action: .reconsider, subject: "Is er een plan?",
            value: .init(text: "niet voldaan", isExample: false),
            line: 0, column: 0, requirements: [code])
        let explanation = Explanation(
            header: try ReportFixtures.header(), judgement: judgement, file: "map/d-2.xml", indicator: 3,
            document: SourceText("<Dossier/>"), turning: TurningList(facts: [question], isEnough: true))
        let text = ReportFixtures.text(ExplainReport.text(explanation, width: 200))
        #expect(
            text.contains(
                """
                     Antwoord van een mens (inspecteur, interview, 14 november 2019): de ouders weten het
                     Tegenspraak. Het dossier zelf: voldaan.
                     Wat het dossier zelf laat zien:

                """))
        #expect(!text.contains("Gegevens die beslisten"))
        #expect(
            text.hasSuffix(
                "  1. Ga na of het antwoord ‘niet voldaan’ nog klopt: Is er een plan? (voor 3.B1.a)\n"))
        let page = ReportFixtures.text(ExplainReport.html(explanation))
        for words in [
            "<p>Antwoord van een mens (inspecteur, interview, 14 november 2019): de ouders weten het</p>",
            "<p>Tegenspraak. Het dossier zelf: voldaan.</p>", "Wat het dossier zelf laat zien</caption>",
            "Ga na of het antwoord ‘niet voldaan’ nog klopt: Is er een plan?",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(ReportFixtures.text(ExplainReport.json(explanation)).contains("\"action\": \"nagaan\""))
    }

    @Test func `what follows from an answer to what it waits for says so`() throws {
        let waiting = try #require(
            ReportFixtures.header().framework.requirements.first {
                $0.onlyIf != nil && $0.code.indicator == 3
            })
        let (code, other) = (waiting.code.description, try #require(waiting.onlyIf).code)
        let answer = Answer(
            code: other, outcome: .notMet, reason: "gezien", source: .interview, role: "inspecteur",
            date: try #require(CivilDay(year: 2019, month: 11, day: 14)))
        let found = try RequirementJudgement.make(other.description, .met)
        let sentence = "Dit volgt uit het antwoord van een mens op \(other): niet voldaan."
        for (answered, isSaid) in [(found.answered(answer), true), (found, false)] {
            let explanation = Explanation(
                header: try ReportFixtures.header(),
                judgement: try .make("d-2", [answered, .make(code, .notApplicable)], []), file: "d-2.xml",
                indicator: 3, document: SourceText("<Dossier/>"))
            let text = ReportFixtures.text(ExplainReport.text(explanation, width: 200))
            #expect(text.contains(sentence) == isSaid)
            #expect(ReportFixtures.text(ExplainReport.html(explanation)).contains(sentence) == isSaid)
        }
    }

    @Test func `what the framework does not have is not explained`() throws {
        #expect(ExplainReport.text(try explanation(7), width: 80).isEmpty)
        #expect(ExplainReport.json(try explanation(7)).isEmpty)
    }

    @Test(arguments: [
        (TurningFact.Action.record, "Leg vast"), (.change, "Ga na of dit klopt"), (.add, "Vul aan"),
        (.answer, "Beantwoord"),
    ])
    func `what would change the outcome is something to do`(action: TurningFact.Action, verb: String) throws {
        let code = try #require(RequirementCode("3.B1.b"))
        let fact = TurningFact(action: action, subject: "doelen", line: 4, column: 2, requirements: [code])
        let text = ReportFixtures.text(
            ExplainReport.text(
                try explanation(turning: TurningList(facts: [fact], isEnough: true)), width: 80))
        #expect(text.hasSuffix("  1. \(verb): doelen (map/d-2.xml:4:2, voor 3.B1.b)\n"))
    }
}
