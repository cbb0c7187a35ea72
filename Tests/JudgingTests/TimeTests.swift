import CivilDates
import DossierFactory
import Frameworks
import Judging
import PropertyTesting
import Records
import Testing

/// Judged is the dossier as it was on the reference date.
struct TimeTests {
    private let generator: DossierGenerator
    private var model: RecordModel { generator.model }

    init() throws { generator = try ShippedFrameworks.generator() }

    private func date(of record: GeneratedRecord) -> PartialDate? {
        guard let field = field(of: record), case .scalar(let text) = record.values[field] else { return nil }
        return PartialDate(iso: text)
    }

    /// The field that says when something came to be; nil when none does, or its day may be planned.
    private func field(of record: GeneratedRecord) -> Int? {
        let timing = model.timings[record.type]
        let dated = timing.event.first { field in
            if case .scalar = record.values[field] { true } else { false }
        }
        return dated == timing.plannable ? nil : dated
    }

    private func export(of dossier: GeneratedDossier) throws -> CivilDay {
        let field = try #require(model.types[dossier.record.type].index(ofField: "datumExport"))
        guard case .scalar(let text) = dossier.record.values[field] else { throw NoExport() }
        return try #require(PartialDate(iso: text)?.day)
    }

    private struct NoExport: Error {}

    /// The dossier with every list item replaced by what a function makes of it; nil leaves it out.
    private func mapped(
        _ record: GeneratedRecord, _ change: (GeneratedRecord) -> GeneratedRecord?
    ) -> GeneratedRecord {
        var result = record
        for (index, value) in record.values.enumerated() {
            switch value {
            case .record(let inner): result.values[index] = .record(mapped(inner, change))
            case .records(let items):
                result.values[index] = .records(items.compactMap(change).map { mapped($0, change) })
            default: break
            }
        }
        return result
    }

    private func count(_ record: GeneratedRecord, _ wanted: (GeneratedRecord) -> Bool) -> Int {
        var count = 0
        _ = mapped(record) { item in
            if wanted(item) { count += 1 }
            return item
        }
        return count
    }

    @Test(arguments: ShippedFrameworks.regions)
    func `what came after the reference date is as if it were not in the file`(region: String?) throws {
        let bench = Bench(try ShippedFrameworks.framework(region))
        var compared = 0
        for seed in ShippedFrameworks.seeds(for: region) {
            let dossier = generator.dossier(seed: seed, size: Int(seed % 6), kind: EvidenceTests.kind(seed))
            let (day, export) = (ShippedFrameworks.referenceDate(seed), try export(of: dossier))
            func isLater(_ record: GeneratedRecord) -> Bool {
                date(of: record).map { day < $0.firstDay && $0.firstDay <= export } ?? false
            }
            guard export > day, count(dossier.record, isLater) > 0 else { continue }
            var without = dossier
            without.record = mapped(dossier.record) { isLater($0) ? nil : $0 }
            // What is left may point to what was left out.
            guard let expected = try bench.valid(without, day) else { continue }
            let found = try bench.judgement(dossier, day)
            for (one, other) in zip(
                found.indicators.flatMap(\.requirements), expected.indicators.flatMap(\.requirements))
            {
                #expect(one.outcome == other.outcome, "\(one.code) seed \(seed)")
            }
            compared += 1
        }
        #expect(compared > propertyCases / 40)
    }

    @Test(arguments: ShippedFrameworks.regions)
    func `what is decided beside something dated after the export stays so whether it happened or not`(
        region: String?
    ) throws {
        let bench = Bench(try ShippedFrameworks.framework(region))
        var decided = 0
        for seed in ShippedFrameworks.seeds(for: region) {
            let dossier = generator.dossier(seed: seed, size: Int(seed % 6), kind: EvidenceTests.kind(seed))
            let (day, export) = (ShippedFrameworks.referenceDate(seed), try export(of: dossier))
            func isAhead(_ record: GeneratedRecord) -> Bool {
                date(of: record).map { $0.firstDay > export } ?? false
            }
            guard count(dossier.record, isAhead) > 0 else { continue }
            let before = try bench.judgement(dossier, day)
            let last = min(day, export)
            for happened in [false, true] {
                var other = dossier
                other.record = mapped(dossier.record) { item in
                    guard isAhead(item), let field = field(of: item) else { return item }
                    var item = item
                    item.values[field] = .scalar(last.description)
                    return happened ? item : nil
                }
                guard let after = try bench.valid(other, day) else { continue }
                for one in before.decided(beside: after) {
                    decided += 1
                    #expect(one.other == one.outcome, "\(one.code) seed \(seed)")
                }
            }
        }
        #expect(decided > propertyCases)
    }

    @Test
    func `a case that may have been closed later is not judged as closed, for want of the day of closing`()
        throws
    {
        let bench = Bench(try ShippedFrameworks.framework())
        var dossier = try GeneratedDossier.written(
            [
                ("status", "afgesloten"), ("overdracht.datum", "2026-03-02"), ("afsluiting.datum", "2026-07"),
            ], in: model)
        let fields = model.types[dossier.record.type].fields
        let field = try #require(fields.firstIndex { $0.name == "veiligheidsvoorwaarden" })
        guard case .record(let type) = fields[field].content else {
            Issue.record("the field holds no records")
            return
        }
        dossier.record.values[field] = .records([
            GeneratedRecord(
                type: type,
                values: model.types[type].fields.map { field in
                    switch field.name {
                    case "nummer": .scalar("1")
                    case "bron": .scalar("veiligThuis")
                    case "datum": .scalar("2026-02-01")
                    default: .absent
                    }
                })
        ])
        func judged(on day: String) throws -> RequirementJudgement {
            let day = try #require(PartialDate(iso: day)?.day)
            let judgement = try bench.judgement(dossier, day)
            return try #require(judgement.requirement("2.A5"))
        }
        #expect(try judged(on: "2026-06-30").outcome == .notApplicable)
        #expect(try judged(on: "2026-07-10").outcome == .unknown)
        #expect(try judged(on: "2026-07-10").missing.map(\.path) == ["afsluiting.datum"])
        #expect(try judged(on: "2026-08-01").outcome == .notMet)
    }
}
