import Foundation
import Testing

@testable import Reports

/// The script of an inspection report, and the digest by which the page lets it run.
struct InspectionScriptTests {
    @Test func `the digest is that of the script`() throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/sha256sum")
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        input.fileHandleForWriting.write(Data(InspectionScript.text.utf8))
        try input.fileHandleForWriting.close()
        let digits = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile().prefix(64), as: UTF8.self)
        process.waitUntilExit()
        let bytes = stride(from: 0, to: 64, by: 2).compactMap { start in
            UInt8(digits.dropFirst(start).prefix(2), radix: 16)
        }
        #expect(InspectionScript.digest == "sha256-" + Data(bytes).base64EncodedString())
    }
}
