import Diagnostics
import DossierReading
import Testing

/// What free text should not hold.
///
/// The numbers are made up; 111222333 is the customary example.
struct PersonalDataTests {
    private func codes(_ text: String) -> [String] {
        let body = "<Gemeente><Naam>\(text)</Naam></Gemeente>"
        return ReadingFixtures.read(ReadingFixtures.dossier(body)).problems.shown.map(\.code)
    }

    @Test(arguments: [
        ("bsn 111222333.", true), ("1112.22.333", true), ("(111222333)", true), ("111222334", false),
        ("1112223330", false), ("0111222333", false), ("a111222333", false), ("000000000", false),
        ("dossier 12345", false),
    ])
    func `nine digits that pass the eleven test are named`(text: String, isFound: Bool) {
        #expect(codes(text).contains("mogelijk-bsn") == isFound)
    }

    @Test(arguments: [
        ("mail a.b@voorbeeld.nl.", true), ("<![CDATA[<x@sub.voorbeeld.org>]]>", true), ("@team", false),
        ("a@b", false), ("afspraak @ school", false), ("a@.nl", false),
    ])
    func `an e-mail address is named`(text: String, isFound: Bool) {
        #expect(codes(text).contains("e-mailadres") == isFound)
    }

    @Test(arguments: [
        ("bel 06-12345678", true), ("06 12 34 56 78", true), ("0612345678.", true), ("024-1234567", true),
        ("(024) 123 45 67", true), ("+31 6 12345678", true), ("+31 (0)6 12345678", true),
        ("0031612345678", true),
        ("061234567", false), ("2026-08-28", false), ("0012345678", false), ("ref0612345678", false),
        ("+32 6 12345678", false), ("06123456789", false),
    ])
    func `a telephone number is named`(text: String, isFound: Bool) {
        #expect(codes(text).contains("telefoonnummer") == isFound)
    }

    // Each digit began a look to the end of the text: twenty kilobytes took seconds, a mebibyte hours.
    @Test(arguments: ["0-", "0 ", "0((", "+31 0("])
    func `a long row of digits that is no telephone number is soon seen through`(piece: String) {
        let row = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        #expect(codes(row).isEmpty)
        #expect(codes(row + ", bel 06-12345678") == ["telefoonnummer"])
    }

    @Test(arguments: [
        ("geboren op 3 maart 2015", true), ("geb. 03-03-2015", true), ("Geboortedatum: 2015-03-03", true),
        ("geboren op zondag 3 mrt. 2015", true), ("geboren in 2015", false),
        ("gesprek op 3 maart 2026", false),
        ("gebeld op 3 maart 2026", false), ("geboren in maart 2015", false),
    ])
    func `a full date of birth is named`(text: String, isFound: Bool) {
        #expect(codes(text).contains("geboortedatum") == isFound)
    }

    @Test func `each kind is named once for a text`() {
        #expect(codes("111222333 en 111222333") == ["mogelijk-bsn"])
    }

    @Test func `only free text is looked at`() {
        let text = ReadingFixtures.dossier("").replacing("<Kenmerk>a1<", with: "<Kenmerk>111222333<")
        #expect(ReadingFixtures.read(text).problems.isEmpty)
    }
}
