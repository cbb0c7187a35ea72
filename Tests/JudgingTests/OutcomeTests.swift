import DossierFactory
import Judging
import PropertyTesting
import Testing

struct OutcomeTests {
    private let all = Outcome.allCases

    /// The composition of two, by the chain written out.
    private func composed(_ one: Outcome, _ two: Outcome) -> Outcome { Outcome.composed(of: [one, two]) }

    @Test func `the chain goes from not applicable to not met`() {
        #expect(
            all.sorted().map(\.word) == [
                "niet van toepassing", "oordeel nodig", "voldaan", "nog niet aan de orde", "onbekend",
                "niet voldaan",
            ])
    }

    @Test func `composing is commutative, idempotent and has a neutral element`() {
        #expect(Outcome.composed(of: []) == .notApplicable)
        for one in all {
            #expect(composed(one, one) == one)
            #expect(composed(one, .notApplicable) == one)
            #expect(composed(one, .notMet) == .notMet)
            for two in all {
                #expect(composed(one, two) == composed(two, one))
                #expect([one, two].contains(composed(one, two)))
            }
        }
    }

    @Test func `composing is associative`() {
        for one in all {
            for two in all {
                for three in all {
                    #expect(composed(composed(one, two), three) == composed(one, composed(two, three)))
                    #expect(composed(composed(one, two), three) == Outcome.composed(of: [one, two, three]))
                }
            }
        }
    }

    @Test func `a list composes like its shuffled, doubled and grouped self`() {
        var numbers = SeededNumbers(seed: 7)
        for _ in 0..<propertyCases {
            let list = (0..<numbers.below(12)).map { _ in numbers.pick(all) }
            let whole = Outcome.composed(of: list)
            #expect(Outcome.composed(of: list.shuffled(using: &numbers)) == whole)
            #expect(Outcome.composed(of: list + list) == whole)
            let cut = numbers.within(0...list.count)
            let groups = [Outcome.composed(of: list[..<cut]), Outcome.composed(of: list[cut...])]
            #expect(Outcome.composed(of: groups) == whole)
        }
    }
}
