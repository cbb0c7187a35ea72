import CivilDates
import DossierFactory
import Frameworks
import Judging
import PropertyTesting
import Records
import Testing

/// What a system says it does not deliver may be more than what stands in the file.
struct DeliveryTests {
    private let generator: DossierGenerator
    private var model: RecordModel { generator.model }

    init() throws { generator = try ShippedFrameworks.generator() }

    /// A list or record of the dossier that is there and nothing requires, and the dossier that declares its path.
    private func declaring(_ dossier: GeneratedDossier, _ seed: UInt64) throws -> (Int, GeneratedDossier)? {
        let fields = model.types[dossier.record.type].fields
        let there = fields.indices.filter { index in
            if ["levering", "huishouden"].contains(fields[index].name) || fields[index].isRequired {
                return false
            }
            switch dossier.record.values[index] {
            case .records(let items): return !items.isEmpty
            case .record: return true
            default: return false
            }
        }
        guard !there.isEmpty else { return nil }
        let index = there[Int(seed) % there.count]
        var declaring = dossier
        let delivery = try #require(model.types[dossier.record.type].index(ofField: "levering"))
        guard case .record(var levering) = dossier.record.values[delivery],
            let list = model.types[levering.type].index(ofField: "nietLeverbaar")
        else { return nil }
        var paths: [String] = []
        if case .scalars(let old) = levering.values[list] { paths = old }
        levering.values[list] = .scalars(paths + [fields[index].name])
        declaring.record.values[delivery] = .record(levering)
        return (index, declaring)
    }

    @Test(arguments: ShippedFrameworks.regions)
    func `what is decided beside a part that is declared undeliverable stays so when more of it is delivered`(
        region: String?
    ) throws {
        let bench = Bench(try ShippedFrameworks.framework(region))
        var decided = 0
        for seed in ShippedFrameworks.seeds(for: region) {
            let dossier = generator.dossier(seed: seed, size: 1 + Int(seed % 4))
            guard let (index, declaring) = try declaring(dossier, seed) else { continue }
            let day = ShippedFrameworks.referenceDate(seed)
            guard let before = try bench.valid(declaring, day) else { continue }
            // Delivered after all: as it stands there, and with more of it taken from another dossier.
            let donor = generator.dossier(seed: seed ^ 0xD0, size: 4)
            var more = dossier
            if case .records(let items) = dossier.record.values[index],
                case .records(let others) = donor.record.values[index]
            {
                more.record.values[index] = .records(items + others)
            }
            for other in [dossier, more] {
                guard let after = try bench.valid(other, day) else { continue }
                for one in before.decided(beside: after) {
                    decided += 1
                    #expect(one.other == one.outcome, "\(one.code) seed \(seed)")
                }
            }
        }
        #expect(decided > propertyCases)
    }

    @Test func `of a record that is declared undeliverable what is not there is missing for that`() throws {
        let bench = Bench(try ShippedFrameworks.framework())
        var dossier = try GeneratedDossier.written(
            [("status", "lopend"), ("overdracht.datumOpgepakt", "2026-03-02")], in: model)
        let made = dossier.record.makePlace(ofPath: "levering.nietLeverbaar", in: model)
        let place = try #require(made)
        let day = ShippedFrameworks.referenceDate(3)
        let without = try bench.judgement(dossier, day)
        #expect(without.requirement("1.A3")?.outcome == .notMet)
        dossier.record[place] = .scalars(["overdracht"])
        let with = try bench.judgement(dossier, day)
        let judged = try #require(with.requirement("1.A3"))
        #expect(judged.outcome == .unknown)
        #expect(judged.missing.map(\.path) == ["overdracht.gesprekken"])
        #expect(judged.missing.map(\.reasons) == [.notDeliverable])
    }
}
