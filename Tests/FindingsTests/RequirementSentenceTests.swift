import CivilDates
import Findings
import Frameworks
import Judging
import Records
import Testing

struct RequirementSentenceTests {
    private let counted = "Niet bij elk doel. Het gaat om {aantal} van de {beoordeeld} doelen: {plaatsen}."

    private func sentence(
        _ judgement: RequirementJudgement, _ requirement: RequirementSource,
        parameters: [ParameterSource] = []
    ) throws -> String {
        try RequirementSentence(judgement, requirement, in: .make([requirement], parameters: parameters)).text
    }

    @Test(arguments: [
        (Outcome.met, "Het is er."), (.notMet, "Het is er niet."), (.unknown, "Het is niet vast te stellen."),
        (.notYetDue, "De termijn hiervoor was nog niet om."),
        (.judgementNeeded, "Dit vraagt een oordeel van een mens: Is dit zo?"),
        (.notApplicable, "Niet van toepassing."),
    ])
    func `every outcome has its sentence`(outcome: Outcome, words: String) throws {
        let requirement = try RequirementSource.make(
            "4.B1.a", good: "Het is er.", improve: "Het is er niet.", unknown: "Het is niet vast te stellen.")
        #expect(try sentence(.make("4.B1.a", outcome), requirement) == words)
    }

    @Test(arguments: [
        ([ItemJudgement.met("doelen[1]")], "Het is er."),
        (
            [.met("doelen[1]"), ItemJudgement(path: "doelen[2]", outcome: .judgementNeeded)],
            "Het is er. Of dit ook voor doelen[2] geldt, beoordeelt een mens."
        ),
        (
            [
                .met("doelen[1]"), ItemJudgement(path: "doelen[2]", outcome: .judgementNeeded),
                ItemJudgement(caseName: "nieuwe incidenten", path: "", outcome: .judgementNeeded),
            ],
            "Het is er. Of dit ook voor doelen[2] en “nieuwe incidenten” geldt, beoordeelt een mens."
        ),
        (
            [.met("doelen[1]"), ItemJudgement(path: "", outcome: .judgementNeeded)],
            "Het is er. Of dit ook voor alles geldt, beoordeelt een mens."
        ),
    ])
    func `what is left to a person of some things is not said of all`(
        items: [ItemJudgement], words: String
    ) throws {
        let requirement = try RequirementSource.make("4.B1.a", good: "Het is er.")
        #expect(try sentence(.make("4.B1.a", .met, items: items), requirement) == words)
    }

