import Diagnostics
import DossierFactory
import DossierReading
import DossierWriting
import PropertyTesting
import Records
import Testing

/// Our reader takes and refuses the same JSON as the published schema does, save a closed list of differences.
@Suite(.enabled(if: JSONSchemaOracle.isThere, "no validator in .build/peers: run 'make peers'"))
struct JSONSchemaTests {
    private let bench: OracleBench
    private let oracle: JSONSchemaOracle
    private let reader: DossierReader
    private let generator: DossierGenerator

    init() throws {
        bench = try OracleBench()
        oracle = JSONSchemaOracle(model: bench.model)
        reader = DossierReader(plan: ReadingPlan(model: bench.model))
        generator = try DossierGenerator(model: bench.model, bias: .plansAndGoals)
    }

    /// A generated dossier as JSON.
    private func tree(_ seed: UInt64) throws -> JSONTree {
        let kind = seed % 9 == 4 ? "netwerk" : seed % 9 == 7 ? "instelling" : "dossier"
        let dossier = generator.dossier(seed: seed, size: Int(seed % 5), kind: kind)
        let xml = XMLWriter.write(dossier.element(in: bench.model), model: bench.model)
        let result = reader.read(xml, file: "dossier", for: .writing)
        return try JSONTree(try #require(DossierJSONWriter.bytes(of: result.arena, kind: kind)))
    }

    /// What our reader says: whether it takes a text, and the codes of its errors.
    private func verdict(_ bytes: [UInt8]) -> (isUsable: Bool, codes: Set<String>) {
        let result = reader.read(bytes, file: "dossier.json")
        return (
            result.isUsable, Set(result.problems.shown.filter { $0.severity == .error }.map(\.code))
        )
    }

    /// Whether the two agree, or differ as the closed list allows.
    private func agree(_ isValid: Bool, _ bytes: [UInt8]) -> Bool {
        let verdict = verdict(bytes)
        return isValid == verdict.isUsable
            || isValid && verdict.codes.isSubset(of: JSONSchemaDifference.codes)
    }

    @Test func `a generated dossier in any layout is valid`() throws {
        let texts = try (0..<UInt64(propertyCases)).map { JSONTreeWriter.write(try tree($0), seed: $0) }
        let answers = try oracle.accepts(texts)
        #expect(answers.count == texts.count)
        for (seed, answer) in answers.enumerated() { #expect(answer == true, "seed \(seed)") }
        #expect(texts.allSatisfy { verdict($0).isUsable })
    }

    @Test(arguments: JSONChange.allCases)
    func `one change is judged alike`(change: JSONChange) throws {
        var texts: [[UInt8]] = []
        for seed in 0..<UInt64(max(40, propertyCases / 5)) {
            var numbers = SeededNumbers(seed: seed &* 31 &+ 7)
            let tree = try tree(seed)
            // A place where the change makes a difference, if one of many is.
            var changed = tree
            for _ in 0..<200 where changed == tree {
                changed = tree.changing(numbers.below(tree.count)) { change.applied(to: $0, &numbers) }
            }
            texts.append(JSONTreeWriter.write(changed, seed: seed))
        }
        let answers = try oracle.accepts(texts)
        #expect(answers.count == texts.count)
        for (seed, (answer, text)) in zip(answers, texts).enumerated() {
            let isValid = try #require(answer as Bool?, "seed \(seed) is no JSON")
            #expect(
                agree(isValid, text), "\(change) seed \(seed): schema \(isValid), reader \(verdict(text))")
        }
        // A schema allows lists of any length.
        #expect(answers.contains(false) || change == .otherLength, "no \(change) made a file invalid")
    }

    @Test(arguments: JSONSchemaDifference.allCases)
    func `a difference is shown by a file`(difference: JSONSchemaDifference) throws {
        let text = Array(
            """
            {"dossier": {"kenmerk": "a1", "schemaversie": "1", "datumExport": "2026-01-01", \
            "status": "lopend", \(difference.example)}}
            """.utf8)
        #expect(try oracle.accepts([text]) == [true])
        #expect(verdict(text).codes == [difference.code.rawValue])
    }
}
