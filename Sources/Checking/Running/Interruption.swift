import Synchronization

/// Asks a running check to stop: what is at hand is finished, nothing new is begun.
public final class Interruption: Sendable {
    private let flag = Atomic(false)

    /// Makes one that asks nothing yet.
    public init() {}

    /// Whether the check must stop.
    public var isRequested: Bool { flag.load(ordering: .relaxed) }

    /// Asks the check to stop.
    public func request() { flag.store(true, ordering: .relaxed) }
}
