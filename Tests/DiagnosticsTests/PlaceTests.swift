import Diagnostics
import Testing

struct PlaceTests {
    @Test func `a place leaves out what is not known`() {
        #expect(Place(file: "a.xml", line: 3, column: 7).description == "a.xml:3:7")
        #expect(Place(file: "a.xml", line: 3).description == "a.xml:3")
        #expect(Place(file: "a.xml").description == "a.xml")
    }

    @Test func `a file name cannot break the line or steer the terminal`() {
        let place = Place(file: "map/a\n\u{1B}[31m\u{202E}b.xml", line: 3, column: 7)
        #expect(place.description == "map/a\\u{A}\\u{1B}[31m\\u{202E}b.xml:3:7")
    }

    @Test func `places are ordered by file, line and column`() {
        let ordered = [
            Place(file: "B.xml", line: 9, column: 9), Place(file: "a.xml"), Place(file: "a.xml", line: 2),
            Place(file: "a.xml", line: 2, column: 1), Place(file: "a.xml", line: 10, column: 1),
        ]
        #expect(ordered.reversed().sorted() == ordered)
    }
}
