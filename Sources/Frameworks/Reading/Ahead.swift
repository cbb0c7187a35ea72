import Foundation

/// A value that is made on a thread of its own from the moment this exists, while the one who wants it does other work.
final class Ahead<Value: Sendable>: @unchecked Sendable {
    /// The stack of the thread: what the main thread has by default.
    private static var stackBytes: Int { 8 << 20 }

    private let condition = NSCondition()
    private var made: Value?

    /// Starts making the value.
    init(_ make: @escaping @Sendable () -> Value) {
        let thread = Thread { [self] in
            let value = make()
            condition.withLock { made = value }
            condition.broadcast()
        }
        thread.stackSize = Self.stackBytes
        thread.start()
    }

    /// The value; waits for it when it is not there yet.
    var value: Value {
        condition.withLock {
            while true {
                if let made { return made }
                condition.wait()
            }
        }
    }
}
