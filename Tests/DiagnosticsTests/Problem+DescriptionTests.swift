import Diagnostics
import Testing

struct ProblemDescriptionTests {
    @Test func `a problem says what, where and what to do now`() {
        let problem = Problem(
            .error, code: "onbekende-code", place: Place(file: "a.xml", line: 12, column: 5),
            path: "doelen[2].status", message: "deze code staat niet in de lijst",
            remedy: "bedoelt u \"behaald\"?")
        #expect(
            problem.description
                == "a.xml:12:5: fout [onbekende-code]: deze code staat niet in de lijst – doelen[2].status – "
                + "bedoelt u \"behaald\"?")
    }

    @Test func `parts that are not known are left out`() {
        let bare = Problem(.warning, code: "leeg", message: "de map bevat geen dossiers")
        #expect(bare.description == "waarschuwing [leeg]: de map bevat geen dossiers")
        let remedied = Problem(
            .error, code: "leeg", place: Place(file: "kader"), message: "de map is leeg",
            remedy: "kies een andere")
        #expect(remedied.description == "kader: fout [leeg]: de map is leeg – kies een andere")
        let located = Problem(
            .error, code: "dubbel", place: Place(file: "a.json", line: 4), path: "doelen",
            message: "dubbele sleutel")
        #expect(located.description == "a.json:4: fout [dubbel]: dubbele sleutel – doelen")
    }

    @Test func `a name from a file stays on its line`() {
        let problem = Problem(
            .error, code: "onbekend-element", place: Place(file: "a\nb.xml", line: 1, column: 1),
            path: "x\u{1B}[0m",
            message: "onbekend element \u{202E}naam", remedy: "haal\u{7}weg")
        #expect(
            problem.description
                == "a\\u{A}b.xml:1:1: fout [onbekend-element]: onbekend element \\u{202E}naam – "
                + "x\\u{1B}[0m – haal\\u{7}weg")
    }
}
