import Foundation

/// A value that is made on a thread of its own while the one who wants it does other work.
public final class Ahead<Value: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private var made: Value?

    /// Begins without a value; somebody else makes it.
    public init() {}

    /// Starts making the value.
    public convenience init(_ make: @escaping @Sendable () -> Value) {
        self.init()
        BackgroundThread.start { self.give(make()) }
    }

    /// Gives the value to whoever waits for it.
    public func give(_ value: Value) {
        condition.withLock { made = value }
        condition.broadcast()
    }

    /// The value; waits for it when it is not there yet.
    public var value: Value {
        condition.withLock {
            while true {
                if let made { return made }
                condition.wait()
            }
        }
    }
}
