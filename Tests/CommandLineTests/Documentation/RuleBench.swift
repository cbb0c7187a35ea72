import CivilDates
import Diagnostics
import DossierModel
import DossierReading
import Feel
import Foundation
import Frameworks
import Judging
import Records
import ShippedData
import Testing

/// Puts conditions to the dossier that the page about the rule language shows.
struct RuleBench {
    private let dossier: DossierReadingResult
    private let root: Int
    private let vocabulary: Vocabulary
    // The arena of a dossier holds as long as its reader is not used again.
    private let reader: XMLDossierReader

    /// Reads a dossier in XML.
    init(dossier text: String) throws {
        let path = Program.root.path + "/Frameworks-Indicators/dossiermodel/dossier.xsd"
        let model = try DossierModelLoader.load(path: path)
        reader = XMLDossierReader(plan: ReadingPlan(model: model))
        dossier = reader.read(Array(text.utf8), file: "regeltaal.xml")
        try #require(dossier.problems.shown.map(\.description) == [])
        root = try #require(model.root(named: "dossier")).type
        vocabulary = Vocabulary(
            constants: ["termijnPlan": .days(42)],
            functions: .standard.adding(ShippedFunctions.all))
    }

    /// What comes out of a condition, in the words of the page.
    func result(of condition: String) throws -> String {
        let builder = ProgramBuilder()
        let compiler = Compiler(
            model: dossier.arena.model, root: root, vocabulary: vocabulary, builder: builder)
        switch compiler.condition(condition) {
        case .failure(let found):
            let problem = found.problems[0]
            return "fout: " + problem.message + (problem.remedy.map { " – \($0)" } ?? "")
        case .success(let compiled):
            let day = try #require(PartialDate(iso: "2026-09-01"))
            let truth = Workspace(program: builder.program()).run(
                over: dossier.arena, referenceDate: .date(day)
            ) {
                $0.answer(compiled).truth
            }
            return truth.isYes ? "ja" : truth.isNo ? "nee" : "onbekend: \(truth.reasons.word)"
        }
    }
}
