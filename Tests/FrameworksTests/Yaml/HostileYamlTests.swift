import Diagnostics
import Testing

@testable import Frameworks

/// Framework files made to keep a machine busy, to fill it, or to be read in two ways.
struct HostileYamlTests {
    /// The problems when `onderwerpen.yaml` holds only this.
    private func problems(_ text: String) throws -> [String] {
        var fixture = FrameworkFixture.make()
        fixture.files["proef/onderwerpen.yaml"] = text
        return try fixture.read().problems
    }

    private static func repeated(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }

    /// Texts of at most the greatest size of a file, named after the attack.
    private static let attacks: [(name: String, text: String)] = [
        ("keys within keys around a long list", keysWithinKeys()),
        (
            "keys within keys in braces",
            repeated("{? ", 900) + "[" + repeated("x,", 400_000) + "]" + repeated("}", 900)
        ),
        (
            "groups as keys",
            repeated("{{{{{{{{{{{{{{{{a: 1}: 1}: 1}: 1}: 1}: 1}: 1}: 1}: 1}: 1}: 1}: 1}: 1}: 1}: 1}: 1}\n", 1)
        ),
        ("lists open and long", repeated("[", 900) + repeated("x,", 200_000)),
        ("braces open and long", repeated("{a: ", 900) + repeated("x,", 200_000)),
        ("a hundred thousand keys", (0..<100_000).map { "k\($0): x\n" }.joined()),
        ("a hundred thousand keys in braces", "{" + (0..<100_000).map { "k\($0): x, " }.joined() + "}"),
        ("half a million empty keys", repeated("? \n", 300_000)),
        ("half a million list items", repeated("- \n", 300_000)),
        ("a list within a list on one line", repeated("- ", 500_000)),
        ("one line of colons", repeated("a: ", 300_000)),
        ("quotes that open", repeated("\"", 1_000_000)),
        ("a text in quotes of a mebibyte", "a: \"" + repeated("x", 1_000_000) + "\""),
        ("escapes", "a: \"" + repeated("\\x41", 250_000) + "\""),
        ("a key of a mebibyte", repeated("k", 1_000_000) + ": x"),
        ("a word of a mebibyte", repeated("k", 1_000_000)),
        ("words on lines", repeated("k\n", 500_000)),
        ("empty lines", repeated("\n", 1_000_000)),
        ("blanks", repeated(" ", 1_000_000) + "a: b"),
        ("a block of a mebibyte", "a: |-\n" + repeated("  x\n", 250_000)),
        ("a block of empty lines", "a: |-\n" + repeated("\n", 1_000_000)),
        ("many blocks without end", repeated("a: |-\n", 20_000)),
        ("many blocks of nothing", "a:\n" + repeated("- |-\n", 90_000)),
        ("anchors", (0..<50_000).map { "- &a\($0) x\n" }.joined()),
        ("aliases", (0..<50_000).map { "- *a\($0)\n" }.joined()),
        ("anchors and aliases", (0..<30_000).map { "- &a\($0) x\n- *a\($0)\n" }.joined()),
        ("signs of anchors", "a: " + repeated("&a *a ", 150_000)),
        ("documents", repeated("--- a\n", 150_000)),
        ("directives", repeated("%YAML 1.2\n", 100_000) + "---\na: b"),
        ("tags", repeated("- !!str x\n", 90_000)),
        ("tag directives", (0..<30_000).map { "%TAG !a\($0)! tag:x,2000:\n" }.joined() + "--- !a1!x y"),
        ("repeated keys", repeated("a: x\n", 60_000)),
        ("repeated long keys", repeated(repeated("k", 900) + ": x\n", 1_000)),
        ("repeated keys in braces", "{" + repeated("a: x, ", 150_000) + "}"),
        ("repeated keys in groups", (0..<40_000).map { "k\($0):\n  a: x\n  a: x\n" }.joined()),
        ("comments", repeated("#\n", 500_000)),
        ("a comment of a mebibyte", "#" + repeated("#", 1_000_000)),
        ("combining marks", "a: e" + repeated("\u{301}", 500_000)),
        ("a family of combining marks", repeated("e\u{301}: x\n", 40_000)),
        ("refused characters", repeated("\u{7}", 1_000_000)),
        ("tabs", repeated("\t", 1_000_000)),
        ("merge keys", repeated("- <<: x\n", 90_000)),
    ]

    /// A list of a hundred thousand items within a key within a key, nine hundred times.
    private static func keysWithinKeys() -> String {
        (0..<900).map { repeated(" ", $0) + "?\n" }.joined() + repeated(" ", 901) + "["
            + repeated("x,", 250_000) + "]"
    }

    @Test(arguments: attacks.map(\.name))
    func `an attack ends in a few problems`(name: String) throws {
        let text = try #require(Self.attacks.first { $0.name == name }).text
        let found = try problems(text)
        #expect(found.count <= 40, "\(found.count) problems, the first of them \(found.first ?? "")")
    }

    @Test(arguments: [
        (
            "keys within keys around a long list",
            "onderwerpen.yaml:33:33: fout [vorm]: een sleutel moet een tekst zijn"
        ),
        (
            "half a million list items",
            "onderwerpen.yaml:100000:2: fout [te-veel-onderdelen]: het bestand telt meer"
        ),
        (
            "anchors and aliases",
            "onderwerpen.yaml:1:3: fout [anker]: ankers en verwijzingen (& en *) mogen niet"
        ),
        ("tags", "onderwerpen.yaml:1:3: fout [label]: een label (!) mag niet – zet de tekst tussen"),
        (
            "a hundred thousand keys in braces",
            "onderwerpen.yaml: fout [te-groot]: het bestand is groter dan 1 MiB"
        ),
        ("lists open and long", "onderwerpen.yaml:2:1: fout [yaml]: de YAML is niet te lezen"),
    ])
    func `what is refused at once is named with its place`(name: String, message: String) throws {
        let text = try #require(Self.attacks.first { $0.name == name }).text
        let found = try problems(text)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix(message) == true, "\(found.first?.prefix(200) ?? "nothing")")
    }
}
