import Checking
import Foundation
import Glibc
import Testing

struct InputCollectorTests {
    /// A folder that is gone after the test.
    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "inputs-\(UUID().uuidString)"
        ).path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    /// Makes an empty file with a name that may be no text.
    private func make(_ name: [UInt8], in folder: String) throws {
        let path = (Array(folder.utf8) + [UInt8(ascii: "/")] + name + [0]).map { CChar(bitPattern: $0) }
        let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
        try #require(descriptor >= 0)
        close(descriptor)
    }

    private func dispositions(_ folder: String) -> [Input.Disposition] {
        InputCollector.inputs(for: [folder]).map(\.disposition)
    }

    // They are equal as texts: one of the two dossiers was neither judged nor counted.
    @Test func `two names that look the same are two files`() throws {
        try inFolder { folder in
            try make(Array("caf\u{E9}.xml".utf8), in: folder)
            try make(Array("cafe\u{301}.xml".utf8), in: folder)
            let paths = InputCollector.inputs(for: [folder]).map { Array($0.path.utf8) }
            #expect(
                paths == [
                    Array("\(folder)/cafe\u{301}.xml".utf8), Array("\(folder)/caf\u{E9}.xml".utf8),
                ])
            #expect(dispositions(folder) == [.judge, .judge])
        }
    }

    // Both names are repaired to the same text, so that they counted as one file that was not there.
    @Test func `names that are no text are counted one by one`() throws {
        try inFolder { folder in
            try make(Array("a".utf8) + [0xFE] + Array(".xml".utf8), in: folder)
            try make(Array("a".utf8) + [0xFF] + Array(".xml".utf8), in: folder)
            #expect(dispositions(folder) == [.misnamed, .misnamed])
            #expect(InputCollector.inputs(for: [folder]).allSatisfy { $0.path == "\(folder)/a\u{FFFD}.xml" })
        }
    }

    // It was taken for an empty folder, and all in it went unjudged without a word.
    @Test(.enabled(if: geteuid() != 0, "nothing is closed to the superuser"))
    func `a folder that cannot be read is said to be so`() throws {
        try inFolder { folder in
            let closed = folder + "/dicht"
            try FileManager.default.createDirectory(
                atPath: closed, withIntermediateDirectories: true, attributes: [.posixPermissions: 0])
            #expect(InputCollector.inputs(for: [folder]).map(\.path) == [closed])
            #expect(dispositions(folder) == [.unreadable])
        }
    }

    @Test func `a folder and a file in it name the file once`() throws {
        try inFolder { folder in
            try make(Array("a.xml".utf8), in: folder)
            let inputs = InputCollector.inputs(for: [folder, folder + "/a.xml", folder + "/"])
            #expect(inputs.map(\.path) == [folder + "/a.xml"])
            #expect(inputs.map(\.disposition) == [.judge])
        }
    }

    @Test func `a link counts when it was named, not when it was found`() throws {
        try inFolder { folder in
            try make(Array("a.XML".utf8), in: folder)
            let link = folder + "/b.xml"
            try FileManager.default.createSymbolicLink(
                atPath: link, withDestinationPath: folder + "/a.XML")
            #expect(dispositions(folder) == [.judge, .skip(.link)])
            #expect(dispositions(link) == [.judge])
            try FileManager.default.removeItem(atPath: folder + "/a.XML")
            #expect(dispositions(link) == [.missing])
        }
    }
}
