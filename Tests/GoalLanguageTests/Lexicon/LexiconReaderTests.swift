import Diagnostics
import Foundation
import GoalLanguage
import Testing

struct LexiconReaderTests {
    /// A change in a copy of the word lists, and what is said of it.
    static let mistakes: [(file: String, old: String, new: String, said: String)] = [
        (
            "tijd.yaml", "  - <week nummer>\n", "  - <weeknummer>\n",
            "fout [onbekende-lijst]: de lijst \"weeknummer\" bestaat niet – bedoelt u \"week nummer\"?"
        ),
        (
            "tijd.yaml", "feestdag:\n", "feestdag:\n  - <feestdag>\n",
            "fout [kringverwijzing]: \"feestdag\" verwijst naar zichzelf"
        ),
        (
            "tijd.yaml", "feestdag:\n", "feestdag:\n  - kerst?\n",
            "fout [leeg-patroon]: dit patroon past op niets – schrijf minstens één woord zonder vraagteken"
        ),
        (
            "tijd.yaml", "feestdag:\n", "feestdag:\n  - oud&nieuw\n",
            "fout [geen-woord]: \"oud&nieuw\" is geen woord – zet een spatie tussen woorden"
        ),
        (
            "maat.yaml", "frequentiewoord:\n", "maand:\n",
            "fout [dubbele-lijst]: de lijst \"maand\" bestaat al"
        ),
        (
            "advies.yaml", "meetbaar:", "meetbar:",
            "fout [ontbrekende-lijst]: het advies \"meetbaar\" ontbreekt"
        ),
        (
            "tijd.yaml", "geen termijn:", "geen-termijn:",
            "fout [ontbrekende-lijst]: de lijst \"geen termijn\" ontbreekt"
        ),
    ]

    @Test(arguments: mistakes.indices)
    func `a mistake in a word list is told with what to do`(_ index: Int) throws {
        let mistake = Self.mistakes[index]
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().path
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try FileManager.default.copyItem(atPath: root + "/Frameworks-Indicators/taal", toPath: copy)
        defer { try? FileManager.default.removeItem(atPath: copy) }
        let path = "\(copy)/\(mistake.file)"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let range = try #require(text.range(of: mistake.old))
        try Data(text.replacingCharacters(in: range, with: mistake.new).utf8).write(
            to: URL(fileURLWithPath: path))
        let (lexicon, problems) = LexiconReader.read(folder: copy)
        #expect(lexicon == nil)
        #expect(problems.contains { $0.description.contains(mistake.said) }, "\(problems.map(\.description))")
    }

    @Test func `a folder that is not there is told`() {
        let (lexicon, problems) = LexiconReader.read(folder: "/bestaat/niet")
        #expect(lexicon == nil)
        #expect(problems.map(\.code) == ["niet-te-lezen"])
    }
}