    @Test func `a term that runs is named with its day`() throws {
        let due = try PartialDate(CivilDay.make(2026, 11, 14))
        #expect(
            try sentence(.make("4.B1.a", .notYetDue, due: due), .make("4.B1.a"))
                == "De termijn hiervoor loopt tot 14 november 2026.")
    }

    @Test(arguments: [1, 3])
    func `what a person found against the dossier counts no items`(judged: Int) throws {
        let items = (1...judged).map { ItemJudgement.met("doelen[\($0)]") }
        #expect(
            try sentence(.make("4.B1.a", .notMet, items: items), .make("4.B1.a", improve: counted))
                == "Niet bij elk doel.")
    }

    @Test(arguments: [
        (1, 5, "Niet bij elk doel. Het gaat om één van de vijf doelen: doelen[1]."),
        (2, 5, "Niet bij elk doel. Het gaat om twee van de vijf doelen: doelen[1] en doelen[2]."),
        (
            9, 20,
            "Niet bij elk doel. Het gaat om negen van de 20 doelen: "
                + "doelen[1], doelen[2], doelen[3], doelen[4], doelen[5] en nog vier."
        ),
        (1, 1, "Niet bij elk doel. Het gaat om doelen[1]."),
        (3, 3, "Niet bij elk doel. Het gaat om drie van de drie doelen: doelen[1], doelen[2] en doelen[3]."),
        (
            150, 200,
            "Niet bij elk doel. Het gaat om 150 van de 200 doelen: "
                + "doelen[1], doelen[2], doelen[3], doelen[4], doelen[5] en nog 145."
        ),
    ])
    func `failing items are counted and named`(failed: Int, judged: Int, words: String) throws {
        let items = (1...judged).map {
            $0 <= failed ? ItemJudgement.failing("doelen[\($0)]") : .met("doelen[\($0)]")
        }
        #expect(
            try sentence(.make("4.B1.a", .notMet, items: items), .make("4.B1.a", improve: counted)) == words)
    }

    @Test(arguments: [
        (
            "Niet bij elk doel. Bij {aantal} van {beoordeeld} ontbreekt dat: {plaatsen}. Dat telt.",
            "Niet bij elk doel. Het gaat om doelen[1]. Dat telt."
        ),
        ("Bij {aantal} van {beoordeeld} ontbreekt dat: {plaatsen}.", "Het gaat om doelen[1]."),
        ("Bij {aantal} van {beoordeeld} doelen ontbreekt dat.", "Bij één van één doelen ontbreekt dat."),
        ("{aantal}: {plaatsen}", "Eén: doelen[1]"),
    ])
    func `of a single item a sentence that counts says only which it is`(text: String, words: String) throws {
        let judgement = try RequirementJudgement.make("4.B1.a", .notMet, items: [.failing("doelen[1]")])
        #expect(try sentence(judgement, .make("4.B1.a", improve: text)) == words)
    }

    @Test func `items that were not judged are not counted`() throws {
        let items = [
            ItemJudgement.failing("doelen[1]"), .met("doelen[2]"),
            ItemJudgement(path: "doelen[3]", outcome: .unknown),
            ItemJudgement(path: "doelen[4]", outcome: .notApplicable),
        ]
        #expect(
            try sentence(.make("4.B1.a", .notMet, items: items), .make("4.B1.a", improve: counted))
                == "Niet bij elk doel. Het gaat om één van de twee doelen: doelen[1].")
    }

    @Test func `a case without an item is named by what decided it`() throws {
        let items = [
            ItemJudgement(
                caseName: "los", path: "", outcome: .notMet,
                evidence: [Fact(path: "veiligheidsvoorwaarden", line: 3, column: 1)])
        ]
        #expect(
            try sentence(.make("4.B1.a", .notMet, items: items), .make("4.B1.a", improve: counted))
                == "Niet bij elk doel. Het gaat om veiligheidsvoorwaarden.")
    }

    @Test func `without items the facts that decided are the places`() throws {
        let judgement = try RequirementJudgement.make(
            "4.B1.a", .notMet, evidence: [Fact(path: "a[1].x", line: 1, column: 1)],
            missing: [Fact(path: "a[2].x", line: 1, column: 1, reasons: .notRecorded)])
        #expect(
            try sentence(judgement, .make("4.B1.a", improve: "{aantal} keer: {plaatsen}."))
                == "Twee keer: a[1].x en a[2].x.")
    }

    @Test func `what is missing is named by reason`() throws {
        func fact(_ path: String, _ reasons: NullReasons) -> Fact {
            Fact(path: path, line: 1, column: 1, reasons: reasons)
        }
        let judgement = try RequirementJudgement.make(
            "4.B1.a", .unknown,
            missing: [
                fact("mdos", .notDeliverable), fact("overdracht.datum", .partialDate),
                fact("hulp", .notDeliverable),
                fact("doelen[1].status", .recordedAsUnknown), fact("regie", .invalid),
                fact("x", .notComputable),
                fact("y", .notRecorded), fact("y", .notRecorded),
            ])
        #expect(
            try sentence(judgement, .make("4.B1.a", unknown: "Er ontbreekt: {ontbreekt}."))
                == """
                Er ontbreekt: mdos en hulp (niet leverbaar); overdracht.datum (onvolledige datum); \
                doelen[1].status (als onbekend vastgelegd); regie (ongeldig); x (niet te berekenen).
                """)
    }

    @Test(arguments: [
        (["doelen[1].meetcriterium", "doelen[1].datumStreef"], "meetcriterium en datumStreef"),
        (["doelen[1].omschrijving", "doelen[2].omschrijving"], "omschrijving"),
        (["doelen[2]", "overdracht.documenten[1].soort"], "doelen en soort"),
        ([], "wat het dossier vermeldt"),
    ])
    func `the fields that decided are named once, without their places`(paths: [String], words: String) throws
    {
        let evidence = FactList(paths.map { Fact(path: $0, line: 1, column: 1) })
        let judgement = try RequirementJudgement.make("4.B1.a", .met, evidence: evidence)
        #expect(
            try sentence(judgement, .make("4.B1.a", good: "Dat staat in {velden}."))
                == "Dat staat in \(words).")
    }

    @Test(arguments: [([], "wat daarvoor nodig is"), (["Is dit zo?"], "het oordeel van een mens")])
    func `something is said to be missing when no fact is`(questions: [String], words: String) throws {
        let judgement = try RequirementJudgement.make("4.B1.a", .unknown, questions: questions)
        #expect(
            try sentence(judgement, .make("4.B1.a", unknown: "Er ontbreekt {ontbreekt}."))
                == "Er ontbreekt \(words).")
    }

    @Test func `all questions are put to a person`() throws {
        let judgement = try RequirementJudgement.make(
            "4.B1.a", .judgementNeeded, questions: ["Eerste?", "Tweede?"])
        #expect(
            try sentence(judgement, .make("4.B1.a")) == "Dit vraagt een oordeel van een mens: Eerste? Tweede?"
        )
    }

    @Test(arguments: [
        ("oppakken + kader.termijn", "Dat moest binnen 6 weken."),
        ("oppakken + kader.termijnPlan", "Dat moest binnen de termijn."),
        ("oppakken + kader.termijn + kader.ander", "Dat moest binnen de termijn."),
    ])
    func `the term is that of the one parameter the due date names`(due: String, words: String) throws {
        let requirement = try RequirementSource.make(
            "4.B1.a", improve: "Dat moest binnen {termijn}.", dueFrom: due)
        #expect(
            try sentence(
                .make("4.B1.a", .notMet), requirement,
                parameters: [.make("termijn", "P42D"), .make("ander", "P3M")])
                == words)
    }
}
