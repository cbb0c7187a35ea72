import Diagnostics
import DossierFactory
import Judging
import ShippedData
import Testing

@testable import Frameworks

/// A point that a region promotes decides about its indicator as a requirement of a decision rule does.
struct PromotionTests {
    private func framework(promoting code: RequirementCode?) throws -> Framework {
        let data = ShippedFrameworks.data
        let read = FrameworkReader.read(
            directory: data + "/tsd-lokaal-netwerk", region: data + "/regios/gooi-en-vechtstreek.yaml",
            examples: false)
        var source = try #require(read.source)
        let problems = ProblemSink()
        if let code {
            let reference = RequirementReference(code: code, place: source.place)
            source.promote([PromotionSource(point: reference, decision: "artikel 9")], problems: problems)
        }
        #expect(problems.problems.map(\.description) == [])
        let compiler = try FrameworkCompiler(
            model: ShippedFrameworks.model.get(), functions: ShippedFunctions.all)
        let (framework, faults) = compiler.compile(source)
        #expect(faults.map(\.description) == [])
        return try #require(framework)
    }

    @Test(arguments: ["4.R2", "4.R7", "3.R1", "5.A1"])
    func `a promoted point keeps its outcome and has a say in the verdict`(name: String) throws {
        let code = try #require(RequirementCode(name))
        let (plain, promoted) = try (
            Bench(framework(promoting: nil)), Bench(framework(promoting: code))
        )
        let generator = try ShippedFrameworks.generator()
        var seen: Set<Outcome> = []
        for seed in 0..<UInt64(400) {
            let dossier = generator.dossier(seed: seed, size: Int(seed % 5), kind: EvidenceTests.kind(seed))
            let day = ShippedFrameworks.referenceDate(seed)
            let (before, after) = try (plain.judgement(dossier, day), promoted.judgement(dossier, day))
            for (old, new) in zip(before.indicators, after.indicators) {
                #expect(old.requirements.map(\.outcome) == new.requirements.map(\.outcome), "seed \(seed)")
                guard let point = new.requirements.first(where: { $0.code == code }) else {
                    #expect(old == new, "seed \(seed)")
                    continue
                }
                #expect(point.isDeciding)
                seen.insert(point.outcome)
                check(old.verdict, becomes: new.verdict, with: point.outcome, "seed \(seed)")
            }
        }
        #expect(seen.isSuperset(of: [.notMet, .unknown]), "\(seen)")
    }

    /// Not met makes negative, unknown never makes negative, and what does not apply changes nothing.
    private func check(
        _ old: Verdict, becomes new: Verdict, with outcome: Outcome, _ comment: Comment
    ) {
        switch outcome {
        case .notMet: #expect(new == .negative, comment)
        case .unknown, .notYetDue: #expect(new == (old == .negative ? .negative : .undetermined), comment)
        case .notApplicable: #expect(new == old, comment)
        case .met: #expect(new == (old == .notApplicable ? .positive : new), comment)
        case .judgementNeeded: #expect((new == .negative) == (old == .negative), comment)
        }
    }
}
