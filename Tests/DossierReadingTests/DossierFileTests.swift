import DossierReading
import Foundation
import Testing

struct DossierFileTests {
    /// Makes a file, hands over its path, and removes it.
    private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "dossier-\(UUID().uuidString).xml")
        try Data(bytes).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        try body(url.path)
    }

    @Test(arguments: [0, 1, 100_000])
    func `a file is read whole`(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        try withFile(bytes) { path in
            let file = try DossierFile.read(path: path)
            #expect(file.path == path)
            #expect(file.bytes == bytes)
        }
    }

    // The digests are those FIPS 180-4 gives as examples.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func `the digest is that of the standard`(text: String, digest: String) {
        #expect(DossierFile(path: "a", bytes: Array(text.utf8)).sha256 == digest)
    }

    @Test func `what is not there is said so`() {
        #expect(throws: DossierReadingFault(.unreadableFile)) {
            try DossierFile.read(path: "/bestaat/niet.xml")
        }
    }

    @Test(arguments: ["/", "/dev/null"])
    func `what is no regular file is refused`(path: String) {
        #expect(throws: DossierReadingFault(.notARegularFile)) { try DossierFile.read(path: path) }
    }

    @Test func `a pipe nobody writes into is refused at once`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "pijp-\(UUID().uuidString)").path
        try #require(mkfifo(path, 0o600) == 0)
        defer { unlink(path) }
        #expect(throws: DossierReadingFault(.notARegularFile)) { try DossierFile.read(path: path) }
    }

    @Test func `a file beyond the limit is refused`() throws {
        var limits = ReadingLimits.standard
        limits.dossierBytes = 10
        try withFile([UInt8](repeating: 32, count: 11)) { path in
            #expect(throws: DossierReadingFault(.tooLarge, limit: 10)) {
                try DossierFile.read(path: path, limits: limits)
            }
        }
    }
}
