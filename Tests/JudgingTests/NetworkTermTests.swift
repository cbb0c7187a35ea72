import DossierFactory
import Frameworks
import Judging
import Records
import ShippedData
import Testing

/// A term of a requirement about a network or an institution, which is never closed.
struct NetworkTermTests {
    /// The framework of Arnhem, as if the closing of a dossier could end the terms of a network.
    private func framework() throws -> Framework {
        let read = FrameworkReader.read(
            directory: ShippedFrameworks.data + "/samen-optrekken-arnhem", examples: false)
        var source = try #require(read.source)
        var terms = 0
        for indicator in source.indicators.indices {
            for rule in source.indicators[indicator].rules.indices {
                for place in source.indicators[indicator].rules[rule].requirements.indices {
                    let requirement = source.indicators[indicator].rules[rule].requirements[place]
                    guard requirement.level == .network, requirement.closingDoesNotCount else { continue }
                    source.indicators[indicator].rules[rule].requirements[place].closingDoesNotCount = false
                    terms += 1
                }
            }
        }
        #expect(terms > 0)
        let compiler = try FrameworkCompiler(
            model: ShippedFrameworks.model.get(), functions: ShippedFunctions.all)
        return try #require(compiler.compile(source).framework)
    }

    @Test func `a network is judged alike, whether the closing of a dossier counts or not`() throws {
        let changed = Bench(try framework())
        let read = FrameworkReader.read(
            directory: ShippedFrameworks.data + "/samen-optrekken-arnhem", examples: false)
        let compiler = try FrameworkCompiler(
            model: ShippedFrameworks.model.get(), functions: ShippedFunctions.all)
        let source = try #require(read.source)
        let shipped = Bench(try #require(compiler.compile(source).framework))
        let generator = try ShippedFrameworks.generator()
        for seed in UInt64(0)..<200 {
            let network = generator.dossier(seed: seed, size: Int(seed % 6), kind: "netwerk")
            let day = ShippedFrameworks.referenceDate(seed)
            let expected = try shipped.requirements(network, day).map(\.outcome)
            #expect(try changed.requirements(network, day).map(\.outcome) == expected, "seed \(seed)")
        }
    }
}
