import Diagnostics
import Foundation
import Frameworks
import Testing

/// Files of settings: what is written and where, with no type read into it.
struct SettingsReaderTests {
    private func read(_ text: String) throws -> (entries: [SettingsEntry], problems: [String]) {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(text.utf8).write(to: file)
        let (entries, problems) = SettingsReader.read(path: file.path)
        return (
            entries, problems.map { $0.description.replacingOccurrences(of: file.path, with: "i.yaml") }
        )
    }

    @Test func `every value is the text that is written, with its place`() throws {
        let (entries, problems) = try read("een: no\ntwee: [2019-03-01, 'x']\ndrie:\n  vier: 010\n")
        #expect(problems == [])
        #expect(entries.map(\.name) == ["een", "twee", "drie"])
        #expect(entries.map(\.place.line) == [1, 2, 3])
        #expect(entries.map(\.valuePlace.column) == [6, 7, 3])
        guard case .text(let no) = entries[0].value, case .list(let list) = entries[1].value,
            case .group(let group) = entries[2].value, case .text(let number) = group[0].value
        else {
            Issue.record("a value has another shape")
            return
        }
        #expect([no.text, number.text] == ["no", "010"])
        #expect(list.map(\.text) == ["2019-03-01", "x"])
        #expect(list.map(\.place.column) == [8, 20])
        #expect(group.map(\.place) == [Place(file: no.place.file, line: 4, column: 3)])
    }

    @Test(arguments: ["", "\n\n", "# alleen uitleg\n  # en nog wat\n"])
    func `a file without settings is no mistake`(text: String) throws {
        let (entries, problems) = try read(text)
        #expect(entries == [])
        #expect(problems == [])
    }

    @Test(arguments: [
        (
            "- een\n",
            "i.yaml:1:1: fout [vorm]: het bestand moet een groep sleutels zijn – schrijf op elke regel een sleutel, een dubbele punt en een waarde"
        ),
        (
            "een: 1\neen: 2\n",
            "i.yaml:2:1: fout [dubbele-sleutel]: de sleutel \"een\" staat er twee keer – voeg de twee samen of verwijder er één"
        ),
        (
            "een: &a 1\ntwee: *a\n",
            "i.yaml:1:6: fout [anker]: ankers en verwijzingen (& en *) mogen niet – schrijf het voluit"
        ),
        (
            "een: !!str 1\n",
            "i.yaml:1:6: fout [label]: een label (!) mag niet – zet de tekst tussen aanhalingstekens"
        ),
        (
            "een: [a, [b], {c: d}]\n",
            "i.yaml:1:10: fout [vorm]: in een lijst mogen alleen teksten staan\ni.yaml:1:15: fout [vorm]: in een lijst mogen alleen teksten staan"
        ),
        ("een:\t1\n", "i.yaml:1:5: fout [teken]: een tab mag niet in dit bestand – gebruik spaties"),
        (
            "een: [a\n",
            "i.yaml:1:6: fout [yaml]: in een lijst ontbreekt een komma of ] – sluit de lijst die hier begint"
        ),
        (
            "een: a\n---\ntwee: b\n",
            "i.yaml:2:1: fout [yaml]: een bestand bevat één document – verwijder de regel ---"
        ),
    ])
    func `a mistake is said where it stands`(text: String, message: String) throws {
        #expect(try read(text).problems.joined(separator: "\n") == message)
    }

    @Test func `a file that is not there is said`() {
        let (entries, problems) = SettingsReader.read(path: "/er/is/niets.yaml")
        #expect(entries == [])
        #expect(problems.map(\.code) == ["ontbrekend-bestand"])
    }
}
