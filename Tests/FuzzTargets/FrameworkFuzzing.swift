import Diagnostics
import Foundation
import Frameworks
import Judging
import ShippedData

/// Reads a framework of which one file is made of the bytes; the first byte says which.
final class FrameworkFuzzing: @unchecked Sendable {
    // Used only while the lock is held.
    private let lock = NSLock()
    private let folder: URL
    private let files: [(name: String, content: [UInt8])]

    /// The one of this process.
    static let shared = FrameworkFuzzing()

    private init() {
        let source = Checkout.root.appending(path: "Tests/FuzzTargets/Framework", directoryHint: .isDirectory)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: source.path)) ?? []
        files = names.sorted().map { name in
            (name, [UInt8]((try? Data(contentsOf: source.appending(path: name))) ?? Data()))
        }
        // In memory where there is such a place: every case writes a file.
        let shared = URL(filePath: "/dev/shm")
        let isShared = FileManager.default.isWritableFile(atPath: shared.path)
        let parent = isShared ? shared : FileManager.default.temporaryDirectory
        folder = parent.appending(path: "proef-\(ProcessInfo.processInfo.processIdentifier)/proef")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        restore()
        atexit { FrameworkFuzzing.shared.remove() }
    }

    /// Reads and compiles; what has no errors must be there, and what is not there must have them.
    func complaint(about bytes: [UInt8]) -> String? {
        lock.withLock {
            guard let first = bytes.first, !files.isEmpty else { return nil }
            let file = files[Int(first) % files.count]
            write(Array(bytes.dropFirst()), file.name)
            defer { write(file.content, file.name) }
            let read = FrameworkReader.read(directory: folder.path, region: nil, examples: true)
            guard let source = read.source else {
                return read.problems.contains { $0.severity == .error } ? nil : "refused without a reason"
            }
            let result = FrameworkCompiler(model: Checkout.model, functions: ShippedFunctions.all)
                .compile(source)
            let isRefused = result.problems.contains { $0.severity == .error }
            return (result.framework == nil) == isRefused ? nil : "a framework with errors, or none without"
        }
    }

    private func restore() { for file in files { write(file.content, file.name) } }

    private func write(_ content: [UInt8], _ name: String) {
        try? Data(content).write(to: folder.appending(path: name))
    }

    private func remove() {
        try? FileManager.default.removeItem(at: folder.deletingLastPathComponent())
    }
}
