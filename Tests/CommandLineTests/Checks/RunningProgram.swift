import Foundation

/// The program while it runs: lines go in, lines come out, and it can be ended at any moment.
final class RunningProgram {
    private let process: Process
    private let input = Pipe()
    private let output = Pipe()
    private let errors = Pipe()
    private var received: [UInt8] = []

    /// Starts the program in the checkout.
    init(_ arguments: [String]) throws {
        process = Program.process(arguments, [:])
        process.standardInput = input
        process.standardOutput = output
        process.standardError = errors
        // A program that has ended must not end the tests too.
        signal(SIGPIPE, SIG_IGN)
        try process.run()
    }

    /// Gives the program text on its standard input, as long as it takes it.
    func send(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes {
                write(input.fileHandleForWriting.fileDescriptor, $0.baseAddress, $0.count)
            }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { return }
            bytes = bytes.dropFirst(count)
        }
    }

    /// Says that no more comes.
    func closeInput() { try? input.fileHandleForWriting.close() }

    /// Reads nothing more of what the program says.
    func closeOutput() { try? output.fileHandleForReading.close() }

    /// The next line of standard output, waiting for it; nil at the end.
    func nextLine() -> String? {
        while true {
            if let end = received.firstIndex(of: UInt8(ascii: "\n")) {
                defer { received.removeSubrange(...end) }
                return String(decoding: received[..<end], as: UTF8.self)
            }
            var more = [UInt8](repeating: 0, count: 1 << 16)
            let count = read(output.fileHandleForReading.fileDescriptor, &more, more.count)
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { return nil }
            received += more.prefix(count)
        }
    }

    /// Sends a signal and waits for the end.
    ///
    /// - Returns: How it ended, the lines that still came, and what was said on standard error.
    @discardableResult
    func end(with signal: Int32? = nil) -> (status: Int32, lines: [String], messages: String) {
        if let signal { kill(process.processIdentifier, signal) }
        var lines: [String] = []
        while let line = nextLine() { lines.append(line) }
        process.waitUntilExit()
        let messages = errors.fileHandleForReading.readDataToEndOfFile()
        return (process.terminationStatus, lines, String(decoding: messages, as: UTF8.self))
    }
}
