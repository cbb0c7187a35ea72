import Foundation
import Glibc
import Reports
import Testing

struct ReportFileTests {
    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "report-\(UUID().uuidString)"
        ).path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private func names(_ folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }

    @Test func `a file has its name only when it is complete`() throws {
        try inFolder { folder in
            let file = try ReportFile(path: folder + "/a.json", isReplacing: false)
            try file.write([UInt8](repeating: 65, count: 200_000))
            let unfinished = names(folder)
            #expect(unfinished.count == 1 && unfinished[0].hasPrefix(".a.json."))
            #expect(mode("\(folder)/\(unfinished[0])") == 0o600)
            try file.commit()
            #expect(names(folder) == ["a.json"])
            #expect(FileManager.default.contents(atPath: folder + "/a.json")?.count == 200_000)
        }
    }

    @Test func `a file that is given up leaves nothing behind`() throws {
        try inFolder { folder in
            let file = try ReportFile(path: folder + "/a.json", isReplacing: false)
            try file.write([1, 2, 3])
            file.abandon()
            #expect(names(folder) == [])
        }
    }

    @Test func `nothing is replaced unless that was asked`() throws {
        try inFolder { folder in
            let path = folder + "/a.json"
            try "oud".write(toFile: path, atomically: false, encoding: .utf8)
            chmod(path, 0o640)
            #expect(throws: ReportFileError(path: path, reason: .exists)) {
                _ = try ReportFile(path: path, isReplacing: false)
            }
            let file = try ReportFile(path: path, isReplacing: true)
            try file.write(Array("nieuw".utf8))
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "oud")
            try file.commit()
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "nieuw")
            #expect(mode(path) == 0o640)
        }
    }

    @Test func `a file that appears meanwhile is not replaced either`() throws {
        try inFolder { folder in
            let path = folder + "/a.json"
            let file = try ReportFile(path: path, isReplacing: false)
            try "van een ander".write(toFile: path, atomically: false, encoding: .utf8)
            #expect(throws: ReportFileError(path: path, reason: .exists)) { try file.commit() }
            file.abandon()
            #expect(names(folder) == ["a.json"])
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "van een ander")
        }
    }

    @Test func `a folder that is not there is said`() {
        #expect(throws: ReportFileError(path: "/bestaat/niet/a.json", reason: .noFolder)) {
            _ = try ReportFile(path: "/bestaat/niet/a.json", isReplacing: false)
        }
        #expect(
            ReportFileError(path: "a.json", reason: .noFolder).description
                == "a.json kan niet worden geschreven – controleer of de map er is en of u erin mag schrijven"
        )
    }
}
