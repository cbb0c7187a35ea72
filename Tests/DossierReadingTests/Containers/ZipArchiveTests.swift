import DossierReading
import Foundation
import PropertyTesting
import Testing

struct ZipArchiveTests {
    private func archive(_ files: [ArchiveMaker.File]) throws -> ZipArchive {
        try ZipArchive(bytes: ArchiveMaker(files).bytes(), path: "archief.zip")
    }

    @Test func `files are listed by the bytes of their names, whatever their order`() throws {
        let archive = try archive(["b/a.xml", "a.xml", "Z.xml", "b.xml", "é.xml"].map { .init($0) })
        #expect(
            archive.entries.map(\.path) == [
                "archief.zip/Z.xml", "archief.zip/a.xml", "archief.zip/b.xml", "archief.zip/b/a.xml",
                "archief.zip/é.xml",
            ])
    }

    @Test func `what holds no dossier is left out and counted`() throws {
        let names = [
            "a.xml", "b.JSON", "c.ndjson", "d.jsonl", "map/", "lees mij.txt", "zonder", ".verborgen.xml",
            "__MACOSX/._a.xml", ".git/", ".git/x.xml", "plaat.png",
        ]
        let archive = try archive(names.map { .init($0) })
        #expect(archive.entries.map(\.format) == [.xml, .json, .ndjson, .ndjson])
        #expect(
            archive.skipped.map(\.path) == [
                "archief.zip/lees mij.txt", "archief.zip/zonder", "archief.zip/.verborgen.xml",
                "archief.zip/__MACOSX/._a.xml", "archief.zip/.git/x.xml", "archief.zip/plaat.png",
            ])
        #expect(
            archive.skipped.map(\.reason) == [.otherKind, .otherKind, .hidden, .hidden, .hidden, .otherKind])
    }

    @Test(arguments: [0, 1, 10, 70_000, 1 << 20], [false, true])
    func `a file comes back as it was packed`(count: Int, isDeflated: Bool) throws {
        var numbers = SeededNumbers(seed: UInt64(count))
        let content = (0..<count).map { _ in UInt8.random(in: 97...122, using: &numbers) }
        let file = ArchiveMaker.File("a.xml").with {
            $0.content = content
            $0.isDeflated = isDeflated
        }
        let archive = try archive([file])
        let entry = try #require(archive.entries.first)
        let read = try archive.read(entry)
        #expect(read.bytes == content)
        #expect(read.path == "archief.zip/a.xml")
    }

    @Test(arguments: [true, false])
    func `sizes may stand behind a file`(isSigned: Bool) throws {
        let file = ArchiveMaker.File("a.xml").with {
            $0.flags = 8
            $0.descriptor = ArchiveMaker.descriptor($0.content, packedCount: 10, signed: isSigned)
        }
        #expect(
            HostileArchive.lines(try archive([file, .init("b.xml")])) == [
                "archief.zip/a.xml: 10 bytes", "archief.zip/b.xml: 10 bytes",
            ])
    }

    @Test func `large sizes may stand behind a file and in its extra fields`() throws {
        let file = ArchiveMaker.File("a.xml").with {
            let sizes = ArchiveMaker.long(10) + ArchiveMaker.long(10)
            $0.flags = 8
            $0.descriptor =
                ArchiveMaker.word(0x0807_4B50)
                + ArchiveMaker.word(Int(ArchiveMaker.checksum($0.content))) + sizes
            $0.count = 0xFFFF_FFFF
            $0.packedCount = 0xFFFF_FFFF
            $0.offset = 0xFFFF_FFFF
            $0.extra = ArchiveMaker.half(1) + ArchiveMaker.half(24) + sizes + ArchiveMaker.long(0)
        }
        let bytes = ArchiveMaker([file]).changed { $0.isLarge = true }
        #expect(HostileArchive.lines(bytes) == ["a.zip/a.xml: 10 bytes"])
    }

    @Test func `a comment and gaps between files do no harm`() throws {
        let gap = ArchiveMaker.File("a.xml").with { $0.descriptor = [1, 2, 3] }
        let bytes = ArchiveMaker([gap, .init("b.xml")]).changed { $0.comment = Array("opmerking".utf8) }
        #expect(HostileArchive.lines(bytes) == ["a.zip/a.xml: 10 bytes", "a.zip/b.xml: 10 bytes"])
    }

    @Test func `dossiers on lines may stand in an archive, as many as there are`() throws {
        let line = (0..<200).map { "{\"\($0 * 7919 % 1000)\": 1}" }.joined() + "\n"
        let count = (9 << 20) / line.utf8.count
        let file = ArchiveMaker.File("a.ndjson", String(repeating: line, count: count))
        let archive = try archive([file])
        let lines = try archive.lines(of: try #require(archive.entries.first))
        var last = 0
        while let next = try lines.next() {
            last = next.number
            if next.bytes.count != line.utf8.count - 1 { Issue.record("line \(last)") }
        }
        #expect(last == count)
    }

    @Test func `no line of a damaged file is given`() throws {
        let file = ArchiveMaker.File("a.ndjson", "{}\n{}\n").with { $0.checksum = 1 }
        let archive = try archive([file])
        let entry = try #require(archive.entries.first)
        #expect(throws: DossierReadingFault(.entryChecksum)) { try archive.lines(of: entry) }
    }

    @Test func `any number of workers read one archive`() async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).zip").path
        defer { unlink(path) }
        let files = (100..<200).map { number in
            ArchiveMaker.File("\(number).xml", String(repeating: "\(number)", count: 40_000)).with {
                $0.isDeflated = number % 2 == 0
            }
        }
        try Data(ArchiveMaker(files).bytes()).write(to: URL(filePath: path))
        var limits = ReadingLimits.standard
        limits.archiveRatio = 1_000
        let archive = try ZipArchive(path: path, limits: limits)
        try await withThrowingTaskGroup { group in
            for worker in 0..<8 {
                group.addTask {
                    for index in archive.entries.indices where index % 8 == worker {
                        let file = try archive.read(archive.entries[index])
                        let expected = String(repeating: "\(100 + index)", count: 40_000)
                        #expect(file.bytes == Array(expected.utf8))
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test func `an archive that shrinks while it is read is said to have changed`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).zip").path
        defer { unlink(path) }
        try Data(ArchiveMaker([.init("a.xml")]).bytes()).write(to: URL(filePath: path))
        let archive = try ZipArchive(path: path)
        truncate(path, 20)
        let entry = try #require(archive.entries.first)
        #expect(throws: DossierReadingFault(.changedFile)) { try archive.read(entry) }
    }

    @Test(arguments: ["/bestaat/niet.zip", "/dev/null", "/"])
    func `what is no file is no archive`(path: String) {
        let code: DossierReadingCode = path.hasSuffix("zip") ? .unreadableFile : .notARegularFile
        #expect(throws: DossierReadingFault(code)) { try ZipArchive(path: path) }
    }
}
