import Differentials
import Testing

struct ShippedCasesTests {
    let cases: ShippedCases

    init() throws { cases = try ShippedCases() }

    @Test func `nearly every shipped condition has a translation, those beside requirements too`() {
        #expect(cases.translatedCount >= 575)
        // Those that read sentences by word lists.
        #expect(Set(cases.omittedFunctions).isSubset(of: Self.textFunctions))
        #expect(cases.omissions.map(\.reason).filter { !$0.hasPrefix("calls ") } == [])
        #expect(cases.omissions.count <= 12, "\(cases.omissions.map(\.name))")
    }

    @Test func `every condition is put to files with and without gaps`() {
        var names: [String] = []
        cases.forEachGroup(files: 2, seed: 1) { names.append($0.name) }
        #expect(names.contains("tsd-lokaal-netwerk dossier recorded"))
        #expect(names.contains("tsd-lokaal-netwerk instelling with gaps"))
        #expect(names.contains("gv-samenwerking dossier recorded"))
    }

    @Test func `what a framework asks beside its requirements is put to files too`() {
        var names: [String] = []
        cases.forEachGroup(files: 1, seed: 1) { names += $0.cases.map(\.name) }
        // What two frameworks share is put once.
        for expected in [
            "gv-samenwerking sluiting gesloten als", "gv-samenwerking sluiting op",
            "gv-samenwerking sluiting termijnen vervallen als", "gv-samenwerking afleiding fase 4 als",
            "tsd-lokaal-netwerk agenda uiterste dag van een actie op",
            "tsd-lokaal-netwerk agenda uiterste dag van een actie van toepassing als",
            "tsd-lokaal-netwerk venster tijd voor de monitor van",
        ] {
            #expect(names.contains(expected), "\(expected)")
        }
    }

    private static let textFunctions: Set<String> = [
        "specifiek", "meetbaar", "tijdgebonden", "smart", "soort voorwaarde",
    ]
}
