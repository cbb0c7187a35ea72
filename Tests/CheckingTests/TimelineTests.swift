import CivilDates
import Findings
import Records
import Testing

@testable import Checking

/// What is drawn of the course of a dossier.
struct TimelineTests {
    /// The moments of a sample dossier as text, those of a kind.
    private static func moments(
        _ kind: DossierTimeline.Kind, of path: String, framework: String = "tsd-lokaal-netwerk"
    ) throws -> [String] {
        let day = try #require(CivilDay(year: 2026, month: 9, day: 1))
        var setup = try Checkout.setup(framework, referenceDate: day)
        setup.keepsTimelines = true
        var moments: [DossierTimeline.Moment] = []
        CheckRun(setup, jobs: 1).run(InputExpander(["\(Checkout.root)/SampleDossiers/\(path)"])) {
            $0
        } deliver: {
            moments += $0.record.timeline?.moments ?? []
        }
        return moments.filter { $0.kind == kind }.map {
            "\($0.name): \(CivilDay(number: $0.days.first)) – \(CivilDay(number: $0.days.last))"
        }
    }

    @Test func `every record and day that is drawn is a field of the model`() throws {
        let day = try #require(CivilDay(year: 2026, month: 9, day: 1))
        let model = try Checkout.setup("tsd-lokaal-netwerk", referenceDate: day).model
        let root = try #require(model.root(named: "dossier"))
        for kind in TimelineReader.kinds {
            for name in [kind.first, kind.last].compactMap(\.self) {
                let path = "\(kind.record).\(name)"
                #expect(throws: Never.self, "\(path)") {
                    try model.steps(ofPath: path, from: root.type).get()
                }
            }
        }
    }

    /// What is told of when things of a name happened in a sample dossier.
    private static func words(_ name: String, of path: String) throws -> [String] {
        let day = try #require(CivilDay(year: 2026, month: 9, day: 1))
        var setup = try Checkout.setup("tsd-lokaal-netwerk", referenceDate: day)
        setup.keepsTimelines = true
        var words: [String] = []
        CheckRun(setup, jobs: 1).run(InputExpander(["\(Checkout.root)/SampleDossiers/\(path)"])) {
            $0
        } deliver: {
            words += $0.record.timeline?.moments.filter { $0.name == name }.map(\.days.words) ?? []
        }
        return words
    }

    @Test
    func `what has no end recorded is told without one, and drawn until the day the dossier was judged on`()
        throws
    {
        #expect(
            try Self.words("hulp", of: "wijchen/dossier-01.xml") == [
                "vanaf 15 oktober 2018, zonder vastgelegde einddatum"
            ])
        #expect(
            try Self.moments(.recorded, of: "wijchen/dossier-01.xml").filter { $0.hasPrefix("hulp") } == [
                "hulp: 2018-10-15 – 2019-11-28"
            ])
    }

    @Test func `a day of which only the year is known is told as a year`() throws {
        #expect(try Self.words("onderzoek", of: "gevallen/alleen-jaren-bekend.xml") == ["2018"])
        #expect(try Self.words("overdracht", of: "gevallen/alleen-jaren-bekend.xml") == ["2018"])
    }

    @Test func `the norm draws when it wants things to happen`() throws {
        #expect(
            try Self.moments(.window, of: "gevallen/monitor-na-drie-en-een-halve-maand.xml") == [
                "tijd voor het veiligheidsplan: 2019-03-07 – 2019-04-18",
                "tijd tot de hulp begint: 2019-03-04 – 2019-04-15",
                "tijd voor de monitor: 2019-05-21 – 2019-07-02",
            ])
    }

    @Test func `a window of which only the years are known takes all days it can have`() throws {
        #expect(
            try Self.moments(.window, of: "gevallen/alleen-jaren-bekend.xml") == [
                "tijd voor het veiligheidsplan: 2018-01-01 – 2019-02-11",
                "tijd tot de hulp begint: 2018-01-01 – 2019-02-11",
                "tijd voor de monitor: 2018-03-18 – 2019-04-28",
            ])
    }

    @Test func `without the days a window hangs on there is none`() throws {
        #expect(try Self.moments(.window, of: "gevallen/alles-als-onbekend-vastgelegd.xml") == [])
    }

    @Test func `a framework draws its own windows`() throws {
        let path = "gv-samenwerking/gesloten-bij-stabiele-veiligheid.xml"
        #expect(
            try Self.moments(.window, of: path, framework: "gv-samenwerking") == [
                "tijd voor de eerste monitor: 2025-07-29 – 2025-09-09",
                "tijd voor de tweede monitor: 2026-04-28 – 2026-06-09",
            ])
    }

    @Test func `what was agreed on is told as agreed on, whether it happened or not`() throws {
        #expect(
            try Self.moments(.planned, of: "wijchen/dossier-08.xml").first
                == "geplande evaluatie: 2019-06-05 – 2019-06-05")
    }
}
