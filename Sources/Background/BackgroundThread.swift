import Foundation

/// Threads for work beside that of the main one.
public enum BackgroundThread {
    /// The stack of a thread: what the main thread has by default.
    private static let stackBytes = 8 << 20

    /// Starts work on a thread of its own.
    public static func start(_ work: @escaping @Sendable () -> Void) {
        let thread = Thread { work() }
        thread.stackSize = stackBytes
        thread.start()
    }
}
