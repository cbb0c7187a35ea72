import Foundation
import Testing

/// A check that goes on while dossiers come in.
struct StreamingTests {
    private static let arguments = [
        "check", "-", "--input-format", "ndjson", "--format", "ndjson", "--reference-date", "2026-09-01",
    ]

    @Test func `a dossier is judged when it comes, not when the next ones do`() throws {
        let program = try RunningProgram(Self.arguments)
        for number in 1...3 {
            program.send(SmallDossier.line("D-\(number)") + "\n")
            let line = try #require(program.nextLine())
            #expect(
                line.hasPrefix(
                    #"{"type":"dossier","kenmerk":"D-\#(number)","file":"standaardinvoer","line":\#(number),"#
                ))
        }
        program.closeInput()
        let end = program.end()
        #expect(end.status == 0)
        #expect(end.lines.count == 1)
        #expect(end.lines[0].hasPrefix(#"{"type":"summary","#))
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func `an interrupted check ends with the totals until then`(signal: Int32) throws {
        let program = try RunningProgram(Self.arguments)
        program.send((1...40).map { SmallDossier.line("D-\($0)") + "\n" }.joined())
        for _ in 1...40 { #expect(program.nextLine() != nil) }
        // It waits for a line that never comes.
        let end = program.end(with: signal)
        #expect(end.status == 130)
        let summary = try #require(end.lines.last)
        #expect(summary.contains(#""totals":{"inputs":40,"judged":40,"refused":0,"failed":0,"skipped":0,"#))
        #expect(summary.hasSuffix(#""interrupted":true}"#))
        #expect(
            end.messages == "afgebroken – de uitkomst gaat alleen over wat tot dan toe is bekeken\n")
    }

    @Test func `a reader that leaves early is not complained about`() throws {
        let program = try RunningProgram(Self.arguments)
        program.send(SmallDossier.line("D-1") + "\n")
        #expect(program.nextLine() != nil)
        program.closeOutput()
        program.send((2...200).map { SmallDossier.line("D-\($0)") + "\n" }.joined())
        program.closeInput()
        let end = program.end()
        #expect(end.messages.isEmpty)
        #expect(end.status == 74)
    }

    @Test(arguments: ["text", "json", "ndjson"])
    func `one worker and eight give equal bytes`(form: String) throws {
        let paths = [
            "SampleDossiers", "Tests/DossierReadingTests/Fixtures", "Tests/CommandLineTests/Fixtures",
        ]
        let arguments = ["check"] + paths + ["--reference-date", "2026-09-01", "--format", form, "--hash"]
        let alone = try Program.run(arguments + ["--jobs", "1"])
        let together = try Program.run(arguments + ["--jobs", "8"])
        #expect(alone.output == together.output)
        #expect(alone.status == together.status)
        #expect(alone.output.utf8.count > 10_000)
    }
}
