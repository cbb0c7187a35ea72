import DossierFactory
import Testing

/// What the generator promises to those who use it.
struct DossierGeneratorTests {
    private let bench: OracleBench
    private let generator: DossierGenerator

    init() throws {
        bench = try OracleBench()
        generator = try DossierGenerator(model: bench.model)
    }

    private func bytes(_ seed: UInt64, size: Int) -> [UInt8] {
        XMLWriter.write(
            generator.dossier(seed: seed, size: size).element(in: bench.model), model: bench.model, seed: seed
        )
    }

    @Test func `the size goes from little more than the header to more than 40 KB`() {
        for seed in 0..<UInt64(5) {
            #expect(bytes(seed, size: 0).count < 4_000)
            #expect(bytes(seed, size: 10).count > 40_960)
        }
    }

    @Test func `the same seed gives the same bytes, another seed others`() {
        for seed in 0..<UInt64(20) {
            #expect(bytes(seed, size: 4) == bytes(seed, size: 4))
            #expect(bytes(seed, size: 4) != bytes(seed + 1, size: 4))
        }
    }

    @Test func `every change has a name of its own`() {
        let names = Mutation.all.map(\.name) + ByteMutation.allCases.map(\.rawValue)
        #expect(Set(names).count == names.count)
    }
}
