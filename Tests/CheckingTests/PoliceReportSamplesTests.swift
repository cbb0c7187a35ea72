import CivilDates
import Diagnostics
import Findings
import Foundation
import Judging
import Testing

@testable import Checking

/// The reports and the table of police reports in Gelderland-Zuid give the figures of their source.
struct PoliceReportSamplesTests {
    private static let folder = Checkout.root + "/SampleDossiers/politiemeldingen"

    /// The judgements of the 57 reports, in the order of the file.
    private static func judgements() throws -> [DossierJudgement] {
        let day = try #require(CivilDay(year: 2026, month: 9, day: 1))
        let setup = try Checkout.setup("politiemeldingen-gelderland-zuid", referenceDate: day)
        var judgements: [DossierJudgement] = []
        CheckRun(setup, jobs: 2).run(InputExpander([folder + "/meldingen-2019-01.ndjson"])) {
            $0
        } deliver: { outcome in
            #expect(outcome.record.problems.map(\.description) == [])
            if let judgement = outcome.judgement { judgements.append(judgement) }
        }
        return judgements
    }

    @Test func `the analysis of January 2019 comes out again: 16, 5 and 36`() throws {
        let judgements = try Self.judgements()
        #expect(judgements.count == 57)
        #expect(Set(judgements.map(\.id)).count == 57)
        var routes: [String: Int] = [:]
        for judgement in judgements {
            let derived = judgement.derived.first { $0.name == "route van de politiemelding" }
            let place = try #require(derived?.value, "\(judgement.id)").split(separator: ":").first
            routes[place.map(String.init) ?? "", default: 0] += 1
        }
        #expect(routes == ["Bijzondere Zorg": 16, "sociaal wijkteam": 5, "Veilig Thuis": 36])
    }

    @Test func `only the 36 should have been assessed, and none was`() throws {
        var outcomes: [String: Int] = [:]
        for judgement in try Self.judgements() {
            outcomes[judgement.requirement("4.B1")?.outcome.word ?? "", default: 0] += 1
        }
        #expect(outcomes == ["niet voldaan": 36, "niet van toepassing": 21])
    }

    @Test func `a report in two groups at once is warned about`() throws {
        let warnings = try Self.judgements().compactMap { judgement in
            judgement.derived.first { $0.name == "waarschuwing bij de route" }?.value
        }
        #expect(warnings.count == 57)
        #expect(warnings.count { $0.contains("de bron spreekt zichzelf tegen") } == 4)
        #expect(warnings.count { $0 == "geen" } == 53)
    }

    @Test func `every row and column of annex 2 adds up to what is printed`() throws {
        let text = try String(contentsOfFile: Self.folder + "/aantallen-2018.csv", encoding: .utf8)
        let rows = text.split(separator: "\n").map {
            $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        }
        let header = try #require(rows.first)
        let months = 2..<8
        let sum = 8
        #expect(rows.allSatisfy { $0.count == header.count })
        #expect(header.count == sum + 1)
        var numbers: [String: [Int]] = [:]
        for row in rows.dropFirst() {
            let cells = row.dropFirst().map { $0.isEmpty ? 0 : Int($0) }
            #expect(!cells.contains(nil), "\(row)")
            numbers[row[0]] = cells.compactMap(\.self)
        }
        // Without the name, every column is one further to the left.
        for (name, row) in numbers {
            let added = row[months.lowerBound - 1..<months.upperBound - 1].reduce(0, +)
            #expect(added == row[sum - 1], "\(name)")
        }
        let total = try #require(numbers["Totaal"])
        numbers["Totaal"] = nil
        #expect(numbers.count == 17)
        for column in total.indices {
            let added = numbers.values.map { $0[column] }.reduce(0, +)
            #expect(added == total[column], "\(header[column + 1])")
        }
        #expect(total == [549_548, 228, 161, 128, 250, 214, 237, 1_218])
        #expect(numbers["Lingewaal"]?.dropFirst() == [2, 0, 2, 3, 0, 1, 8])
        #expect(numbers["Overige"]?.dropFirst() == [4, 0, 0, 1, 0, 0, 5])
    }
}
