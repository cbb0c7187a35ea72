import CivilDates
import Diagnostics
import DossierReading
import Feel
import Foundation
import Frameworks
import Judging
import Records

/// Puts conditions to a dossier; with and without remembering what was looked at they come out alike.
final class RuleFuzzing: @unchecked Sendable {
    // Used only while the lock is held.
    private let lock = NSLock()
    private let dossier: DossierReadingResult
    // The arena of a dossier holds as long as its reader is not used again.
    private let reader: DossierReader
    private let vocabulary: Vocabulary
    private let root: Int

    /// The one of this process.
    static let shared = RuleFuzzing()

    private init() {
        let path = Checkout.root.appending(path: "SampleDossiers/eerste-stap/niet-vast-te-stellen.xml")
        reader = DossierReader(plan: ReadingPlan(model: Checkout.model))
        dossier = reader.read(Array((try? Data(contentsOf: path)) ?? Data()), file: "proef.xml")
        root = Checkout.model.root(named: "dossier")?.type ?? 0
        vocabulary = Vocabulary(
            constants: ["termijnPlan": .days(42)], functions: .standard.adding(DossierFunctions.all))
    }

    /// Compiles bytes as a condition and runs it.
    func complaint(about bytes: [UInt8]) -> String? {
        lock.withLock {
            let builder = ProgramBuilder()
            let compiler = Compiler(
                model: dossier.arena.model, root: root, vocabulary: vocabulary, builder: builder)
            switch compiler.condition(String(decoding: bytes, as: UTF8.self)) {
            case .failure(let found):
                return found.problems.isEmpty ? "refused without a reason" : nil
            case .success(let compiled):
                guard let day = PartialDate(iso: "2026-09-01") else { return nil }
                let workspace = Workspace(program: builder.program())
                func truth() -> String {
                    let truth = workspace.run(over: dossier.arena, referenceDate: .date(day)) {
                        $0.answer(compiled).truth
                    }
                    return truth.isYes ? "yes" : truth.isNo ? "no" : truth.reasons.word
                }
                return truth() == truth() ? nil : "the same condition comes out differently"
            }
        }
    }
}
