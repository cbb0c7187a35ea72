import Foundation

/// Carries inputs to the workers in chunks, and what they made of them back in the order of the inputs.
///
/// A worker takes no chunk that lies a whole window beyond what was delivered, and brings none back while too much waits
/// to be delivered, so that memory has a bound however unevenly the work falls.
final class Conveyor<Item: Sendable>: @unchecked Sendable {
    /// The most inputs of a chunk: few, since what a report says of one may take half a megabyte until it is delivered.
    static var chunkInputs: Int { 2 }
    /// The most bytes a chunk holds before it is read, unless one input alone is larger: 1 MiB.
    static var chunkBytes: Int { 1 << 20 }

    /// The most bytes that wait to be delivered, unless one chunk alone is larger: 1 MiB.
    static var finishedBytes: Int { 1 << 20 }

    /// Inputs that go to one worker together.
    struct Chunk {
        let number: Int
        let inputs: [Input]
    }

    /// What is next to be delivered.
    enum Delivery {
        /// The items of the next chunk.
        case items([Item])
        /// Nothing yet.
        case waiting
        /// Everything has been delivered.
        case end
    }

    // Everything below is used only while `lock` is held, the source only while `sourceLock` is.
    private let lock = NSCondition()
    private let sourceLock = NSLock()
    private let window: Int
    private var source: any InputSource
    private var taken = 0
    private var delivered = 0
    private var finished: [Int: (items: [Item], bytes: Int)] = [:]
    private var waitingBytes = 0
    private var workers: Int
    private var isClosed = false
    /// The first chunk that was cut short; what lies beyond it is not delivered.
    private var lastChunk = Int.max

    /// Makes a conveyor from a source to a number of workers.
    init(_ source: any InputSource, workers: Int, window: Int) {
        self.source = source
        self.workers = workers
        self.window = window
    }

    /// Whether nothing new must be begun.
    var isStopped: Bool {
        lock.withLock { isClosed }
    }

    /// Takes the next chunk, waiting for room in the window; nil when there is nothing more to do.
    func take() -> Chunk? {
        // Held while the source is asked, so that chunks are numbered in its order; it may have to wait for a pipe.
        sourceLock.lock()
        defer { sourceLock.unlock() }
        let number: Int? = lock.withLock {
            while taken - delivered >= window && !isClosed { lock.wait() }
            return isClosed ? nil : taken
        }
        guard let number else { return nil }
        var inputs: [Input] = []
        var bytes = 0
        while inputs.count < Self.chunkInputs, bytes < Self.chunkBytes, let input = source.next() {
            inputs.append(input)
            bytes += input.source.heldBytes
            // What is there is judged at once: whoever sends the next one may wait for an answer.
            if source.mayWait { break }
        }
        guard !inputs.isEmpty else { return nil }
        lock.withLock { taken = number + 1 }
        return Chunk(number: number, inputs: inputs)
    }

    /// Brings what became of a chunk, waiting until there is room for it.
    ///
    /// - Parameters:
    ///   - chunk: The chunk.
    ///   - items: What became of its inputs.
    ///   - bytes: How many bytes the items hold until they are delivered.
    func finish(_ chunk: Chunk, _ items: [Item], bytes: Int) {
        lock.withLock {
            // What is next never waits: another worker has it, and it makes room for the others.
            while waitingBytes + bytes > Self.finishedBytes, chunk.number != delivered, !isClosed {
                lock.wait()
            }
            finished[chunk.number] = (items, bytes)
            waitingBytes += bytes
            if items.count < chunk.inputs.count {
                isClosed = true
                lastChunk = min(lastChunk, chunk.number)
            }
            lock.broadcast()
        }
    }

    /// Says that a worker has ended.
    func leave() {
        lock.withLock {
            workers -= 1
            lock.broadcast()
        }
    }

    /// Lets no further chunk be taken.
    func close() {
        lock.withLock {
            isClosed = true
            lock.broadcast()
        }
    }

    /// What is next in the order of the inputs, waiting a little for it.
    func next(waiting seconds: TimeInterval) -> Delivery {
        let limit = Date(timeIntervalSinceNow: seconds)
        return lock.withLock {
            while true {
                if delivered > lastChunk { return .end }
                if let next = finished.removeValue(forKey: delivered) {
                    delivered += 1
                    waitingBytes -= next.bytes
                    lock.broadcast()
                    return .items(next.items)
                }
                if workers == 0 { return .end }
                guard lock.wait(until: limit) else { return .waiting }
            }
        }
    }
}
