import Diagnostics
import Foundation
import PropertyTesting
import Testing

@testable import Frameworks

/// Files broken at random: whatever stands in them, reading ends with problems that can be gone to.
struct BrokenFilesTests {
    /// What is put in the place of a stretch of text.
    private static let scraps = [
        "", " ", "\n", ":", ": ", "-", "- ", "|-", "\"", "{", "}", "[", "]", "&a ", "*a", "!x ", "#", "\t",
        "é", "👩‍👧",
        "null", "4.B1.a", "\n\n  ", "'", ">-", "? ", "---\n", "\u{FEFF}", "%",
    ]

    /// The text with a few stretches replaced.
    private func broken(_ text: String, using generator: inout SeededNumbers) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            let start = Int.random(in: 0..<scalars.count, using: &generator)
            let end = min(scalars.count, start + Int.random(in: 0...12, using: &generator))
            let scrap = Self.scraps.randomElement(using: &generator) ?? ""
            scalars.replaceSubrange(start..<end, with: scrap.unicodeScalars)
        }
        return String(String.UnicodeScalarView(scalars))
    }

    @Test func `every problem points into its file`() throws {
        var generator = SeededNumbers(seed: 11)
        // Each case reads a whole framework.
        for _ in 0..<max(1, propertyCases / 10) {
            var fixture = FrameworkFixture.make(region: true)
            let file = try #require(fixture.files.keys.sorted().randomElement(using: &generator))
            let text = broken(try #require(fixture.files[file]), using: &generator)
            fixture.files[file] = text
            let (_, problems, root) = try fixture.readProblems()
            for problem in problems {
                let place = try #require(problem.place)
                let name = String(place.file.dropFirst(root.count + 1))
                let lines = SourceLines(try #require(fixture.files[name]))
                guard place.line > 0 else { continue }
                // A reader that meets the end of a file points at the line after the last.
                #expect(place.line <= lines.count + 1, "\(problem) in:\n\(text)")
                #expect(
                    place.column <= lines.rest(line: place.line, column: 1).count + 1,
                    "\(problem) in:\n\(text)")
            }
        }
    }
}
