import Frameworks
import Judging
import PropertyTesting
import Testing

@testable import Findings

struct FindingsBuilderTests {
    private func framework(alwaysReport: Bool = false, good: String? = nil) throws -> FrameworkSource {
        try .make(
            [.make("4.B1.a"), .make("4.B1.b"), .make("4.A1")],
            topics: [
                .make("doelen", fedBy: ["4.B1.a", "4.A1"], alwaysReport: alwaysReport),
                .make("rest", fedBy: ["4.B1.b"]),
            ])
    }

    private func dossier(_ number: Int, _ outcome: Outcome, _ point: Outcome = .notApplicable) throws
        -> DossierJudgement
    {
        try .make("d-\(number)", [.make("4.B1.a", outcome), .make("4.A1", point)])
    }

    private func finding(_ outcomes: [Outcome], _ framework: FrameworkSource) throws -> Finding {
        var builder = FindingsBuilder(framework)
        for (number, outcome) in outcomes.enumerated() { builder.add(try dossier(number + 1, outcome)) }
        return try #require(builder.summary().findings.first)
    }

    @Test(
        arguments: [
            ([.met, .met, .met], "In alle dossiers gaat het goed."),
            ([.met, .met, .met, .met, .notMet], "In de meeste dossiers gaat het goed."),
            ([.notMet, .met, .met], "In één dossier kan het beter."),
            ([.notMet, .notMet, .notMet], "In alle dossiers kan het beter."),
            (
                [.met, .met, .met, .unknown],
                "In drie dossiers gaat het goed. In één dossier is dit niet vast te stellen."
            ),
            (
                [.met, .met, .met, .met, .met, .unknown, .unknown, .notYetDue, .judgementNeeded],
                "In vijf dossiers gaat het goed. In twee dossiers is dit niet vast te stellen. "
                    + "In één dossier was de termijn nog niet om. In één dossier is een oordeel van een mens nodig."
            ),
            (
                [.met, .notMet],
                "Er is te weinig beoordeeld om te zeggen of dit goed gaat of beter kan. "
                    + "Eén dossier voldoet hieraan, één dossier niet."
            ),
            (
                [.met, .met],
                "Er is te weinig beoordeeld om te zeggen of dit goed gaat of beter kan. Twee dossiers voldoen hieraan."
            ),
            (
                [.notMet, .notApplicable],
                "Er is te weinig beoordeeld om te zeggen of dit goed gaat of beter kan. "
                    + "Eén dossier voldoet hier niet aan."
            ),
            (
                [.unknown, .unknown],
                "Er is te weinig beoordeeld om te zeggen of dit goed gaat of beter kan. "
                    + "In twee dossiers is dit niet vast te stellen."
            ),
            ([.notApplicable], "Dit was in geen enkel dossier van toepassing."),
            ([], "Dit was in geen enkel dossier van toepassing."),
        ] as [([Outcome], String)])
    func `a finding is told in words`(outcomes: [Outcome], text: String) throws {
        #expect(try finding(outcomes, framework()).text == text)
    }

    @Test func `the dossiers behind a finding are those it speaks of`() throws {
        let good = try finding([.met, .notMet, .met, .met, .unknown, .met, .notApplicable], framework())
        #expect(good.direction == .good)
        #expect(good.dossiers == ["d-1", "d-3", "d-4", "d-6"])
        #expect([good.met, good.judged, good.unknown, good.notApplicable] == [4, 5, 1, 1])
        #expect(good.exceptions == [])
        let improve = try finding([.met, .notMet, .notMet], framework())
        #expect(improve.direction == .improve)
        #expect(improve.dossiers == ["d-2", "d-3"])
        #expect(try finding([.met, .notMet], framework()).dossiers == [])
    }

