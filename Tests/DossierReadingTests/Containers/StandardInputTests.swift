import DossierReading
import Foundation
import Testing

struct StandardInputTests {
    @Test(arguments: [0, 1, 65_536, 65_537, 300_000])
    func `a dossier from a pipe is read to its end`(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        let file = try withPipe(bytes) { try DossierFile.read(descriptor: $0, path: "-") }
        #expect(file == DossierFile(path: "-", bytes: bytes))
    }

    @Test func `a dossier from a pipe has the limit of any dossier`() throws {
        var limits = ReadingLimits.standard
        limits.dossierBytes = 100_000
        let most = try withPipe([UInt8](repeating: 32, count: 100_000)) {
            try DossierFile.read(descriptor: $0, path: "-", limits: limits)
        }
        #expect(most.bytes.count == 100_000)
        #expect(throws: DossierReadingFault(.tooLarge, limit: 100_000)) {
            try withPipe([UInt8](repeating: 32, count: 10_000_000)) {
                try DossierFile.read(descriptor: $0, path: "-", limits: limits)
            }
        }
    }

    @Test func `an archive from a pipe is read`() throws {
        let bytes = ArchiveMaker((0..<5_000).map { .init("\($0).xml") }).bytes()
        let archive = try withPipe(bytes) { try ZipArchive(descriptor: $0, path: "-") }
        #expect(archive.entries.count == 5_000)
        #expect(HostileArchive.lines(archive).first == "-/0.xml: 10 bytes")
    }

    @Test func `an archive from a pipe has a limit`() throws {
        var limits = ReadingLimits.standard
        limits.archiveBytes = 1_000
        #expect(throws: DossierReadingFault(.archiveTooLarge, limit: 1_000)) {
            try withPipe(ArchiveMaker((0..<100).map { .init("\($0).xml") }).bytes()) {
                try ZipArchive(descriptor: $0, path: "-", limits: limits)
            }
        }
    }

    @Test func `a redirected archive is read where it is`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).zip").path
        defer { unlink(path) }
        try Data(ArchiveMaker([.init("a.xml")]).bytes()).write(to: URL(filePath: path))
        let descriptor = open(path, O_RDONLY)
        let archive = try ZipArchive(descriptor: descriptor, path: "-")
        close(descriptor)
        #expect(HostileArchive.lines(archive) == ["-/a.xml: 10 bytes"])
    }

    @Test func `a descriptor that is closed cannot be read`() {
        #expect(throws: DossierReadingFault(.unreadableFile)) {
            try DossierFile.read(descriptor: -1, path: "-")
        }
        #expect(throws: DossierReadingFault(.unreadableFile)) { try ZipArchive(descriptor: -1, path: "-") }
        #expect(throws: DossierReadingFault(.unreadableFile)) { try LineStream(descriptor: -1).next() }
    }

    @Test(arguments: [
        ("a.xml", InputFormat.xml), ("a.XML", .xml), ("map.d/a.json", .json), ("a.ndjson", .ndjson),
        ("a.jsonl", .ndjson), ("a.Zip", .zip),
    ])
    func `the ending of a name tells the form`(path: String, format: InputFormat) {
        #expect(InputFormat(ending: path) == format)
        #expect(InputFormat(rawValue: format.rawValue) == format)
    }

    @Test(arguments: ["", "xml", "a", "a.", "a.pdf", "a.xml.gz", "a.xmlx", "map.xml/a"])
    func `any other name tells none`(path: String) {
        #expect(InputFormat(ending: path) == nil)
    }
}
