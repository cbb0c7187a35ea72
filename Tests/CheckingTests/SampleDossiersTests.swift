import Checking
import CivilDates
import Diagnostics
import DossierModel
import Findings
import Foundation
import Frameworks
import Judging
import Records
import Testing
import Yams

/// Every set of sample dossiers is judged as its `verwacht.yaml` says, requirement by requirement.
struct SampleDossiersTests {
    @Test func `the first samples are judged as expected`() throws {
        let expected = try ExpectedSet(folder: "eerste-stap")
        let outcomes = try Checkout.outcomes(
            of: expected.folder, region: "gelderland-zuid", referenceDate: expected.referenceDate)
        var differences: [String] = []
        for file in expected.files {
            let outcome = try #require(outcomes.first { $0.record.file.hasSuffix("/" + file.name) })
            #expect(outcome.record.problems.map(\.description) == [], "\(file.name)")
            let judgement = try #require(outcome.judgement)
            for (code, word) in file.requirements {
                let found = judgement.requirement(code)?.outcome.word ?? "niet gevonden"
                if found != word { differences.append("\(file.name) \(code): \(found), verwacht \(word)") }
            }
            for (number, word) in file.indicators {
                let found =
                    judgement.indicators.first { $0.number == number }?.verdict.word ?? "niet gevonden"
                if found != word {
                    differences.append("\(file.name) indicator \(number): \(found), verwacht \(word)")
                }
            }
            let judged = Set(judgement.indicators.flatMap(\.requirements).map(\.code.description))
            #expect(judged == Set(file.requirements.keys), "\(file.name) states every requirement")
        }
        #expect(differences == [])
        let dossiers = outcomes.filter { $0.record.status == .judged }.map {
            $0.record.file.split(separator: "/").last
        }
        #expect(dossiers.compactMap { $0.map(String.init) } == expected.files.map(\.name).sorted())
    }
}
