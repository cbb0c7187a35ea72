import CivilDates
import DossierFactory
import Frameworks
import Judging
import Records
import Testing

/// What a judgement says it rests on is all it rests on.
struct EvidenceTests {
    @Test(arguments: ShippedFrameworks.regions)
    func `what stands outside the evidence may change without changing what was decided`(region: String?)
        throws
    {
        let bench = Bench(try ShippedFrameworks.framework(region))
        let generator = try ShippedFrameworks.generator()
        var wrong: [String] = []
        for seed in ShippedFrameworks.seeds(for: region) {
            let dossier = generator.dossier(seed: seed, size: Int(seed % 5), kind: Self.kind(seed))
            let day = ShippedFrameworks.referenceDate(seed)
            for (index, judged) in try bench.requirements(dossier, day).enumerated()
            where (UInt64(index) &+ seed) % ([.met, .notMet].contains(judged.outcome) ? 6 : 18) == 0 {
                var scrambler = DossierScrambler(
                    model: generator.model, kept: PathSet(of: judged), share: [100, 30, 4][Int(seed % 3)],
                    values: generator.values(seed: seed))
                let other = Timekeeper(model: generator.model, day: day).kept(
                    scrambler.scrambled(dossier), as: dossier)
                let outcome = try #require(try bench.valid(other, day), "seed \(seed)").requirement(
                    judged.code.description)?.outcome
                guard outcome != judged.outcome else { continue }
                let smallest = Shrinking(model: generator.model) { record in
                    let found = try? bench.valid(GeneratedDossier(root: dossier.root, record: record), day)
                    return found.map { $0.requirement(judged.code.description)?.outcome != judged.outcome }
                        ?? false
                }.shrunk(dossier.record, other.record)
                wrong.append(
                    "\(judged.code) seed \(seed): \(judged.outcome.word) → \(outcome?.word ?? "-"), "
                        + smallest.joined(separator: " "))
            }
        }
        #expect(wrong.count == 0, "\(wrong.prefix(20).joined(separator: "\n"))")
    }

    /// Mostly dossiers, now and then a file of another kind.
    static func kind(_ seed: UInt64) -> String {
        seed % 25 == 7 ? "netwerk" : seed % 25 == 8 ? "instelling" : "dossier"
    }
}
