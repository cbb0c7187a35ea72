import CivilDates
import DossierFactory
import Frameworks
import Judging
import PropertyTesting
import Records
import Testing

/// What is decided while some values are unknown is decided for every value they can have.
struct SoundnessTests {
    let generator: DossierGenerator

    init() throws { generator = try ShippedFrameworks.generator() }

    @Test(arguments: ShippedFrameworks.regions)
    func `what is decided without what cannot be delivered stays decided whatever it is`(region: String?)
        throws
    {
        try check(
            ShippedFrameworks.framework(region), ShippedFrameworks.seeds(for: region), unknown: .undeliverable
        ) { field in !field.isRequired }
    }

    @Test(arguments: ShippedFrameworks.others)
    func `so it is in the other frameworks`(name: String) throws {
        let share = max(1, ShippedFrameworks.others.count)
        try check(
            ShippedFrameworks.compile(of: name), stride(from: 0, to: UInt64(propertyCases), by: share),
            unknown: .undeliverable, least: 0
        ) { field in !field.isRequired }
    }

    /// Recorded as unknown counts as not recorded for `vastgelegd`, so fields that are asked that way are left out.
    @Test(arguments: ShippedFrameworks.regions)
    func `what is decided while a value is recorded as unknown stays decided whatever it is`(region: String?)
        throws
    {
        let asked = try Self.namesAskedWhetherRecorded(in: ShippedFrameworks.framework(region).source)
        try #require(asked.contains("datumStreef") && !asked.contains("zichtOpVeiligheid"))
        try check(
            ShippedFrameworks.framework(region), ShippedFrameworks.seeds(for: region), unknown: .unknown
        ) { field in
            guard field.isNillable, !field.isList, !asked.contains(field.name) else { return false }
            switch generator.model.simpleType(of: field)?.kind {
            case .boolean, .code, .number: return true
            default: return false
            }
        }
    }

    private func check(
        _ framework: Framework, _ seeds: StrideTo<UInt64>, unknown: GeneratedValue,
        least: Int = propertyCases, _ isEligible: (Field) -> Bool
    ) throws {
        let bench = Bench(framework)
        var wrong: [String] = []
        var decided = 0
        for seed in seeds {
            var numbers = SeededNumbers(seed: seed ^ 0x5EED)
            let (partial, places) = partial(seed, unknown, &numbers, isEligible)
            let day = ShippedFrameworks.referenceDate(seed)
            let before = try #require(try bench.valid(partial, day), "seed \(seed)")
            for attempt in 0..<UInt64(2) {
                var whole = partial
                for place in places {
                    whole = generator.replacing(
                        place, of: whole, seed: seed &* 31 &+ attempt &+ numbers.next() % 999,
                        mayBeAbsent: unknown == .undeliverable)
                }
                whole = Timekeeper(model: generator.model, day: day).kept(whole, as: partial)
                let after = try #require(try bench.valid(whole, day), "seed \(seed)")
                for judged in before.decided(beside: after) {
                    decided += 1
                    guard judged.other != judged.outcome else { continue }
                    let paths = Shrinking(model: generator.model) { _ in true }.differences(
                        partial.record, whole.record)
                    wrong.append(
                        "\(judged.code) seed \(seed): \(judged.outcome.word) → \(judged.other.word), "
                            + paths.joined(separator: " "))
                }
            }
        }
        #expect(decided > least)
        #expect(wrong.count == 0, "\(wrong.prefix(20).joined(separator: "\n"))")
    }

    /// A dossier some values of which are unknown, and where they stand.
    private func partial(
        _ seed: UInt64, _ unknown: GeneratedValue, _ numbers: inout SeededNumbers,
        _ isEligible: (Field) -> Bool
    ) -> (GeneratedDossier, [GeneratedPlace]) {
        var dossier = generator.dossier(seed: seed, size: Int(seed % 4))
        var places: [GeneratedPlace] = []
        for _ in 0..<numbers.within(1...6) {
            let model = generator.model
            let candidates = dossier.record.places().filter { place in
                let field = place.field(in: model)
                let isDelivery = ["levering", "nietLeverbaar", "systeem", "versie"].contains(field.name)
                guard isEligible(field), !isDelivery else { return false }
                return !places.contains { $0.steps.starts(with: place.steps.dropLast()) }
            }
            guard !candidates.isEmpty else { break }
            let place = numbers.pick(candidates)
            var attempt = dossier
            attempt.record[place] = unknown
            guard ArenaWriter.write(attempt, into: Arena(model: model)).isEmpty else { continue }
            dossier = attempt
            places.append(place)
        }
        return (dossier, places)
    }

    /// The last names of the paths in every `vastgelegd(…)` of a framework.
    private static func namesAskedWhetherRecorded(in source: FrameworkSource) -> Set<String> {
        let texts =
            source.terms.map(\.expression.text)
            + source.requirements.flatMap(\.cases).flatMap {
                [$0.applicableWhen?.text, $0.dueFrom?.text, $0.metWhen?.text].compactMap(\.self)
            } + source.requirements.compactMap { $0.questionWhen?.text }
        return Set(
            texts.flatMap { text in
                text.split(separator: "vastgelegd(", omittingEmptySubsequences: false).dropFirst().compactMap
                { rest in
                    rest.prefix { $0 != ")" }.split { !$0.isLetter }.last.map(String.init)
                }
            })
    }
}
