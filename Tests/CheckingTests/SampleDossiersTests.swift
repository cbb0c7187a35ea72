import CivilDates
import Diagnostics
import Findings
import Foundation
import Frameworks
import Judging
import Testing

@testable import Checking

/// Every set of sample dossiers is judged as its `verwacht.yaml` says, requirement by requirement.
struct SampleDossiersTests {
    /// A set that was judged.
    private struct Judged {
        let expected: ExpectedSet
        let outcomes: [CheckOutcome]
        let summary: FindingsSummary

        init(_ name: String, region: String? = nil) throws {
            expected = try ExpectedSet(folder: name)
            var setup = try Checkout.setup(
                expected.framework, region: expected.region ?? region, referenceDate: expected.referenceDate)
            if let path = expected.answers {
                let read = AnswerReader.read(paths: [path], framework: setup.framework.source)
                #expect(read.problems == [])
                setup.answers = AnswerBook(read.answers, for: setup.framework.source)
            }
            setup.group = GroupPath("team.soort", model: setup.model)
            var outcomes: [CheckOutcome] = []
            var findings = FindingsBuilder(setup.framework.source, groupedBy: "team.soort")
            let digester = FileDigester(setup.framework.source)
            CheckRun(setup, jobs: 2).run(InputExpander([expected.folder])) {
                $0
            } deliver: { outcome in
                outcomes.append(outcome)
                guard let judgement = outcome.judgement else { return }
                var digest = digester.digest(of: judgement)
                digest.group = outcome.group
                findings.add(digest)
            }
            self.outcomes = outcomes
            summary = findings.summary()
            let ids = summary.rows.map(\.id)
            #expect((setup.answers?.problems(unlessJudged: ids) ?? []) == [])
        }

        /// The judgement of a file, without anything said about it.
        func judgement(_ file: ExpectedSet.File) throws -> DossierJudgement {
            let outcome = try #require(
                outcomes.first { $0.record.file.hasSuffix("/" + file.name) || $0.judgement?.id == file.name },
                "\(file.name)")
            #expect(outcome.record.problems.map(\.description) == [], "\(file.name)")
            return try #require(outcome.judgement, "\(file.name)")
        }

        /// Where the judgements differ from what is stated.
        func differences() throws -> [String] {
            var differences: [String] = []
            func compare(_ found: String?, _ word: String, _ what: String) {
                if found != word {
                    differences.append("\(what): \(found ?? "niet gevonden"), verwacht \(word)")
                }
            }
            for file in expected.files {
                let judgement = try judgement(file)
                for (code, word) in file.requirements.sorted(by: { $0.key < $1.key }) {
                    compare(judgement.requirement(code)?.outcome.word, word, "\(file.name) \(code)")
                }
                for (number, word) in file.indicators.sorted(by: { $0.key < $1.key }) {
                    let indicator = judgement.indicators.first { $0.number == number }
                    compare(indicator?.verdict.word, word, "\(file.name) indicator \(number)")
                }
            }
            return differences
        }

