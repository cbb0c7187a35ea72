import Foundation
import Testing

/// The explanation as a page, on the command line.
struct ExplainPageTests {
    private func page(_ dossier: String, _ more: [String] = []) throws -> String {
        let run = try Program.run(
            [
                "explain", dossier, "--indicator", "3", "--reference-date", "2026-09-01", "--format", "html",
            ] + more)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">\n"))
        return run.output
    }

    @Test(arguments: [
        "SampleDossiers/formaten/tweeling.xml", "SampleDossiers/formaten/tweeling.json",
        "SampleDossiers/formaten/tweeling.ndjson:1",
    ])
    func `every form of dossier is shown, and every link leads somewhere`(dossier: String) throws {
        let page = try page(dossier)
        let places = page.matches(of: #/\sid="([^"]*)"/#).map { String($0.output.1) }
        #expect(Set(places).count == places.count)
        let links = Set(page.matches(of: #/href="\#([^"]*)"/#).map { String($0.output.1) })
        #expect(links.count > 10)
        #expect(links.subtracting(places) == [])
    }

    @Test func `a condition stands in words above the condition as it is written`() throws {
        let page = try page("SampleDossiers/eerste-stap/alles-op-orde.xml")
        let rule = page.components(separatedBy: "De norm en de regel van 3.B1.a</summary>").last ?? ""
        let words = try #require(
            rule.range(of: "is er ten minste één.</p>"))
        let code = try #require(rule.range(of: "<pre><code>count("))
        #expect(words.upperBound <= code.lowerBound)
    }

    @Test(arguments: [
        "SampleDossiers/eerste-stap/alles-op-orde.xml",
        "SampleDossiers/eerste-stap/plan-niet-gedeeld-geen-regie.xml",
    ])
    func `no text of a dossier stands on the page unless it was asked for`(dossier: String) throws {
        let file = try String(contentsOf: Program.root.appending(path: dossier), encoding: .utf8)
        let values = file.matches(of: #/>([^<>]{16,})</#).map { String($0.output.1) }
            .filter {
                $0.trimmingCharacters(in: .whitespaces).contains(" ") && !$0.contains("&")
                    && !$0.contains("\n")
            }
        #expect(values.count > 5)
        let masked = try page(dossier)
        for value in values { #expect(!masked.contains(value)) }
        let shown = try page(dossier, ["--with-values"])
        #expect(
            values.allSatisfy {
                shown.contains($0.replacing("'", with: "&#39;").replacing("\"", with: "&quot;"))
            })
    }
}
