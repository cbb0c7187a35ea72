import CivilDates
import DossierFactory
import Frameworks
import Judging
import Testing

struct VerdictTests {
    @Test(arguments: [
        (Outcome.notApplicable, Verdict.notApplicable, "niet van toepassing"),
        (.judgementNeeded, .undetermined, "niet te beoordelen"), (.met, .positive, "positief"),
        (.notYetDue, .undetermined, "niet te beoordelen"), (.unknown, .undetermined, "niet te beoordelen"),
        (.notMet, .negative, "niet positief"),
    ])
    func `an outcome gives one verdict`(outcome: Outcome, verdict: Verdict, word: String) {
        #expect(Verdict(outcome) == verdict)
        #expect(verdict.word == word)
    }

    @Test func `the machine code of a verdict that is not positive is negatief`() {
        #expect(
            Verdict.allCases.map(\.rawValue) == [
                "positief", "negatief", "niet te beoordelen", "niet van toepassing",
            ])
    }

    /// The words of docs/decisions/0012, decided without the chain: what is there decides, gravest first.
    @Test(arguments: ShippedFrameworks.regions)
    func `an indicator is as its deciding requirements together`(region: String?) throws {
        let bench = Bench(try ShippedFrameworks.framework(region))
        let generator = try ShippedFrameworks.generator()
        for seed in ShippedFrameworks.seeds(for: region) {
            let dossier = generator.dossier(seed: seed, size: Int(seed % 5), kind: EvidenceTests.kind(seed))
            let judgement = try bench.judgement(dossier, ShippedFrameworks.referenceDate(seed))
            for indicator in judgement.indicators {
                let outcomes = Set(indicator.requirements.filter(\.isDeciding).map(\.outcome))
                let expected: Verdict =
                    if outcomes.contains(.notMet) {
                        .negative
                    } else if outcomes.contains(.unknown) || outcomes.contains(.notYetDue) {
                        .undetermined
                    } else if outcomes.contains(.met) {
                        .positive
                    } else {
                        outcomes.contains(.judgementNeeded) ? .undetermined : .notApplicable
                    }
                #expect(indicator.verdict == expected, "seed \(seed) indicator \(indicator.number)")
                let open = indicator.requirements.contains { $0.isDeciding && !$0.questions.isEmpty }
                #expect(indicator.isProvisional == (expected == .positive && open), "seed \(seed)")
            }
        }
    }
}