        /// The names of the files that were judged.
        var names: [String] {
            outcomes.filter { $0.record.status == .judged }.compactMap {
                $0.record.file.split(separator: "/").last.map(String.init)
            }.sorted()
        }
    }

    @Test func `the first samples are judged as expected`() throws {
        let set = try Judged("eerste-stap", region: "gelderland-zuid")
        #expect(try set.differences() == [])
        #expect(set.names == set.expected.files.map(\.name).sorted())
        for file in set.expected.files {
            let judged = try set.judgement(file).indicators.filter { file.indicators[$0.number] != nil }
            let codes = Set(judged.flatMap(\.requirements).map(\.code.description))
            #expect(codes == Set(file.requirements.keys), "\(file.name) states every requirement")
        }
    }

    @Test func `the dossiers of Wijchen give the findings of the published report`() throws {
        let set = try Judged("wijchen")
        #expect(try set.differences() == [])
        #expect(set.names == set.expected.files.map(\.name).sorted())
        for file in set.expected.files {
            let codes = Set(
                try set.judgement(file).indicators.flatMap(\.requirements).map(\.code.description))
            #expect(codes == Set(file.requirements.keys), "\(file.name) states every requirement")
        }
        #expect(set.expected.findings.count == 21)
        #expect(set.expected.findings.values.count { $0 == "goed" } == 8)
        for (title, direction) in set.expected.findings {
            let found = set.summary.findings.filter { $0.title == title }
            #expect(found.map(\.direction.rawValue) == [direction], "\(title)")
        }
        let director = try #require(set.summary.findings.first { $0.title == "1 Regisseur (1R)" })
        let byTeam = Dictionary(uniqueKeysWithValues: director.groups.map { ($0.value, $0.direction) })
        #expect(
            byTeam == ["regieteam": .good, "wijkteamJeugdEnGezin": .improve, "wijkteamVolwassenen": .improve])
        #expect(set.summary.answers.map(\.contradictions).reduce(0, +) >= 1)
        #expect(set.summary.findings.compactMap(\.goodPractice).count >= 3)
    }

    @Test(arguments: Checkout.expectedSets.filter { !["eerste-stap", "wijchen", "gevallen"].contains($0) })
    func `the samples of the other frameworks are judged as expected, and none is left out`(_ name: String)
        throws
    {
        let set = try Judged(name)
        #expect(set.expected.framework != "tsd-lokaal-netwerk")
        #expect(try set.differences() == [])
        #expect(set.expected.files.count >= 5)
        #expect(set.expected.files.allSatisfy { !$0.indicators.isEmpty })
        let stated = Set(set.expected.files.map(\.name))
        let unstated = set.outcomes.filter { outcome in
            let file = outcome.record.file.split(separator: "/").last.map(String.init) ?? ""
            guard let judgement = outcome.judgement else { return false }
            return !stated.contains(file) && !stated.contains(judgement.id)
        }
        #expect(unstated.map(\.record.file) == [])
    }

    @Test func `situations from practice are judged as an inspector would`() throws {
        let set = try Judged("gevallen")
        #expect(try set.differences() == [])
        #expect(set.names == set.expected.files.map(\.name).sorted())
        #expect(set.expected.files.count >= 25)
        for file in set.expected.files {
            #expect(file.reason?.isEmpty == false, "\(file.name) says why")
            for (code, word) in file.otherwise {
                #expect(
                    file.requirements[code] != nil && file.requirements[code] != word,
                    "\(file.name) \(code) is not judged otherwise any more")
            }
        }
    }

    @Test(arguments: ["eerste-stap", "wijchen", "gevallen"])
    func `what makes a requirement apply is worked out only when asked, and changes nothing else`(
        name: String
    ) throws {
        let day = try #require(CivilDay(year: 2026, month: 9, day: 1))
        let whole = try Checkout.setup(region: "gelderland-zuid", referenceDate: day)
        var brief = whole
        brief.keepsBasis = false
        let inputs = InputCollector.inputs(for: ["\(Checkout.root)/SampleDossiers/\(name)"])
        let judged = inputs.compactMap { Checker(whole).outcome(of: $0).judgement }
        let briefly = inputs.compactMap { Checker(brief).outcome(of: $0).judgement }
        #expect(judged.count >= 3 && briefly.count == judged.count)
        for (one, other) in zip(judged, briefly) {
            #expect(one.derived == other.derived && one.agenda == other.agenda)
            #expect(one.indicators.map(\.verdict) == other.indicators.map(\.verdict))
            let (found, foundBriefly) = (
                one.indicators.flatMap(\.requirements), other.indicators.flatMap(\.requirements)
            )
            #expect(found.map(BareRequirement.init) == foundBriefly.map(BareRequirement.init))
            #expect(found.contains { !$0.basis.isEmpty } && foundBriefly.allSatisfy(\.basis.isEmpty))
            #expect(foundBriefly.allSatisfy { $0.items.allSatisfy(\.basis.isEmpty) })
        }
    }

    @Test func `every requirement is met, not met and, where it can be, undecided somewhere`() throws {
        let setup = try Checkout.setup(
            region: "gelderland-zuid", referenceDate: try #require(CivilDay(year: 2026, month: 9, day: 1)))
        let data = Checkout.root + "/Frameworks-Indicators"
        let source = try #require(
            FrameworkReader.read(
                directory: data + "/tsd-lokaal-netwerk", region: data + "/regios/gelderland-zuid.yaml"
            ).source)
        var shown: [RequirementCode: Set<String>] = [:]
        for example in source.examples {
            shown[example.requirement.code, default: []].insert(example.outcome.rawValue)
        }
        var missing: [String] = []
        for requirement in setup.framework.source.requirements {
            var wanted: Set<String> = ["voldaan", "niet voldaan", "onbekend"]
            if case .professional(.refines) = requirement.nature {
                wanted = ["oordeel nodig", "niet van toepassing"]
            }
            if case .professional(.decides) = requirement.nature {
                wanted = ["onbekend", "niet van toepassing"]
            }
            let lack = wanted.subtracting(shown[requirement.code, default: []])
            if !lack.isEmpty {
                missing.append("\(requirement.code): \(lack.sorted().joined(separator: ", "))")
            }
        }
        #expect(missing == [])
    }
}

/// What is found about a requirement, without what makes it apply and be due.
private struct BareRequirement: Hashable {
    let code: RequirementCode
    let outcomes: [Outcome]
    let items: [ItemJudgement]
    let counts: [Int]
    let facts: [FactList]
    let due: PartialDate?
    let questions: [String]
    let waitsFor: RequirementCode?

    init(_ judgement: RequirementJudgement) {
        code = judgement.code
        outcomes = [judgement.outcome, judgement.machineOutcome]
        items = judgement.items.map { item in
            var item = item
            item.basis = []
            return item
        }
        counts = [judgement.itemsOmitted, judgement.judgedCount, judgement.failedCount]
        facts = [judgement.evidence, judgement.missing]
        due = judgement.due
        questions = judgement.questions
        waitsFor = judgement.waitsFor
    }
}
