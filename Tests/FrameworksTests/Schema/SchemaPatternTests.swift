import CivilDates
import Foundation
import Frameworks
import Testing

@testable import Authoring

/// What the schema says of texts is what the reader takes.
struct SchemaPatternTests {
    private func matches(_ text: String, _ pattern: String) -> Bool {
        // At the end is the very end in JSON Schema, also when the text ends a line.
        let end = pattern.hasSuffix("$") ? pattern.dropLast() + "\\z" : pattern
        return text.range(of: end, options: .regularExpression) != nil
    }

    @Test(arguments: [
        "P42D", "P2W", "P3M", "P1Y", "P1Y2M", "P1W2D", "-P3M", "P0D", "P", "P1", "42D", "P1D2W", "P2M1Y",
        "P1M1D", "PT1H",
        "P1.5M", "p1M", " P1M", "P1M ", "P1DT", "",
    ])
    func `a duration is one that can be read`(text: String) {
        let read = try? CivilDuration(iso: text)
        #expect(matches(text, SchemaPattern.duration) == (read != nil))
    }

    @Test(arguments: [
        "2026-09-01", "2026-09", "2026", "1899-01-01", "2200", "2026-13", "2026-9-1", "2026-00-01",
        "2026-01-32", "",
    ])
    func `a date is one that can be read`(text: String) {
        #expect(matches(text, SchemaPattern.partialDate) == (PartialDate(iso: text) != nil))
    }

    @Test(arguments: [
        "4.B1", "4.B1.a", "4.O1", "4.A12", "99.R99", "0.B1", "4.B0", "100.B1", "4.B100", "4.b1", "4.B1.A",
        "4.B1a",
        "4.A1.a", "4.C1", "04.B1", "4.B01", "4.B1.ab", "4.B1.", "4", " 4.B1", "",
    ])
    func `a code is one that can be read`(text: String) {
        let code = RequirementCode(text)
        for place in FormatCode.allCases {
            let fits = code.map {
                place.kinds.contains($0.kind) && ($0.letter == nil || place.mayHaveLetter)
            }
            #expect(matches(text, SchemaPattern.code(place)) == (fits ?? false), "\(place)")
        }
    }

    @Test(arguments: [
        ("Bij {aantal} van {beoordeeld} ontbreekt het.", true), ("{ontbreekt}", true),
        ("Zonder invulplek.", true),
        ("{aantal", false), ("aantal}", false), ("{aantl}", false), ("{in hoeveel dossiers}", false),
        (" ", false),
        ("", false), ("{{aantal}}", false),
    ])
    func `slots are those of the list`(text: String, isRight: Bool) {
        #expect(matches(text, SchemaPattern.template(TextSlot.inRequirements)) == isRight)
    }

    @Test(arguments: [
        ("count(doelen) >= 1", true), ("a\nand b", true), ("a\n", false), ("", false), (" \n ", false),
    ])
    func `an expression keeps no line end`(text: String, isRight: Bool) {
        #expect(matches(text, SchemaPattern.expression) == isRight)
    }
}
