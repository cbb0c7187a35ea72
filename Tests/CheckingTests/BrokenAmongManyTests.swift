import CivilDates
import Diagnostics
import DossierReading
import Findings
import Foundation
import Testing

@testable import Checking

/// One broken file among many good ones: it is named, and the others are judged as if it were not there.
struct BrokenAmongManyTests {
    /// Files that are refused, each for a reason of its own.
    private static let broken: [String] = {
        let fixtures = Checkout.root + "/Tests/DossierReadingTests/Fixtures"
        return ["geweigerd", "vijandig"].flatMap { folder in
            let path = "\(fixtures)/\(folder)"
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            return names.filter { $0 != "verwacht.txt" }.sorted().map { "\(path)/\($0)" }
        }
    }()

    private let run: CheckRun
    private let folder: URL

    init() throws {
        let day = try #require(CivilDay(year: 2026, month: 9, day: 1))
        run = CheckRun(try Checkout.setup(referenceDate: day), jobs: 2)
        folder = FileManager.default.temporaryDirectory.appending(path: "honderd-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for number in 0..<99 {
            try Data(InputFactory.dossier("D-\(number)")).write(
                to: folder.appending(path: "dossier-\(number).xml"))
        }
    }

    @Test func `a hundred files of which one is broken give ninety-nine judgements and one clear refusal`()
        throws
    {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(Self.broken.count >= 40)
        for path in Self.broken {
            let name = URL(filePath: path).lastPathComponent
            let copy = folder.appending(path: "dossier-50-\(name)")
            try FileManager.default.copyItem(atPath: path, toPath: copy.path)
            defer { try? FileManager.default.removeItem(at: copy) }
            var outcomes: [CheckOutcome] = []
            run.run(InputCollector.inputs(for: [folder.path])) { outcomes.append($0) }
            #expect(outcomes.count == 100, "\(name)")
            #expect(outcomes.count { $0.record.status == .judged } == 99, "\(name)")
            let refused = outcomes.filter { $0.record.status == .refused }
            #expect(refused.map(\.record.file) == [copy.path], "\(name)")
            let errors = refused.flatMap(\.record.problems).filter { $0.severity == .error }
            #expect(!errors.isEmpty && errors.allSatisfy { $0.place?.file == copy.path }, "\(name)")
            #expect(errors.allSatisfy { !$0.message.isEmpty }, "\(name)")
        }
    }
}
