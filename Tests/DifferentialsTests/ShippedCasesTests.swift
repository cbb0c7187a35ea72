import Differentials
import Testing

struct ShippedCasesTests {
    let cases: ShippedCases

    init() throws { cases = try ShippedCases() }

    @Test func `nearly every shipped condition has a translation`() {
        #expect(cases.translatedCount >= 490)
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

    private static let textFunctions: Set<String> = [
        "specifiek", "meetbaar", "tijdgebonden", "smart", "soort voorwaarde",
    ]
}
