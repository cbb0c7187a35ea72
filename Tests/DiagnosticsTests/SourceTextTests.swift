import PropertyTesting
import Testing

@testable import Diagnostics

struct SourceTextTests {
    @Test(arguments: [
        (0, 1, 1), (1, 1, 2), (2, 1, 3), (3, 2, 1), (4, 2, 2), (5, 2, 2), (6, 2, 3), (7, 3, 1), (8, 4, 1),
        (99, 4, 1),
        (-5, 1, 1),
    ])
    func `an offset has a line and a column in code points`(offset: Int, line: Int, column: Int) {
        let source = SourceText("ab\nxé\n\n")
        #expect(source.position(of: offset) == (line, column))
        #expect(source.place(of: offset, in: "a.xml") == Place(file: "a.xml", line: line, column: column))
    }

    @Test func `lines end at a line feed with or without a carriage return`() {
        let source = SourceText("een\r\n\r\ndrie\rnog drie\n\rvijf")
        #expect(source.lineCount == 4)
        #expect((0...5).map { source.line($0) } == [nil, "een", "", "drie\rnog drie", "\rvijf", nil])
        #expect((0...5).map { source.length(ofLine: $0) } == [nil, 3, 0, 13, 5, nil])
        #expect(SourceText("a\n").lineCount == 2)
        #expect(SourceText("a\n").line(2) == "")
    }

    @Test func `an empty text has one empty line`() {
        let source = SourceText("")
        #expect(source.lineCount == 1)
        #expect(source.line(1) == "")
        #expect(source.position(of: 0) == (1, 1))
        #expect(source.position(of: 5) == (1, 1))
    }

    @Test func `a byte order mark counts for nothing`() {
        let source = SourceText([0xEF, 0xBB, 0xBF] + Array("<a>".utf8))
        #expect(source.line(1) == "<a>")
        #expect(source.position(of: 0) == (1, 1))
        #expect(source.position(of: 3) == (1, 1))
        #expect(source.position(of: 4) == (1, 2))
        #expect(SourceText([0xEF, 0xBB, 0xBF]).position(of: 3) == (1, 1))
    }

    @Test(
        arguments: [
            [0x80], [0xC3], [0xC0, 0xAF], [0xE2, 0x82], [0xE2, 0x82, 0x41], [0xE0, 0x80, 0x80],
            [0xED, 0xA0, 0x80],
            [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF, 0xFE],
            [0xF1, 0x80, 0xE2, 0x82, 0xC3],
        ] as [[UInt8]])
    func `bytes that are not UTF-8 count as they show`(bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let source = SourceText(bytes + [0x0A, 0x78])
        #expect(source.line(1) == text)
        #expect(source.length(ofLine: 1) == text.unicodeScalars.count)
        #expect(source.position(of: bytes.count + 1) == (2, 1))
    }

    @Test func `any bytes have the places that a walk over the repaired text finds`() {
        var numbers = SeededNumbers(seed: 1)
        let pieces: [[UInt8]] = [
            [0x0A], [0x0D, 0x0A], [0x61], [0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0xC3],
            [0x80],
            [0xE2, 0x82], [0xF0, 0x9F], [0xED, 0xA0], [0xFF],
        ]
        for _ in 0..<propertyCases {
            let count = Int.random(in: 0...1200, using: &numbers)
            let bytes = (0..<count).flatMap { _ in pieces.randomElement(using: &numbers) ?? [] }
            let source = SourceText(bytes)
            for _ in 0..<10 {
                let offset = Int.random(in: 0...bytes.count, using: &numbers)
                let (line, column) = source.position(of: offset)
                #expect(line == bytes[..<offset].count { $0 == 0x0A } + 1)
                let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
                // The code points before the one the offset lies in: those that end at or before it.
                let ends = scalarEnds(of: Array(bytes[start...].prefix(offset - start + 4)))
                #expect(column == ends.count { $0 <= offset - start } + 1)
            }
        }
    }

    @Test func `a part of a line is found without reading the rest`() throws {
        let source = SourceText("eerste\n" + String(repeating: "aé€😀", count: 1000) + "\nlaatste")
        #expect(source.text(ofLine: 2, columns: 2001...2006) == "aé€😀aé")
        #expect(source.text(ofLine: 2, columns: 3999...4500) == "€😀")
        #expect(source.text(ofLine: 2, columns: 4001...4100) == "")
        #expect(source.text(ofLine: 3, columns: 1...3) == "laa")
        #expect(source.text(ofLine: 4, columns: 1...3) == nil)
        #expect(source.length(ofLine: 2) == 4000)
    }

    /// The offsets at which the code points of repaired text end, found with the decoder of the standard library.
    private func scalarEnds(of bytes: [UInt8]) -> [Int] {
        var ends: [Int] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            // The longest beginning that repairs to one code point is that code point.
            let length = (1...min(4, rest.count)).last { length in
                String(decoding: rest.prefix(length), as: UTF8.self).unicodeScalars.count == 1
            }
            rest = rest.dropFirst(length ?? 1)
            ends.append(bytes.count - rest.count)
        }
        return ends
    }
}