    @Test func `the few failing dossiers of some topics are always reported`() throws {
        let one = try finding([.met, .met, .met, .notMet], framework(alwaysReport: true))
        #expect(one.text == "In de meeste dossiers gaat het goed. Let op: één dossier voldoet hier niet aan.")
        #expect(one.exceptions == ["d-4"])
        let two = try finding(
            Array(repeating: .met, count: 8) + [.notMet, .notMet], framework(alwaysReport: true))
        #expect(
            two.text == "In de meeste dossiers gaat het goed. Let op: twee dossiers voldoen hier niet aan.")
        let none = try finding([.met, .met, .met], framework(alwaysReport: true))
        #expect(none.text == "In alle dossiers gaat het goed.")
        let improve = try finding([.met, .notMet, .notMet], framework(alwaysReport: true))
        #expect(improve.exceptions == [])
    }

    @Test func `a topic has the greatest outcome of what feeds it`() throws {
        var builder = try FindingsBuilder(framework())
        builder.add(try dossier(1, .met, .notMet))
        builder.add(try dossier(2, .met, .unknown))
        builder.add(try dossier(3, .notApplicable, .met))
        let finding = try #require(builder.summary().findings.first)
        #expect([finding.met, finding.judged, finding.unknown] == [1, 2, 1])
        #expect(finding.requirements.map(\.description) == ["4.B1.a", "4.A1"])
        #expect(finding.section == "Afdeling")
        #expect(finding.paragraph == "Paragraaf")
    }

    @Test func `an institution or network is not counted among the dossiers`() throws {
        let source = try FrameworkSource.make(
            [.make("4.B1.a"), .make("4.B1.b", level: .institution), .make("4.B1.c", level: .network)],
            topics: [
                .make("dossiers", fedBy: ["4.B1.a"]), .make("instelling", fedBy: ["4.B1.b"]),
                .make("netwerk", fedBy: ["4.B1.c"]),
            ])
        var builder = FindingsBuilder(source)
        for number in 1...3 { builder.add(try .make("d-\(number)", [.make("4.B1.a", .met)])) }
        #expect(builder.summary().undelivered == [.institution, .network])
        builder.add(try .make("i-1", kind: "instelling", [.make("4.B1.b", .met)]))
        builder.add(try .make("i-2", kind: "instelling", [.make("4.B1.b", .notMet)]))
        builder.add(try .make("n-1", kind: "netwerk", [.make("4.B1.c", .met)]))
        let summary = builder.summary()
        #expect(summary.undelivered == [])
        #expect(summary.findings.map(\.direction) == [.good, .improve, .good])
        #expect(
            summary.findings.map(\.text) == [
                "In alle dossiers gaat het goed.", "Bij één instelling kan het beter.",
                "In het netwerk gaat het goed.",
            ])
        #expect(summary.findings.map(\.dossiers) == [["d-1", "d-2", "d-3"], ["i-2"], ["n-1"]])
    }

    @Test func `the matrix has a mark for every indicator`() throws {
        var builder = try FindingsBuilder(framework())
        builder.add(
            try .make("d-1", [.make("4.B1.a", .met, questions: ["Is dit zo?"]), .make("4.A1", .notMet)]))
        builder.add(try .make("d-2", [.make("4.B1.a", .notYetDue)]))
        builder.add(try .make("d-3", [.make("4.B1.a", .met), .make("4.B1.b", .notMet)]))
        builder.add(
            try .make("d-4", [.make("4.B1.a", .met), .make("4.A1", .met, questions: ["Is dit zo?"])]))
        builder.add(try .make("n-1", kind: "netwerk", []))
        let summary = builder.summary()
        #expect(
            summary.rows.map(\.marks) == [
                [.provisional], [.undetermined], [.negative], [.positive], [.notApplicable],
            ])
        #expect(summary.indicators == [4])
    }

    @Test func `open questions are counted in the order of the framework`() throws {
        let source = try FrameworkSource.make([
            .make("4.B1.a"), .make("4.B1.b", refining: ["Specifiek?", "Realistisch?"]), .make("4.A1"),
        ])
        var builder = FindingsBuilder(source)
        for number in 1...2 {
            builder.add(
                try .make(
                    "d-\(number)",
                    [.make("4.B1.b", .met, questions: ["Specifiek?", "Realistisch?"])]
                        + (number == 1 ? [.make("4.A1", .judgementNeeded, questions: ["Is dit zo?"])] : [])))
        }
        let questions = builder.summary().openQuestions
        #expect(questions.map(\.question) == ["Specifiek?", "Realistisch?", "Is dit zo?"])
        #expect(questions.map(\.count) == [2, 2, 1])
        #expect(questions.map(\.isDeciding) == [true, true, false])
    }

    @Test func `topics stand in the order of sections and paragraphs`() throws {
        let source = try FrameworkSource.make(
            [.make("4.B1.a"), .make("4.B1.b"), .make("4.B1.c")],
            topics: [
                .make("c", fedBy: ["4.B1.c"], paragraph: "tweede"), .make("b", fedBy: ["4.B1.b"]),
                .make("a", fedBy: ["4.B1.a"]),
            ])
        #expect(FindingsBuilder(source).summary().findings.map(\.topic) == ["b", "a", "c"])
    }

    @Test func `the order of adding changes nothing but the order of listing`() throws {
        var numbers = SeededNumbers(seed: 11)
        let source = try framework(alwaysReport: true)
        for _ in 0..<propertyCases {
            let dossiers = try (0..<Int.random(in: 0...12, using: &numbers)).map { number in
                try dossier(
                    number, Outcome.allCases.randomElement(using: &numbers) ?? .met,
                    Outcome.allCases.randomElement(using: &numbers) ?? .met)
            }
            func summary(_ dossiers: [DossierJudgement]) -> [String] {
                var builder = FindingsBuilder(source)
                for dossier in dossiers { builder.add(dossier) }
                let summary = builder.summary()
                let findings = summary.findings.map { finding in
                    var counts = finding
                    (counts.dossiers, counts.exceptions) = ([], [])
                    return "\(counts) \(finding.dossiers.sorted()) \(finding.exceptions.sorted())"
                }
                return summary.rows.map { "\($0)" }.sorted() + findings
                    + ["\(summary.openQuestions) \(summary.undelivered)"]
            }
            #expect(summary(dossiers) == summary(dossiers.shuffled(using: &numbers)))
        }
    }

    @Test func `a lack that another topic tells is told once, with where`() throws {
        let source = try FrameworkSource.make(
            [.make("4.B1.a"), .make("4.B1.b", toldAt: "4.B1.a")],
            topics: [.make("begin", fedBy: ["4.B1.a"]), .make("vervolg", fedBy: ["4.B1.b"])])
        var builder = FindingsBuilder(source)
        for number in 1...3 {
            builder.add(
                try .make("d-\(number)", [.make("4.B1.a", .notMet), .make("4.B1.b", .notMet)]))
        }
        for number in 4...6 {
            builder.add(try .make("d-\(number)", [.make("4.B1.a", .met), .make("4.B1.b", .notMet)]))
        }
        let findings = builder.summary().findings
        #expect(findings[0].dossiers == ["d-1", "d-2", "d-3"])
        #expect(findings[1].dossiers == ["d-4", "d-5", "d-6"])
        #expect([findings[1].met, findings[1].judged] == [0, 3])
        #expect(
            findings[1].toldElsewhere == [
                ToldElsewhere(topic: "begin", title: "Onderwerp begin", count: 3)
            ])
        #expect(
            findings[1].text
                == "In drie dossiers kan het beter. In drie dossiers is dit gemis al genoemd bij \"Onderwerp begin\"."
        )
    }

    @Test func `a topic of which all lacks are told elsewhere says only that`() throws {
        let source = try FrameworkSource.make(
            [.make("4.B1.a"), .make("4.B1.b", toldAt: "4.B1.a")],
            topics: [.make("begin", fedBy: ["4.B1.a"]), .make("vervolg", fedBy: ["4.B1.b"])])
        var builder = FindingsBuilder(source)
        builder.add(try .make("d-1", [.make("4.B1.a", .notMet), .make("4.B1.b", .notMet)]))
        let finding = try #require(builder.summary().findings.last)
        #expect(finding.direction == .none)
        #expect(finding.isApplicable)
        #expect(finding.text == "In één dossier is dit gemis al genoemd bij \"Onderwerp begin\".")
    }

    @Test func `findings can be split by what dossiers have in common`() throws {
        let framework = try framework()
        let digester = FileDigester(framework)
        var builder = FindingsBuilder(framework, groupedBy: "team.soort")
        for (number, (group, outcome)) in [
            ("regieteam", Outcome.met), ("regieteam", .met), ("regieteam", .met), ("wijkteam", .notMet),
            ("wijkteam", .notMet), ("wijkteam", .met), ("niet vastgelegd", .unknown),
            ("overig", .notApplicable),
        ].enumerated() {
            var digest = digester.digest(of: try dossier(number + 1, outcome))
            digest.group = group
            builder.add(digest)
        }
        let summary = builder.summary()
        #expect(summary.groupedBy == "team.soort")
        #expect(
            summary.findings.first?.groups == [
                GroupFinding(
                    value: "niet vastgelegd", direction: .none, met: 0, judged: 0, unknown: 1),
                GroupFinding(
                    value: "regieteam", direction: .good, met: 3, judged: 3, unknown: 0),
                GroupFinding(
                    value: "wijkteam", direction: .improve, met: 1, judged: 3, unknown: 0),
            ])
    }

    @Test func `what goes beyond the norm is a good practice when it goes well`() throws {
        let source = try FrameworkSource.make(
            [.make("4.B1.a"), .make("4.A1")],
            topics: [
                .make(
                    "doelen", fedBy: ["4.A1"], goodPractice: "{in hoeveel dossiers} gaat het boven de norm.")
            ])
        func practice(_ outcome: Outcome) throws -> String? {
            var builder = FindingsBuilder(source)
            for number in 1...3 { builder.add(try .make("d-\(number)", [.make("4.A1", outcome)])) }
            return builder.summary().findings.first?.goodPractice
        }
        #expect(try practice(.met) == "In alle dossiers gaat het boven de norm.")
        #expect(try practice(.notMet) == nil)
        #expect(try practice(.unknown) == nil)
    }

    @Test func `from how many proposals people departed is counted by requirement`() throws {
        var builder = try FindingsBuilder(framework())
        func add(_ number: Int, _ found: Outcome, _ answered: Outcome) throws {
            let answer = Answer(
                code: try .make("4.B1.a"), outcome: answered, reason: "gesproken", source: .interview,
                role: "inspecteur", date: try .make(2026, 9, 1))
            builder.add(try .make("d-\(number)", [try .make("4.B1.a", found).answered(answer)]))
        }
        try add(1, .met, .met)
        try add(2, .met, .notMet)
        try add(3, .judgementNeeded, .met)
        try add(4, .notApplicable, .met)
        #expect(
            builder.summary().answers == [
                AnsweredRequirement(
                    code: try .make("4.B1.a"), answers: 4, proposals: 3, departures: 2, contradictions: 1)
            ])
    }
}
