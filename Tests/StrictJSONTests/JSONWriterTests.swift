import Foundation
import PropertyTesting
import StrictJSON
import Testing

struct JSONWriterTests {
    /// What a writer makes of some calls, without the final line feed.
    private func written(_ layout: JSONLayout = .compact, _ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(layout: layout)
        body(&writer)
        return String(decoding: writer.finish().dropLast(), as: UTF8.self)
    }

    @Test func `members stand in the order written`() {
        let text = written { writer in
            writer.object {
                $0.member("z", "tekst")
                $0.member("a", 1)
                $0.member("b", true)
                $0.member("c", nil as String?)
                $0.member("d", nil as Int?)
                $0.member("e", ["x", "y"])
                $0.member("f") { $0.member("g", false) }
                $0.member("h", array: [1, 2]) { $0.int($1) }
            }
        }
        #expect(
            text == """
                {"z":"tekst","a":1,"b":true,"c":null,"d":null,"e":["x","y"],"f":{"g":false},"h":[1,2]}
                """)
    }

    @Test func `pretty text takes a line per member and nothing for what is empty`() {
        let text = written(.pretty) { writer in
            writer.object {
                $0.member("leeg") { _ in }
                $0.member("lijst", array: [[1], []]) { $0.array($1) { $0.int($1) } }
            }
        }
        #expect(
            text == """
                {
                  "leeg": {},
                  "lijst": [
                    [
                      1
                    ],
                    []
                  ]
                }
                """)
    }

    @Test(arguments: [
        ("", #""""#), ("a\"b\\c", #""a\"b\\c""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
        ("\u{0}\u{1F}", #""\u0000\u001f""#), ("/é👨‍👩‍👧", "\"/é👨‍👩‍👧\""),
        ("a\u{7F}\u{9B}1m\u{2028}\u{202E}b\u{FEFF}é", #""a\u007f\u009b1m\u2028\u202eb\ufeffé""#),
    ])
    func `what must be is escaped, and what cannot be seen`(text: String, json: String) {
        #expect(written { $0.string(text) } == json)
    }

    @Test func `a character is written alike wherever it stands among others`() {
        let signs: [Unicode.Scalar] = [
            "a", "\"", "\\", "\n", "\u{7F}", "\u{80}", "\u{9F}", "\u{A0}", "é", "–", "…", "\u{200D}",
            "\u{200E}",
            "\u{2027}", "\u{2028}", "\u{202E}", "\u{202F}", "\u{2065}", "\u{2066}", "\u{2069}", "\u{206A}",
            "\u{FEFE}",
            "\u{FEFF}", "\u{FFFD}", "👧",
        ]
        for first in signs {
            for second in signs {
                for length in 0...9 {
                    let parts = [String(first), String(repeating: "x", count: length), String(second)]
                    let alone = parts.flatMap { part in
                        written { $0.string(part) }.utf8.dropFirst().dropLast()
                    }
                    let together = written { $0.string(parts.joined()) }.utf8.dropFirst().dropLast()
                    #expect(together.elementsEqual(alone))
                }
            }
        }
    }

    @Test(arguments: [0, -1, .max, .min])
    func `whole numbers are written in digits`(number: Int) {
        #expect(written { $0.int(number) } == "\(number)")
    }

    @Test func `what was written can be taken out along the way`() {
        var writer = JSONWriter()
        writer.beginArray()
        writer.int(1)
        #expect(writer.takeBytes() == Array("[1".utf8))
        #expect(!writer.isComplete)
        writer.int(2)
        writer.endArray()
        #expect(writer.isComplete)
        #expect(writer.finish() == Array(",2]\n".utf8))
    }

    @Test(arguments: [JSONLayout.compact, .pretty])
    func `any text can be read back`(layout: JSONLayout) throws {
        var numbers = SeededNumbers(seed: 7)
        for _ in 0..<propertyCases {
            let scalars = (0..<Int.random(in: 0...12, using: &numbers)).compactMap { _ in
                Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &numbers))
            }
            var text = ""
            text.unicodeScalars.append(contentsOf: scalars)
            let json = written(layout) { $0.object { $0.member("k", [text, text]) } }
            let read = try JSONDecoder().decode([String: [String]].self, from: Data(json.utf8))
            #expect(read["k"]?.allSatisfy { $0.unicodeScalars.elementsEqual(scalars) } == true)
        }
    }

    @Test func `misuse stops the program`() async {
        await #expect(processExitsWith: .failure) {
            var writer = JSONWriter()
            writer.key("a")
        }
        await #expect(processExitsWith: .failure) {
            var writer = JSONWriter()
            writer.beginObject()
            writer.int(1)
        }
        await #expect(processExitsWith: .failure) {
            var writer = JSONWriter()
            writer.beginObject()
            writer.key("a")
            writer.endObject()
        }
        await #expect(processExitsWith: .failure) {
            var writer = JSONWriter()
            writer.beginObject()
            writer.endArray()
        }
        await #expect(processExitsWith: .failure) {
            var writer = JSONWriter()
            writer.null()
            writer.null()
        }
        await #expect(processExitsWith: .failure) {
            var writer = JSONWriter()
            writer.beginArray()
            _ = writer.finish()
        }
    }

    @Test func `a copy of a writer goes on by itself, however often it is made`() {
        var writer = JSONWriter()
        writer.beginArray()
        for number in 0..<200 {
            var copy = writer
            copy.string("kopie")
            copy.endArray()
            writer.int(number)
            #expect(
                String(decoding: copy.finish(), as: UTF8.self)
                    == (number == 0 ? #"["kopie"]"# : #","kopie"]"#) + "\n")
            #expect(
                String(decoding: writer.takeBytes(), as: UTF8.self) == (number == 0 ? "[0" : ",\(number)"))
        }
    }
}
