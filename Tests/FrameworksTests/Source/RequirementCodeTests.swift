import Frameworks
import Testing

struct RequirementCodeTests {
    @Test(arguments: ["4.B1.a", "2.B3", "4.A1", "1.O12", "12.R99", "99.B99.z"])
    func `a code reads back as it was written`(_ text: String) {
        #expect(RequirementCode(text)?.description == text)
    }

    @Test(arguments: [
        "", "4", "4.", "4.B", "B1.a", "4.b1.a", "4.B1.A", "4.B1.", "4.B1.ab", "4.B1.é", "4.B1.a.b", "04.B1",
        "4.B01",
        "4.B0", "0.B1", "100.B1", "4.A1.a", "4.X1", "4,B1", " 4.B1", "4.B1 ", "+4.B1", "٤.B1", "4.B1.1",
    ])
    func `anything else is no code`(_ text: String) {
        #expect(RequirementCode(text) == nil)
    }

    @Test func `codes sort the way a framework lists them`() {
        let listed = [
            "2.B1.a", "2.B1.b", "2.B2.a", "2.B3", "2.B10", "2.O1", "2.O2", "2.A1", "2.A10", "2.R1", "10.B1",
        ]
        let codes = listed.compactMap(RequirementCode.init)
        #expect(codes.shuffled().sorted().map(\.description) == listed)
    }

    @Test func `the rule of a requirement is its code without letter`() {
        #expect(RequirementCode("4.B2.f")?.rule == RequirementCode("4.B2"))
        #expect(RequirementCode("2.B3")?.rule == RequirementCode("2.B3"))
    }
}
