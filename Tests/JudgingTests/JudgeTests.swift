import CivilDates
import DossierFactory
import Frameworks
import Judging
import Testing

struct JudgeTests {
    @Test(arguments: ShippedFrameworks.regions)
    func `judging again, and after another dossier, gives the same`(region: String?) throws {
        let framework = try ShippedFrameworks.framework(region)
        let reused = Bench(framework)
        let generator = try ShippedFrameworks.generator()
        for seed in ShippedFrameworks.seeds(for: region) {
            let dossier = generator.dossier(seed: seed, size: Int(seed % 6), kind: EvidenceTests.kind(seed))
            let day = ShippedFrameworks.referenceDate(seed)
            let first = try reused.judgement(dossier, day)
            #expect(try reused.judgement(dossier, day) == first, "seed \(seed)")
            // A search for what would turn an indicator takes as long as judging a thousand times.
            let turning = seed < 6 ? reused.turning(4, dossier, day) : nil
            _ = try reused.judgement(generator.dossier(seed: seed ^ 0xFFFF, size: 8), day)
            #expect(try reused.judgement(dossier, day) == first, "seed \(seed)")
            if let turning { #expect(reused.turning(4, dossier, day) == turning, "seed \(seed)") }
            #expect(try Bench(framework).judgement(dossier, day) == first, "seed \(seed)")
        }
    }
}
