import CivilDates
import Findings
import Frameworks
import Records
import Testing

@testable import Checking

struct FieldCensusTests {
    private func summary(_ inputs: [Input]) throws -> FindingsSummary {
        let day = try #require(CivilDay(year: 2026, month: 9, day: 1))
        let setup = try Checkout.setup(referenceDate: day)
        var findings = FindingsBuilder(setup.framework.source)
        CheckRun(setup, jobs: 2).run(inputs) { outcome in
            if let delivery = outcome.delivery { findings.add(delivery) }
        }
        return findings.summary()
    }

    /// A dossier that was picked up long ago, with or without a safety plan.
    private func dossier(_ number: Int, system: String, plan: Bool = false) -> Input {
        let delivery = "<Levering><Systeem>\(system)</Systeem></Levering>"
        let plans =
            plan
            ? "<Veiligheidsplannen><Veiligheidsplan><Nummer>1</Nummer><Soort>lokaal</Soort></Veiligheidsplan></Veiligheidsplannen>"
            : ""
        let text = """
            <Dossier xmlns="urn:dossiertoets:dossier:1"><Kenmerk>D-\(number)</Kenmerk><Schemaversie>1</Schemaversie>\
            \(delivery)<DatumExport>2026-08-01</DatumExport><Status>lopend</Status>\
            <Overdracht><Datum>2026-01-05</Datum><DatumOpgepakt>2026-01-06</DatumOpgepakt></Overdracht>\(plans)</Dossier>
            """
        return InputFactory.input(number, Array(text.utf8))
    }

    @Test func `fields have paths without indices`() throws {
        let day = try #require(CivilDay(year: 2026, month: 9, day: 1))
        let census = FieldCensus(model: try Checkout.setup(referenceDate: day).model)
        for path in ["kenmerk", "doelen", "doelen.acties.datumUiterlijk", "levering.systeem"] {
            #expect(census.paths.contains(path))
        }
        #expect(Set(census.paths).count == census.paths.count)
        #expect(FieldCensus.withoutIndices("doelen[2].acties[10].wat") == "doelen.acties.wat")
    }

    @Test func `what no dossier of a system holds is asked about`() throws {
        let gaps = try summary((0..<12).map { dossier($0, system: "Voorbeeld") }).deliveryGaps
        let gap = try #require(gaps.first)
        #expect(gaps.count == 1)
        #expect(gap.system == "Voorbeeld")
        #expect(gap.dossiers == 12)
        #expect(gap.paths.contains("veiligheidsplannen"))
        #expect(!gap.paths.contains { $0.hasPrefix("veiligheidsplannen.") })
        #expect(!gap.paths.contains("overdracht.datum"))
    }

    @Test func `one dossier that holds it answers the question`() throws {
        let inputs = (0..<12).map { dossier($0, system: "Voorbeeld", plan: $0 == 7) }
        let paths = try summary(inputs).deliveryGaps.flatMap(\.paths)
        #expect(!paths.isEmpty)
        #expect(!paths.contains("veiligheidsplannen"))
    }

    @Test func `nine dossiers are too few, and those of two systems do not add up`() throws {
        #expect(try summary((0..<9).map { dossier($0, system: "A") }).deliveryGaps == [])
        let two = (0..<9).map { dossier($0, system: "A") } + (9..<18).map { dossier($0, system: "B") }
        #expect(try summary(two).deliveryGaps == [])
    }
}
