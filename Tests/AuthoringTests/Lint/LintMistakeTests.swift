import Authoring
import Diagnostics
import Foundation
import Frameworks
import Testing

struct LintMistakeTests {
    /// Set to write what is said now into the files; look at the difference before committing it.
    private static let renews = ProcessInfo.processInfo.environment["RENEW_SNAPSHOTS"] != nil

    @Test(arguments: LintMistake.all)
    func `a mistake is told with its place, its line and what to do`(_ mistake: LintMistake) throws {
        let said = try AuthoringFixtures.withCopy { folder in
            let path = "\(folder)/\(mistake.file)"
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let range = try #require(text.range(of: mistake.old), "\(mistake.file) does not hold what goes")
            try Data(text.replacingCharacters(in: range, with: mistake.new).utf8).write(
                to: URL(fileURLWithPath: path))
            return try Self.lint(folder)
        }
        if Self.renews { return try mistake.renew(said) }
        #expect(said == mistake.expected)
    }

    @Test func `there are mistakes of every kind that lint knows by itself`() {
        #expect(LintMistake.all.count >= 60)
        let told = LintMistake.all.map(\.expected).joined()
        let codes = [
            "altijd-waar", "altijd-onwaar", "dubbele-voorwaarde", "kale-voorwaarde", "ongebruikt",
            "onbereikbaar",
            "onderwerp", "voorbeeld-ontbreekt", "onbekend-kader",
        ]
        #expect(codes.filter { !told.contains("[\($0)]") } == [])
    }

    @Test func `nothing is said of a framework that is in order`() throws {
        #expect(
            try Self.lint(AuthoringFixtures.frameworks) == "Niets te melden in 1 kader, ook met 1 regio.\n")
    }

    /// What lint says of the frameworks in a folder, with paths from there.
    private static func lint(_ folder: String) throws -> String {
        var scope = LintScope(data: folder)
        let isKnown = scope.add(path: folder)
        #expect(isKnown)
        let report = FrameworkLint(model: try AuthoringFixtures.model(), functions: DossierFunctions.all).run(
            scope)
        let text = report.text { path in
            FileManager.default.contents(atPath: path).map { SourceText([UInt8]($0)) }
        }
        return text.replacingOccurrences(of: folder + "/", with: "")
    }
}
