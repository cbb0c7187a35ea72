import Foundation
import FuzzTargets
import Testing

/// Replays what a fuzzer found worth keeping, and every case that once went wrong.
struct FuzzCorpusTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fuzzing/Corpus")

    @Test(arguments: FuzzTarget.allCases)
    func `nothing that was found goes wrong again`(target: FuzzTarget) throws {
        let folder = Self.folder.appending(path: target.rawValue)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(!names.isEmpty)
        for name in names {
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
            #expect(target.complaint(about: bytes) == nil, "\(target.rawValue)/\(name)")
        }
    }
}
