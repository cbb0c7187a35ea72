import CivilDates
import DossierFactory
import Frameworks
import Judging
import Records
import Testing

struct JudgeTests {
    @Test(arguments: ShippedFrameworks.regions)
    func `judging again, and after another dossier, gives the same`(region: String?) throws {
        let framework = try ShippedFrameworks.framework(region)
        let reused = Bench(framework)
        let generator = try ShippedFrameworks.generator()
        for seed in ShippedFrameworks.seeds(for: region).prefix(200) {
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

    /// Every goal is judged by what all goals hold, so the facts grow with their square.
    @Test func `a dossier that needs more facts than one may is not judged and takes no more memory for it`()
        throws
    {
        let framework = try ShippedFrameworks.framework()
        let bench = Bench(framework)
        let generator = try ShippedFrameworks.generator()
        var dossier = generator.dossier(seed: 2, size: 2)
        let model = framework.model
        let goals = try #require(model.types[dossier.record.type].index(ofField: "doelen"))
        guard case .record(let type) = model.types[dossier.record.type].fields[goals].content else {
            Issue.record("the field holds no records")
            return
        }
        dossier.record.values[goals] = .records(
            (1...2_000).map { number in
                GeneratedRecord(
                    type: type,
                    values: model.types[type].fields.map { field in
                        switch field.name {
                        case "nummer": .scalar(String(number))
                        case "soort": .scalar("veiligheid")
                        case "status": .scalar("open")
                        default: .absent
                        }
                    })
            })
        let error = #expect(throws: JudgingError.self) {
            try bench.judgement(dossier, ShippedFrameworks.referenceDate(2))
        }
        #expect(error?.code == .overBudget)
    }
}
