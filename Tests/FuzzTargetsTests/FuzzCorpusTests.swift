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
            let content = try Data(contentsOf: folder.appending(path: name))
            for (number, bytes) in cases(in: content, named: name).enumerated() {
                #expect(target.complaint(about: bytes) == nil, "\(target.rawValue)/\(name):\(number + 1)")
            }
        }
    }

    /// The cases of a file: the file itself, or what its lines stand for.
    private func cases(in content: Data, named name: String) -> [[UInt8]] {
        guard name.hasSuffix(".base64") else { return [[UInt8](content)] }
        return String(decoding: content, as: UTF8.self).split(separator: "\n").compactMap { line in
            Data(base64Encoded: String(line)).map { [UInt8]($0) }
        }
    }
}
