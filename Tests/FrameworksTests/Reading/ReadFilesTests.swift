import Diagnostics
import Foundation
import Testing

@testable import Frameworks

/// Files that are read together become what each of them becomes alone.
struct ReadFilesTests {
    private static let texts = [
        "goed.yaml": "naam: waarde\n", "kapot.yaml": "naam: [een, twee\n", "leeg.yaml": "",
        "dubbel.yaml": "naam: een\nnaam: twee\n", "anker.yaml": "naam: &hier een\nander: *hier\n",
    ]

    private static func told(_ entry: ReadFiles.Entry) -> [String] {
        entry.problems.map { "\($0.code) \($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.message)" }
    }

    @Test func `every file is what it is when it is read alone, however many there are`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var paths = [folder.path + "/weg.yaml"]
        for copy in 0..<40 {
            for (name, text) in Self.texts {
                let path = "\(folder.path)/\(copy)-\(name)"
                try Data(text.utf8).write(to: URL(fileURLWithPath: path))
                paths.append(path)
            }
        }
        var together = ReadFiles(paths)
        for path in paths {
            var alone = ReadFiles([path])
            let (one, other) = (together.take(path), alone.take(path))
            #expect(one.file?.info == other.file?.info)
            #expect(one.root?.scalar(under: .name) == other.root?.scalar(under: .name))
            #expect(Self.told(one) == Self.told(other))
            #expect(one.problems.isEmpty == path.hasSuffix("goed.yaml"))
        }
    }

    @Test func `a file that was not among them is read when it is asked for`() {
        var files = ReadFiles([])
        #expect(files.take("/bestaat/niet").problems.map(\.message) == ["het bestand ontbreekt"])
    }
}
