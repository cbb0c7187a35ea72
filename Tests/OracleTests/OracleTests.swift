import Diagnostics
import DossierFactory
import DossierReading
import Foundation
import PropertyTesting
import Records
import Testing

/// Our reader takes and refuses the same files as the schema does, save a closed list of differences.
struct OracleTests {
    private let bench: OracleBench
    private let generator: DossierGenerator

    init() throws {
        bench = try OracleBench()
        generator = try DossierGenerator(model: bench.model, bias: .plansAndGoals)
    }

    private func kind(_ seed: UInt64) -> String {
        seed % 9 == 4 ? "netwerk" : seed % 9 == 7 ? "instelling" : "dossier"
    }

    private func dossier(_ seed: UInt64) -> GeneratedDossier {
        generator.dossier(seed: seed, size: Int(seed % 7), kind: kind(seed))
    }

    @Test func `a generated dossier in any layout is valid, and read as it was made`() throws {
        let arena = Arena(model: bench.model)
        for seed in 0..<UInt64(propertyCases) {
            var numbers = SeededNumbers(seed: seed)
            let dossier = dossier(seed)
            let bytes = XMLWriter.write(
                dossier.element(in: bench.model), model: bench.model, layout: XMLLayout(&numbers), seed: seed)
            try #require(bench.oracle.accepts(bytes), "seed \(seed)")
            let result = bench.reader.read(bytes, file: "dossier.xml")
            #expect(result.isUsable, "seed \(seed): \(result.problems.shown)")
            try #require(ArenaWriter.write(dossier, into: arena).isEmpty, "seed \(seed)")
            let (read, made) = (ArenaListing.lines(result.arena), ArenaListing.lines(arena))
            let differences = Set(read).symmetricDifference(made).sorted()
            #expect(read == made, "seed \(seed): \(differences.prefix(6))")
        }
    }

    @Test(arguments: Mutation.all.indices)
    func `one change is judged alike`(index: Int) throws {
        let mutation = Mutation.all[index]
        var applied = 0
        for attempt in 0..<UInt64(max(20, propertyCases / 20)) {
            let seed = attempt &* 7_919 &+ UInt64(index)
            var numbers = SeededNumbers(seed: seed)
            var root = dossier(seed).element(in: bench.model)
            guard mutation.apply(to: &root, &numbers, model: bench.model) else { continue }
            applied += 1
            let bytes = XMLWriter.write(root, model: bench.model, layout: XMLLayout(&numbers), seed: seed)
            let finding = bench.finding(bytes)
            #expect(finding.isAgreement, "\(mutation) seed \(seed): \(finding)")
            #expect(finding.isValid == (mutation.effect != .invalid), "\(mutation) seed \(seed): \(finding)")
            #expect(
                finding.isUsable == (mutation.effect == .harmless), "\(mutation) seed \(seed): \(finding)")
        }
        #expect(applied > 0, "\(mutation)")
    }

    @Test(arguments: ByteMutation.allCases)
    func `one change of bytes is judged alike`(mutation: ByteMutation) throws {
        for seed in 0..<UInt64(max(20, propertyCases / 20)) {
            var numbers = SeededNumbers(seed: seed)
            var layout = XMLLayout(&numbers)
            layout.declaration = ""
            layout.hasByteOrderMark = false
            let bytes = XMLWriter.write(
                dossier(seed).element(in: bench.model), model: bench.model, layout: layout, seed: seed)
            let finding = bench.finding(mutation.applied(to: bytes, &numbers))
            #expect(finding.isAgreement, "\(mutation) seed \(seed): \(finding)")
            #expect(finding.isValid == (mutation.effect != .invalid), "\(mutation) seed \(seed): \(finding)")
            #expect(
                finding.isUsable == (mutation.effect == .harmless), "\(mutation) seed \(seed): \(finding)")
        }
    }

    @Test func `several changes together are judged alike`() throws {
        for seed in 0..<UInt64(propertyCases) {
            var numbers = SeededNumbers(seed: seed ^ 0xABCD)
            var root = dossier(seed).element(in: bench.model)
            var names: [String] = []
            for _ in 0..<numbers.within(1...4) {
                let mutation = numbers.pick(Mutation.all)
                if mutation.apply(to: &root, &numbers, model: bench.model) { names.append(mutation.name) }
            }
            let bytes = XMLWriter.write(root, model: bench.model, layout: XMLLayout(&numbers), seed: seed)
            let finding = bench.finding(bytes)
            #expect(finding.isAgreement, "seed \(seed) \(names): \(finding)")
        }
    }

    @Test(arguments: OracleDifference.allCases)
    func `a difference is shown by a file`(difference: OracleDifference) throws {
        let folder = OracleBench.checkout.appending(path: "Tests/OracleTests/Fixtures/orakel")
        let bytes = Array(try Data(contentsOf: folder.appending(path: difference.rawValue + ".xml")))
        let finding = bench.finding(bytes)
        #expect(finding.isValid)
        #expect(!finding.isUsable)
        #expect(finding.codes == [difference.code.rawValue])
    }

    @Test func `every file shows a difference`() throws {
        let folder = OracleBench.checkout.appending(path: "Tests/OracleTests/Fixtures/orakel")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(Set(names) == Set(OracleDifference.allCases.map { $0.rawValue + ".xml" }))
    }
}
