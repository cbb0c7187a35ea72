import Feel
import StandardFeel
import Testing

/// The compiled engine of frameworks against the evaluator of the standard.
struct StandardComparisonTests {
    /// Conditions over nothing unknown, which mean the same in the dialect and in the standard.
    private static let conditions: [String] = {
        let numbers = ["0", "1", "2.5", "-3", "1 + 2 * 3", "(1 + 2) * 3", "7 / 2", "0.1 + 0.2", "-2 - -2"]
        let dates = [
            #"@"2020-01-31""#, #"@"2020-02-29""#, #"@"2020-01-31" + @"P1M""#, #"@"2021-03-01" - @"P1D""#,
            #"@"2020-02-29" + @"P1Y""#,
        ]
        var result: [String] = []
        for values in [numbers, dates] {
            for sign in ["=", "!=", "<", "<=", ">", ">="] {
                for a in values { result += values.map { "\(a) \(sign) \($0)" } }
            }
            for a in values { result += values.map { "\(values[0]) between \(a) and \($0)" } }
            for a in values { result += values.map { "\(values[1]) in [\(a)..\($0))" } }
        }
        for word in ["some", "every"] {
            for list in ["[1, 2, 3]", "[4, 5]", "[0, 9]"] {
                result += ["x > 3", "x < 3", "x = 9 or x = 4"].map { "\(word) x in \(list) satisfies \($0)" }
            }
        }
        return result
    }()

    @Test func `both engines say the same of what is known`() throws {
        let scope = StandardFeel.Scope(kinds: [:], now: .null)
        var differing: [String] = []
        for text in Self.conditions {
            let truth = try Rules().truth(text)
            let compiled = truth.isUnknown ? "null" : truth.isYes ? "true" : "false"
            if StandardFeel.Evaluator().value(of: text, in: scope).text ?? "null" != compiled {
                differing.append(text)
            }
        }
        #expect(differing == [])
        #expect(Self.conditions.count > 600)
    }
}
