import Foundation
import Testing

@testable import TemporaryFiles

struct UnnamedFileTests {
    @Test(arguments: [(nil, "/tmp"), ("", "/tmp"), ("/var/tmp", "/var/tmp")] as [(String?, String)])
    func `the folder is what the setting names`(setting: String?, folder: String) {
        #expect(UnnamedFile.folder(setting) == folder)
    }

    @Test func `a file can be written and read and has no name`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "UnnamedFile-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let descriptor = try #require(UnnamedFile.open(in: folder.path))
        defer { close(descriptor) }
        #expect(pwrite(descriptor, "dossier", 7, 0) == 7)
        var read = [UInt8](repeating: 0, count: 7)
        #expect(pread(descriptor, &read, 7, 0) == 7 && read == Array("dossier".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
        #expect(fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0)
        var status = stat()
        #expect(fstat(descriptor, &status) == 0 && status.st_mode & 0o777 == 0o600)
    }

    @Test func `where no file can be made there is none`() {
        #expect(UnnamedFile.open(in: "/no/such/folder") == nil)
    }
}
