import Diagnostics
import Testing

@testable import Frameworks

struct TextSourceTests {
    private func read(_ text: String) -> (source: TextSource, problems: [String]) {
        let sink = ProblemSink()
        let written = PlacedText(text: text, place: Place(file: "f", line: 1, column: 1))
        let source = TextSource(reading: written, slots: TextSlot.inRequirements, problems: sink)
        return (source, sink.problems.map(\.description))
    }

    @Test func `a text is cut into stretches and slots`() {
        let (source, problems) = read("{aantal} van {beoordeeld} doelen: {plaatsen}.")
        #expect(problems == [])
        #expect(
            source.segments == [
                .slot(.count), .text(" van "), .slot(.judged), .text(" doelen: "), .slot(.places), .text("."),
            ])
        #expect(source.slots == [.count, .judged, .places])
    }

    @Test func `a text without slots is one stretch`() {
        #expect(read("Er zijn doelen.").source.segments == [.text("Er zijn doelen.")])
        #expect(read("").source.segments == [])
    }

    @Test func `slots may touch`() {
        #expect(read("{aantal}{termijn}").source.segments == [.slot(.count), .slot(.term)])
    }

    @Test func `all wrong slots of a text are told`() {
        #expect(
            read("{termjn} } {x {y}").problems == [
                "f:1:1: fout [invulplek]: {termjn} kan niet in deze tekst – bedoelt u \"{termijn}\"?",
                "f:1:1: fout [invulplek]: een accolade wordt niet geopend",
                "f:1:1: fout [invulplek]: een accolade wordt niet gesloten",
                "f:1:1: fout [invulplek]: {y} kan niet in deze tekst – kies uit: {aantal}, {beoordeeld}, "
                    + "{plaatsen}, {ontbreekt}, {velden}, {termijn}",
            ])
    }
}
