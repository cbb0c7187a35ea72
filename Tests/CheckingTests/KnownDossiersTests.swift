import Diagnostics
import DossierReading
import Findings
import Testing

@testable import Checking

/// A dossier that comes again is found, and said where it came first.
struct KnownDossiersTests {
    private func identity(_ id: String, _ content: String) -> DossierIdentity {
        DossierIdentity(id: Fingerprint(of: id), content: Fingerprint(of: content))
    }

    private func record(_ file: String, line: Int?) -> InputRecord {
        InputRecord(file: file, line: line, status: .judged)
    }

    @Test func `of many files and lines the place where it came first is named`() throws {
        var known = KnownDossiers()
        for number in 0..<9_000 {
            // Each file is a stream of three lines.
            let record = record("map/\(number / 3).ndjson", line: number % 3 + 1)
            #expect(known.note(identity("d-\(number)", "inhoud \(number)"), record) == nil)
        }
        for number in [0, 1, 2, 3, 4_095, 4_096, 8_191, 8_999] {
            let repeated = record("later.ndjson", line: 7)
            let same = known.note(identity("d-\(number)", "inhoud \(number)"), repeated)
            #expect(same?.status == .skipped)
            let other = known.note(identity("d-\(number)", "anders"), repeated)
            #expect(other?.status == .refused)
            for record in try [#require(same), #require(other)] {
                let text = record.problems.map { "\($0)" }.joined()
                #expect(text.contains("map/\(number / 3).ndjson:\(number % 3 + 1)"))
            }
        }
        #expect(known.note(identity("d-9000", "inhoud 1"), record("later.ndjson", line: 8)) == nil)
    }
}
