import Diagnostics

/// The check that a requirement quotes words of its decision rule.
enum QuotationCheck {
    /// Reports requirements whose quotation is no part of that of their rule.
    static func run(_ framework: FrameworkSource, problems: ProblemSink) {
        for rule in framework.indicators.flatMap(\.rules) where !rule.quotation.text.isEmpty {
            let whole = comparable(rule.quotation.text)
            for requirement in rule.requirements where !requirement.quotation.text.isEmpty {
                if contains(whole, comparable(requirement.quotation.text)) { continue }
                problems.report(
                    .quotation, at: requirement.quotation.place,
                    "het citaat van \(requirement.code) staat niet in dat van beslisregel \(rule.code)",
                    remedy: "neem de woorden letterlijk over")
            }
        }
    }

    /// The code points that count: white space as one blank, hyphens with the blanks after them left out,
    /// since a printed source breaks words at line ends.
    private static func comparable(_ text: String) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var afterHyphen = false
        for scalar in WhiteSpace.folded(text).unicodeScalars {
            switch scalar {
            case "-", "\u{AD}", "\u{2010}", "\u{2011}": afterHyphen = true
            case " " where afterHyphen: break
            default:
                afterHyphen = false
                result.append(scalar)
            }
        }
        return result
    }

    private static func contains(_ whole: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
        guard let first = part.first, part.count <= whole.count else { return false }
        return (0...(whole.count - part.count)).contains { start in
            whole[start] == first && whole[start..<(start + part.count)].elementsEqual(part)
        }
    }
}
