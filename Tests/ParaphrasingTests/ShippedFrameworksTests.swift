import Foundation
import Paraphrasing
import Testing

struct ShippedFrameworksTests {
    /// What may be shown as it is written, because no sentence says it better.
    static let shownAsWritten: Set<String> = []

    @Test(arguments: [nil, "gelderland-zuid", "gooi-en-vechtstreek"])
    func `every expression of a shipped framework is put into words`(region: String?) throws {
        let everything = try ParaphraseBench.everything(in: try ParaphraseBench.framework(region: region))
        #expect(everything.count > 300)
        for said in everything where !Self.shownAsWritten.contains(said.place) {
            #expect(!said.words.showsSource, "\(said.place): \(said.words.text)")
        }
    }
}
