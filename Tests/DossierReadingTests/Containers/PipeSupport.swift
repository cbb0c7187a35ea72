import Foundation
import Testing

/// Hands over the reading end of a pipe that gives bytes and then ends.
func withPipe<Result>(_ bytes: [UInt8], _ body: (Int32) throws -> Result) throws -> Result {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    let writer = Thread {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
            if count <= 0 { break }
            rest = rest.dropFirst(count)
        }
        close(writing)
    }
    // A reader that stops early must not end the test.
    signal(SIGPIPE, SIG_IGN)
    writer.start()
    defer { close(reading) }
    return try body(reading)
}
