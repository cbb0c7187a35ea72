import CivilDates
import Diagnostics
import Findings
import Foundation
import Frameworks
import Judging
import Testing

@testable import Checking

/// Answers of people take the place of what the machine found, stay visible, and none gets lost.
struct AnswerBookTests {
    private let setup: CheckingSetup

    init() throws {
        setup = try Checkout.setup(referenceDate: try #require(CivilDay(year: 2026, month: 9, day: 1)))
    }

    /// The answers of a YAML text.
    private func book(_ answers: [(id: String, code: String, outcome: String)]) throws -> AnswerBook {
        let lines = answers.map {
            "  - {kenmerk: \($0.id), code: \($0.code), uitkomst: \($0.outcome), reden: besproken, bron: interview, door: inspecteur, datum: 2026-09-03}"
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
        try Data((["antwoorden:"] + lines).joined(separator: "\n").utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let read = AnswerReader.read(paths: [file.path], framework: setup.framework.source)
        try #require(read.problems == [])
        return AnswerBook(read.answers, for: setup.framework.source)
    }

    private func outcome(_ answers: AnswerBook, _ id: String = "D-1") -> CheckOutcome {
        var setup = setup
        setup.answers = answers
        return Checker(setup).outcome(of: InputFactory.input(1, InputFactory.dossier(id)))
    }

    @Test func `an answer decides for its own dossier only`() throws {
        let answers = try book([("D-1", "4.B1.a", "voldaan")])
        let own = try #require(outcome(answers).judgement?.requirement("4.B1.a"))
        #expect(own.outcome == .met)
        #expect(own.machineOutcome != .met)
        #expect(own.answer?.role == "inspecteur")
        let other = try #require(outcome(answers, "D-2").judgement?.requirement("4.B1.a"))
        #expect(other.answer == nil)
    }

    @Test func `answers about what was not judged are named, without a guess which was meant`() throws {
        let answers = try book([
            ("D-1", "4.B1.a", "voldaan"), ("D-11", "4.B1.a", "voldaan"), ("D-11", "4.B2.a", "voldaan"),
            ("heel-iets-anders", "4.B1.a", "voldaan"),
        ])
        let found = answers.problems(unlessJudged: ["D-1", "D-2"])
        #expect(
            found.map { "\($0.message) – \($0.remedy ?? "")" } == [
                "kenmerk \"D-11\" is niet beoordeeld – geef het dossier mee, verbeter het kenmerk, of laat het antwoord weg",
                "kenmerk \"heel-iets-anders\" is niet beoordeeld – geef het dossier mee, verbeter het kenmerk, of laat het antwoord weg",
            ])
        #expect(found.first?.place?.line == 3 && found.last?.place?.line == 5)
        #expect(answers.problems(unlessJudged: ["D-1", "D-11", "heel-iets-anders"]) == [])
    }
}

/// The fields by which dossiers can be put in groups.
struct GroupPathTests {
    private let setup: CheckingSetup

    init() throws {
        setup = try Checkout.setup(referenceDate: try #require(CivilDay(year: 2026, month: 9, day: 1)))
    }

    @Test(arguments: ["team.soort", "status", "regio", "afsluiting.reden"])
    func `a single value with codes can be used`(path: String) {
        #expect(GroupPath(path, model: setup.model)?.path == path)
        #expect(GroupPath.all(in: setup.model).contains(path))
    }

    @Test(arguments: [
        "kenmerk", "team", "team.naam", "doelen.soort", "datumExport", "team.soort.x", "", "team.sort",
        "meldingen.aard",
    ])
    func `what holds no single code cannot`(path: String) {
        #expect(GroupPath(path, model: setup.model) == nil)
    }

    @Test(arguments: [
        ("<Team><Soort>regieteam</Soort></Team>", "regieteam"), ("", "niet vastgelegd"),
        ("<Team xsi:nil=\"true\"/>", "als onbekend vastgelegd"),
    ])
    func `a dossier without the code says why`(team: String, group: String) throws {
        var setup = setup
        setup.group = GroupPath("team.soort", model: setup.model)
        let text = """
            <Dossier xmlns="urn:dossiertoets:dossier:1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
            <Kenmerk>D-1</Kenmerk><Schemaversie>1</Schemaversie><DatumExport>2026-08-01</DatumExport>\
            <Status>lopend</Status>\(team)</Dossier>
            """
        let outcome = Checker(setup).outcome(of: InputFactory.input(1, Array(text.utf8)))
        #expect(outcome.record.status == .judged)
        #expect(outcome.group == group)
    }
}
