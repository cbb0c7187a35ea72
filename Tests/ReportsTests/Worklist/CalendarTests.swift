import CivilDates
import Findings
import Foundation
import Judging
import Testing

@testable import Reports

/// What a calendar is written with.
struct CalendarTests {
    @Test(arguments: [74, 75, 76, 149, 150, 300])
    func `lines are folded at seventy-five bytes, between code points`(length: Int) {
        let value = String(repeating: "é", count: length / 2)
        let line = CalendarText.line("X", value)
        let parts = line.components(separatedBy: "\r\n")
        #expect(parts.last == "")
        #expect(parts.allSatisfy { $0.utf8.count <= 75 })
        #expect(line.replacing("\r\n ", with: "") == "X:\(value)\r\n")
    }

    @Test(arguments: [
        ("a, b; c\\d\ne", #"a\, b\; c\\d\ne"#), ("gewoon: “zo”", "gewoon: “zo”"),
    ])
    func `texts are escaped`(text: String, expected: String) {
        #expect(CalendarText.text(text) == expected)
    }

    @Test(arguments: [
        (["kader", "d-1", "3.B1.a"], "kader/d-1/3.B1.a"), (["a/b", "é c"], "a%2Fb/%C3%A9%20c"),
        (["a", "b/c"], "a/b%2Fc"), (["a/b", "c"], "a%2Fb/c"),
    ])
    func `different names give different identifiers`(parts: [String], expected: String) {
        #expect(CalendarText.identifier(parts) == expected)
    }

    @Test func `a day that was agreed on is a moment of its own`() throws {
        var judgement = try ReportFixtures.good(id: "d-8")
        judgement.agenda = [
            AgendaMoment(
                name: "streefdatum van een doel", path: "doelen[2]",
                day: try #require(CivilDay(year: 2026, month: 10, day: 3)))
        ]
        let bytes = CheckRun([judgement]).bytes(of: WorklistCalendar(), try WorklistFixtures.header())
        let lines = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
            .components(separatedBy: "\r\n")
        #expect(
            lines.filter { $0.contains("d-8") || $0.hasPrefix("DTSTART") || $0.hasPrefix("DESCRIPTION") } == [
                "UID:proef/d-8/streefdatum%20van%20een%20doel/doelen%5B2%5D@dossiertoets",
                "DTSTART;VALUE=DATE:20261003", "SUMMARY:d-8: streefdatum van een doel (doelen[2])",
                "DESCRIPTION:Aan zet: wijkteam.",
            ])
    }

    @Test func `a moment keeps its identifier when its day moves`() throws {
        func identifiers(_ day: Int) throws -> [String] {
            let due = try WorklistFixtures.day(11, day)
            let judgement = try DossierJudgement.make("d-7", [.make("3.B1.a", .notYetDue, due: due)], [])
            let bytes = CheckRun([judgement]).bytes(of: WorklistCalendar(), try WorklistFixtures.header())
            let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
            #expect(lines.contains("DTSTART;VALUE=DATE:202611\(day)"))
            #expect(lines.contains("DTSTAMP:20260901T000000Z"))
            return lines.filter { $0.hasPrefix("UID:") }
        }
        #expect(try identifiers(14) == ["UID:proef/d-7/3.B1.a@dossiertoets"])
        #expect(try identifiers(14) == identifiers(15))
    }
}

/// The calendar as another program reads it.
@Suite(.enabled(if: CalendarOracle.isThere, "no icalendar in .build/peers: run 'make peers'"))
struct CalendarOracleTests {
    @Test func `another program reads every moment`() throws {
        let run = try WorklistFixtures.several()
        let bytes = run.bytes(of: WorklistCalendar(), try WorklistFixtures.header())
        #expect(
            try CalendarOracle.read(bytes) == [
                "2026-11-14 proef/d-10/3.B1.a@dossiertoets 2026-09-01 d-10: Is er een plan?",
                "2026-11-14 proef/d-2/3.B1.b/gezinsleden.leden%5B2%5D@dossiertoets 2026-09-01 d-2: Kennen de partijen het plan?",
            ])
    }

    @Test func `an id that asks for trouble is read as it is`() throws {
        let id = "a;b,c\\n:\"d\" " + String(repeating: "é", count: 60)
        let run = CheckRun([try ReportFixtures.poor(id: id)])
        let read = try CalendarOracle.read(
            run.bytes(of: WorklistCalendar(), try WorklistFixtures.header()))
        #expect(read.count == 1)
        #expect(read.first?.hasSuffix("2026-09-01 \(id): Is er een plan?") == true)
    }
}

/// The parser of the Python package `icalendar`.
enum CalendarOracle {
    private static let checkout = URL(filePath: ReportFixtures.root)
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let packages = checkout.appending(path: ".build/peers/lib")

    /// Whether it was installed beside the build.
    static var isThere: Bool {
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: packages.path)) ?? []
        return versions.contains {
            FileManager.default.fileExists(
                atPath: packages.appending(path: "\($0)/site-packages/icalendar/__init__.py").path)
        }
    }

    /// Each event on a line: day, identifier, stamp and title.
    static func read(_ calendar: [UInt8]) throws -> [String] {
        let script = """
            import sys, icalendar
            calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
            assert not calendar.errors and calendar["VERSION"] == "2.0" and calendar["PRODID"]
            for event in calendar.walk("VEVENT"):
                assert not event.errors
                print(event.decoded("DTSTART"), event["UID"], event.decoded("DTSTAMP").date(), event["SUMMARY"])
            """
        let process = Process()
        process.executableURL = checkout.appending(path: ".build/peers/bin/python3")
        process.arguments = ["-X", "utf8", "-c", script]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(calendar))
        try input.fileHandleForWriting.close()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return text.split(separator: "\n").map(String.init)
    }
}
