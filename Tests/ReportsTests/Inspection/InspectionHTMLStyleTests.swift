import Foundation
import Testing

@testable import Reports

/// The colours of an inspection report, by day, by night and on paper.
struct InspectionHTMLStyleTests {
    /// The colours of one scheme by name: `#rrggbb` of `#rgb`.
    private func schemes() -> [[String: String]] {
        InspectionHTMLStyle.text.matches(of: #/:root \{([^}]*)\}/#).map { match in
            Dictionary(
                match.output.1.matches(of: #/--([a-z-]+): (#[0-9a-f]+)/#).map {
                    (String($0.output.1), String($0.output.2))
                }
            ) { first, _ in first }
        }
    }

    /// Source: WCAG 2.1, relative luminance.
    private func luminance(_ colour: String) -> Double {
        var digits = Array(colour.dropFirst())
        if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
        let parts = stride(from: 0, to: 6, by: 2).map { start -> Double in
            let value = Double(Int(String(digits[start...start + 1]), radix: 16) ?? 0) / 255
            return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private func contrast(_ one: String, _ other: String) -> Double {
        let (a, b) = (luminance(one), luminance(other))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    @Test func `text stands out from what is behind it, and signs from the page`() throws {
        let schemes = schemes()
        #expect(schemes.count == 3)
        for scheme in schemes {
            var pairs = ["text", "quiet", "accent", "warning", "good", "improve", "open", "none"].map {
                ($0, "page", 4.5)
            }
            pairs += ["good", "improve", "open", "none"].map { ($0, "\($0)-field", 4.5) }
            pairs += [("text", "field", 4.5), ("line", "page", 3)]
            for (front, back, least) in pairs {
                let ratio = contrast(try #require(scheme[front]), try #require(scheme[back]))
                #expect(ratio >= least, "\(front) on \(back): \(ratio)")
            }
        }
    }
}
