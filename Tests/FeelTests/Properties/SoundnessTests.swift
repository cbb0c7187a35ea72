import Feel
import PropertyTesting
import Records
import Testing

struct SoundnessTests {
    /// Random conditions with random dossiers, and a generator to change those.
    private func forEachCase(
        seed: UInt64, _ body: (String, Prepared, TestValue, inout DossierGenerator) throws -> Void
    ) throws {
        var expressions = ExpressionGenerator(numbers: SeededNumbers(seed: seed))
        var dossiers = DossierGenerator(numbers: SeededNumbers(seed: seed + 1))
        for index in 0..<propertyCases {
            let text = expressions.condition(1 + index % 3)
            let rules = try Prepared([text])
            for _ in 0..<5 { try body(text, rules, dossiers.dossier(), &dossiers) }
        }
    }

    @Test func `a yes or a no holds in every completion of the dossier`() throws {
        var decided = 0
        try forEachCase(seed: 11) { text, rules, dossier, dossiers in
            let truth = try rules.answers(dossier)[0].truth
            if truth.isUnknown { return }
            decided += 1
            for _ in 0..<8 {
                let complete = dossiers.completed(dossier, type: TestModel.root)
                let found = try rules.answers(complete)[0].truth
                #expect(found == truth, "\(text)\n\(dossier)\n\(complete)")
            }
        }
        #expect(decided > propertyCases)
    }

    @Test func `nothing outside the evidence changes a yes or a no`() throws {
        var decided = 0
        try forEachCase(seed: 23) { text, rules, dossier, dossiers in
            let answer = try rules.answers(dossier)[0]
            if answer.truth.isUnknown { return }
            decided += 1
            for _ in 0..<8 {
                let other = dossiers.scrambled(
                    dossier, type: TestModel.root, at: "", keeping: Set(answer.paths))
                let found = try rules.answers(other)[0].truth
                #expect(found == answer.truth, "\(text)\n\(answer.paths)\n\(dossier)\n\(other)")
            }
        }
        #expect(decided > propertyCases)
    }

    @Test func `an unknown answer has reasons and names the facts it waits for`() throws {
        try forEachCase(seed: 37) { text, rules, dossier, _ in
            let answer = try rules.answers(dossier)[0]
            guard answer.truth.isUnknown else { return }
            #expect(!answer.truth.reasons.isEmpty, "\(text)\n\(dossier)")
            #expect(
                !answer.paths.isEmpty || answer.truth.reasons == .partialDate
                    || answer.truth.reasons == .notComputable, "\(text)\n\(dossier)")
        }
    }
}
