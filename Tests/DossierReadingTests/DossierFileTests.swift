import Diagnostics
import Foundation
import Testing

@testable import DossierReading

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

    private static let changes: [(String, @Sendable (String) -> Void)] = [
        ("grows", { truncate($0, 30) }), ("shrinks", { truncate($0, 10) }),
        ("is emptied", { truncate($0, 0) }),
        (
            "is written over",
            { path in
                guard let file = fopen(path, "r+") else { return }
                fputs("x", file)
                fclose(file)
                utimes(path, [timeval(tv_sec: 1, tv_usec: 0), timeval(tv_sec: 1, tv_usec: 0)])
            }
        ),
    ]

    @Test(arguments: changes)
    func `a file that changes while it is read is refused`(change: (String, @Sendable (String) -> Void))
        throws
    {
        try withFile([UInt8](repeating: 32, count: 20)) { path in
            #expect(throws: DossierReadingFault(.changedFile)) {
                try DossierFile.read(path: path, limits: .standard) { change.1(path) }
            }
        }
    }

    @Test func `a file that is taken away while it is read is read all the same`() throws {
        try withFile([1, 2, 3]) { path in
            let file = try DossierFile.read(path: path, limits: .standard) { unlink(path) }
            #expect(file.bytes == [1, 2, 3])
        }
    }

    @Test func `a file that changed says what to do`() {
        #expect(
            DossierReadingFault(.changedFile).problem(at: Place(file: "a.xml")).description
                == "a.xml: fout [bestand-veranderd]: het bestand veranderde terwijl het gelezen werd – wacht tot het "
                + "klaar is en toets het opnieuw")
    }

    // Some files of the system say they are empty and are not, or are shorter than they say.
    @Test(arguments: ["/proc/version", "/sys/kernel/mm/transparent_hugepage/enabled"])
    func `a file that lies about its size is refused`(path: String) throws {
        guard access(path, R_OK) == 0 else { return }
        #expect(throws: DossierReadingFault(.changedFile)) { try DossierFile.read(path: path) }
    }

    @Test(.enabled(if: geteuid() != 0, "root may read everything"))
    func `a file one may not read is said so`() throws {
        try withFile([1]) { path in
            chmod(path, 0)
            #expect(throws: DossierReadingFault(.unreadableFile)) { try DossierFile.read(path: path) }
        }
    }

    @Test func `a link to itself is no file`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "lus-\(UUID().uuidString)").path
        try #require(symlink(path, path) == 0)
        defer { unlink(path) }
        #expect(throws: DossierReadingFault(.unreadableFile)) { try DossierFile.read(path: path) }
    }
}
