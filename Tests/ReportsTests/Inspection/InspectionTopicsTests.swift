import CivilDates
import Findings
import Foundation
import Frameworks
import Judging
import Reports
import Testing

/// Every topic of the shipped framework, with each of its regions, as the report tells it in both directions.
struct InspectionTopicsTests {
    private static let shipped = URL(filePath: ReportFixtures.root).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Frameworks-Indicators").path

    private func framework(_ region: String) throws -> FrameworkSource {
        let read = FrameworkReader.read(
            directory: Self.shipped + "/tsd-lokaal-netwerk", region: "\(Self.shipped)/regios/\(region).yaml",
            examples: false)
        return try #require(read.source)
    }

    /// Ten dossiers, two institutions and a network, in most of which every requirement has an outcome.
    private func run(_ framework: FrameworkSource, _ outcome: Outcome) throws -> CheckRun {
        let other: Outcome = outcome == .met ? .notMet : .met
        let dossiers = try (1...10).map { number in
            try judgement("d-\(number)", .dossier, number <= 8 ? outcome : other, framework)
        }
        return CheckRun(
            try dossiers + [
                judgement("i-1", .institution, outcome, framework),
                judgement("i-2", .institution, outcome, framework),
                judgement("n-1", .network, outcome, framework),
            ])
    }

    private func judgement(
        _ id: String, _ level: RequirementLevel, _ outcome: Outcome, _ framework: FrameworkSource
    ) throws -> DossierJudgement {
        let indicators = try framework.indicators.map { indicator in
            let own = (indicator.rules.flatMap(\.requirements) + indicator.points).filter {
                $0.level == level
            }
            return IndicatorJudgement(
                number: indicator.number,
                requirements: try own.map { try .make($0.code.description, outcome) })
        }
        return DossierJudgement(
            id: id, kind: level.rawValue,
            referenceDate: PartialDate(try #require(CivilDay(year: 2026, month: 8, day: 31))),
            indicators: indicators)
    }

    @Test(arguments: ["gelderland-zuid", "gooi-en-vechtstreek"], [Outcome.met, .notMet])
    func `every topic has its words`(region: String, outcome: Outcome) throws {
        let framework = try framework(region)
        let header = CheckHeader(
            engine: "dossiertoets 0.0.0", referenceDate: try #require(CivilDay(year: 2026, month: 9, day: 1)),
            framework: framework, frameworkDigest: "")
        var options = InspectionOptions()
        options.audience = .public
        let bytes = try run(framework, outcome).bytes(
            of: InspectionReport(.markdown, options: options), header)
        let whole = String(decoding: bytes, as: UTF8.self)
        let start = try #require(whole.firstRange(of: "## Resultaten")).lowerBound
        let end = try #require(whole.firstRange(of: "## Bijlage 1")).lowerBound
        let text = String(whole[start..<end])
        for topic in framework.topics { #expect(text.contains(" \(topic.title)\n"), "\(topic.title)") }
        let direction = outcome == .met ? "goed" : "beter"
        try Snapshot.verify(text, "onderwerpen-\(region)-\(direction).md")
    }

    @Test(arguments: ["gelderland-zuid", "gooi-en-vechtstreek"])
    func `every topic has a recommendation that is an order`(region: String) throws {
        for topic in try framework(region).topics {
            let text = try #require(topic.recommendation, "\(topic.code)")
            #expect(text.hasSuffix("."), "\(topic.code)")
            #expect(text.first?.isUppercase == true && !text.contains("{"), "\(topic.code)")
        }
    }

    @Test(arguments: ["gelderland-zuid", "gooi-en-vechtstreek"], [Outcome.met, .notMet])
    func `a finding has three to six sentences`(region: String, outcome: Outcome) throws {
        let framework = try framework(region)
        let header = CheckHeader(
            engine: "", referenceDate: CivilDay(number: 20_000), framework: framework, frameworkDigest: "")
        let bytes = try run(framework, outcome).bytes(
            of: InspectionReport(.markdown, options: InspectionOptions()), header)
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        var count = 0
        for (title, text) in zip(lines, lines.dropFirst()) {
            guard
                framework.topics.contains(where: {
                    title.hasPrefix("####") && title.hasSuffix("# " + $0.title)
                })
            else { continue }
            count += 1
            let sentences = text.ranges(of: ". ").count + 1
            #expect((3...6).contains(sentences), "\(title): \(text)")
        }
        #expect(count == framework.topics.count)
    }
}
