import Diagnostics
import DossierReading
import Foundation
import Testing

struct LineStreamTests {
    /// The lines of bytes that come through a pipe, as `number:bytes` or `number!code`.
    private func lines(
        _ bytes: [UInt8], limits: ReadingLimits = .standard
    ) throws -> [String] {
        try withPipe(bytes) { descriptor in
            let stream = LineStream(descriptor: descriptor, limits: limits)
            var lines: [String] = []
            while let line = try stream.next() {
                let shown = String(decoding: line.bytes, as: UTF8.self)
                lines.append(
                    line.fault.map { "\(line.number)!\($0.code.rawValue)" } ?? "\(line.number):\(shown)")
            }
            #expect(try stream.next() == nil)
            return lines
        }
    }

    private func lines(_ text: String, limits: ReadingLimits = .standard) throws -> [String] {
        try lines(Array(text.utf8), limits: limits)
    }

    private static let texts: [(String, [String])] = [
        ("", []), ("\n", []), ("\n\n\n", []), ("\u{FEFF}", []), ("\u{FEFF}\n", []),
        ("a", ["1:a"]), ("a\n", ["1:a"]), ("a\nb", ["1:a", "2:b"]), ("a\r\nb\r\n", ["1:a", "2:b"]),
        ("a\r", ["1:a"]), ("\u{FEFF}a\nb", ["1:a", "2:b"]), ("a\n\u{FEFF}b", ["1:a", "2:\u{FEFF}b"]),
        ("\n \n\t\r\na\n\n", ["4:a"]), ("a\n   ", ["1:a"]), ("abc\0d\ne", ["1:abc\0d", "2:e"]),
        ("a\rb\nc", ["1:a\rb", "2:c"]), (" a \n", ["1: a "]), ("é\u{2028}ë\n", ["1:é\u{2028}ë"]),
        ("abcdefghijklmnop\nq\n\nrst\n", ["1:abcdefghijklmnop", "2:q", "4:rst"]),
    ]

    @Test(arguments: texts, [1, 2, 3, 5, 7, 64, 256 << 10])
    func `lines come one by one, however they are read`(text: (String, [String]), chunk: Int) throws {
        var limits = ReadingLimits.standard
        limits.chunkBytes = chunk
        #expect(try lines(text.0, limits: limits) == text.1)
    }

    @Test(arguments: [1, 2, 3, 5, 7, 64, 256 << 10])
    func `a line that is too long is named and the rest goes on`(chunk: Int) throws {
        var limits = ReadingLimits.standard
        limits.chunkBytes = chunk
        limits.dossierBytes = 10
        let ten = "0123456789"
        #expect(
            try lines("\(ten)\n\(ten)!\na\n\(ten)\r\n\(ten)\(ten)\(ten)\(ten)\r\nb\n\(ten)!", limits: limits)
                == [
                    "1:\(ten)", "2!te-lange-regel", "3:a", "4:\(ten)", "5!te-lange-regel", "6:b",
                    "7!te-lange-regel",
                ])
    }

    @Test func `a line of eight mebibytes is the longest`() throws {
        let longest = [UInt8](repeating: 97, count: 8 << 20)
        let read = try lines(longest + [10] + longest + [97, 10, 98])
        #expect(read.count == 3)
        #expect(read.first?.utf8.count == 2 + 8 << 20)
        #expect(read.dropFirst() == ["2!te-lange-regel", "3:b"])
    }

    @Test func `a line without end is not kept`() throws {
        var limits = ReadingLimits.standard
        limits.dossierBytes = 1 << 10
        let endless = [UInt8](repeating: 97, count: 32 << 20)
        #expect(try lines(endless + [10, 98], limits: limits) == ["1!te-lange-regel", "2:b"])
    }

    @Test(arguments: [[0xFF, 0xFE, 0x7B, 0x00], [0xFE, 0xFF, 0x00, 0x7B], [0x7B, 0x00], [0x00, 0x7B]])
    func `wide characters are refused at once`(bytes: [UInt8]) {
        #expect(throws: DossierReadingFault(.encoding)) { try lines(bytes) }
    }

    @Test func `a packed stream is refused at once`() {
        #expect(throws: DossierReadingFault(.unsupportedFormat, others: ["NDJSON"])) {
            try lines([0x1F, 0x8B, 8, 0, 0, 10])
        }
    }

    @Test func `a fault is shown with the number of its line`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).ndjson").path
        defer { unlink(path) }
        try Data("{}\n\n0123456789\n".utf8).write(to: URL(filePath: path))
        var limits = ReadingLimits.standard
        limits.dossierBytes = 8
        let stream = try LineStream(path: path, limits: limits)
        _ = try stream.next()
        let line = try #require(try stream.next())
        let place = line.place(of: Place(file: "a.ndjson"))
        #expect(
            line.fault?.problem(at: place).description
                == "a.ndjson:3: fout [te-lange-regel]: de regel is langer dan 8 bytes – zet elk dossier op een eigen regel"
        )
        #expect(line.place(of: Place(file: "a.ndjson", line: 1, column: 5)).description == "a.ndjson:3:5")
    }

    @Test func `the first line comes before the second is written`() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { close(ends[0]) }
        let stream = LineStream(descriptor: ends[0])
        write(ends[1], "{}\n", 3)
        #expect(try stream.next()?.bytes == Array("{}".utf8))
        write(ends[1], "[]\n", 3)
        #expect(try stream.next()?.bytes == Array("[]".utf8))
        close(ends[1])
        #expect(try stream.next() == nil)
    }

    @Test func `a file that grows while it is read gives its lines and then says so`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).ndjson").path
        defer { unlink(path) }
        try Data("{}\n".utf8).write(to: URL(filePath: path))
        let stream = try LineStream(path: path)
        #expect(try stream.next()?.number == 1)
        truncate(path, 10)
        #expect(throws: DossierReadingFault(.changedFile)) { while try stream.next() != nil {} }
    }

    @Test(arguments: ["/bestaat/niet.ndjson", "/dev/null", "/"])
    func `what is no file has no lines`(path: String) {
        let code: DossierReadingCode = path.hasSuffix("json") ? .unreadableFile : .notARegularFile
        #expect(throws: DossierReadingFault(code)) { try LineStream(path: path) }
    }
}
