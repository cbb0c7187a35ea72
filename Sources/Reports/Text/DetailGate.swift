import Foundation

/// Says to the threads that judge whether a text report still wants judgements whole.
///
/// It shows only a few, and none when there are more: then nobody needs to keep them.
final class DetailGate: @unchecked Sendable {
    // Used only while the lock is held.
    private let lock = NSLock()
    private var isClosedNow = false

    /// Whether no more are wanted.
    var isClosed: Bool { lock.withLock { isClosedNow } }

    /// Wants no more.
    func close() { lock.withLock { isClosedNow = true } }
}
