import Authoring
import Checking
import CivilDates
import Diagnostics
import DossierReading
import Feel
import Findings
import Frameworks
import Judging
import Records

/// The trying of expressions, one after the other, over one dossier or over none.
final class ExpressionSession {
    private let bench: ExpressionBench
    private let model: RecordModel
    private let day: CivilDay
    private let file: String?
    private let arena: Arena
    private let source: SourceText
    private let level: RequirementLevel
    // The arena of a dossier holds as long as its reader is not used again.
    private let reader: InputReader

    /// Reads the dossier, if there is one.
    ///
    /// - Throws: `CommandFailure` when it cannot be read; what is wrong with it has then been printed.
    init(
        _ bench: ExpressionBench, model: RecordModel, dossier path: String?, on day: CivilDay
    ) throws(CommandFailure) {
        (self.bench, self.model, self.day) = (bench, model, day)
        reader = InputReader(model: model, purpose: .judging)
        guard let path else {
            (file, source, level, arena) = (nil, SourceText(""), .dossier, Arena(model: model))
            if let root = model.root(named: RequirementLevel.dossier.rawValue) {
                EmptyDossier.build(root: root, in: arena)
            }
            return
        }
        let (record, result) = reader.read(InputLocator.input(named: path))
        for problem in record.problems { StandardError.print(problem.description) }
        guard let result, let kind = result.kind, let level = RequirementLevel(rawValue: kind) else {
            throw CommandFailure(status: .inputRefused, message: "")
        }
        (file, source, self.level, arena) = (record.file, result.text, level, result.arena)
    }

    /// Works out an expression.
    func report(on text: String) -> TrialReport {
        switch bench.prepare(text, level: level) {
        case .failure(let found):
            return TrialReport(text: text, ending: .refused(found.problems), file: file, lacksDossier: false)
        case .success(let prepared):
            let date = Judge.effectiveDate(of: arena, day)
            let result = ExpressionTrial.run(prepared, over: arena, source: source, referenceDate: date)
            let type = prepared.compiled.type.words(in: model)
            return TrialReport(
                text: text,
                ending: result.map { .done($0, type: type, warnings: prepared.warnings) } ?? .exhausted,
                file: file, lacksDossier: file == nil && prepared.readsDossier)
        }
    }
}
