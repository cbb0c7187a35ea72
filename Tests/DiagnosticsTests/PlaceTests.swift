import Diagnostics
import Testing

struct PlaceTests {
    @Test func `a place leaves out what is not known`() {
        #expect(Place(file: "a.xml", line: 3, column: 7).description == "a.xml:3:7")
        #expect(Place(file: "a.xml", line: 3).description == "a.xml:3")
        #expect(Place(file: "a.xml").description == "a.xml")
    }
}
