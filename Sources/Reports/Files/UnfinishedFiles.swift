import Foundation
import Glibc

/// The temporary files of reports that are being written, so that a program that must end at once can remove them.
public final class UnfinishedFiles: @unchecked Sendable {
    /// Those of this program.
    public static let shared = UnfinishedFiles()

    private let lock = NSLock()
    private var paths: Set<String> = []

    /// Removes them from the disk; what is written to them from now on is lost.
    public func removeAll() {
        lock.withLock {
            for path in paths { unlink(path) }
        }
    }

    /// Notes a file.
    func add(_ path: String) {
        _ = lock.withLock { paths.insert(path) }
    }

    /// Forgets a file that is complete or gone.
    func remove(_ path: String) {
        _ = lock.withLock { paths.remove(path) }
    }
}
