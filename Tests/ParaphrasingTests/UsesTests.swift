import Frameworks
import Paraphrasing
import Testing

struct UsesTests {
    @Test func `what an expression leans on is found through its terms`() throws {
        let paraphraser = try SmallFramework.shared.get().paraphraser
        let uses = paraphraser.uses(
            of: ["oppakken + kader.termijn <= peildatum", "some d in doelen satisfies is meetbaar(d)"],
            iterators: ["doel in doelen van veiligheid"])
        #expect(uses.terms == ["oppakken", "is meetbaar", "doelen van veiligheid"])
        #expect(uses.parameters == ["termijn"])
    }

    @Test func `an expression that cannot be read leans on nothing`() throws {
        let uses = try SmallFramework.shared.get().paraphraser.uses(of: ["oppakken +"], iterators: ["in"])
        #expect(uses.terms.isEmpty)
        #expect(uses.parameters.isEmpty)
    }

    @Test(arguments: [(3, true), (12, false)])
    func `the terms of an indicator are those its conditions lean on`(indicator: Int, hasPlan: Bool) throws {
        let framework = try ParaphraseBench.framework()
        let requirements = framework.requirements.filter { $0.code.indicator == indicator }
        let cases = requirements.flatMap(\.cases)
        let uses = try ParaphraseBench.paraphraser(framework).uses(
            of: cases.flatMap { [$0.applicableWhen, $0.dueFrom, $0.metWhen].compactMap { $0?.text } },
            iterators: cases.compactMap { $0.forEach?.text })
        #expect(uses.terms.contains("het veiligheidsplan") == hasPlan)
        #expect(uses.terms.contains("lokale veiligheidsplannen") == hasPlan)
        #expect(uses.parameters.contains("termijnPlan") == hasPlan)
    }
}
