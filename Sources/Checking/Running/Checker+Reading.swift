import CivilDates
public import Diagnostics
import DossierReading
import Findings
public import Judging
import Records

extension Checker {
    /// Judges one dossier with what people answered, and works out what would turn one of its indicators.
    ///
    /// - Parameters:
    ///   - input: The dossier.
    ///   - indicator: The number of the indicator.
    /// - Returns: What became of it, the facts that would turn the indicator, and the text of the dossier; nil when
    ///   it was not judged.
    public func explain(
        _ input: Input, indicator: Int
    ) -> (outcome: CheckOutcome, turning: TurningList?, source: SourceText?) {
        var turning: TurningList?
        var source: SourceText?
        let outcome = judged(input) { result, _ in
            turning = judge.turningList(
                ofIndicator: indicator, result.arena, source: result.text, referenceDate: setup.referenceDate,
                answers: answers(about: result))
            source = result.text
        }
        return (outcome, turning, source)
    }

    /// The first of some inputs that has an id; nil when none that can be read has it.
    ///
    /// - Parameters:
    ///   - id: The pseudonymous id.
    ///   - source: The inputs, which are read and not judged.
    /// - Returns: The input, to be judged or explained.
    public func input(withID id: String, among source: some InputSource) -> Input? {
        var source = source
        while let input = source.next() {
            if let result = reader.read(input).result, judge.id(of: result.arena) == id { return input }
        }
        return nil
    }

    /// Reads and judges one input.
    ///
    /// - Parameters:
    ///   - input: The input.
    ///   - body: Gets the dossier once it has been judged.
    /// - Returns: What became of it.
    func judged(
        _ input: Input, _ body: (DossierReadingResult, DossierJudgement) -> Void
    ) -> CheckOutcome {
        let (record, result) = reader.read(input)
        guard let result else { return CheckOutcome(record) }
        return judged(result, record, body)
    }

    func judged(
        _ result: DossierReadingResult, _ record: InputRecord,
        _ body: (DossierReadingResult, DossierJudgement) -> Void
    ) -> CheckOutcome {
        var record = record
        do {
            let judgement = try judge.judge(
                result.arena, source: result.text, referenceDate: setup.referenceDate,
                answers: answers(about: result))
            record.problems += setup.answers?.problems(for: judgement) ?? []
            record.status = .judged
            if isBeforeExport(result.arena) {
                record.problems.append(InputProblem.earlierThanExport(record.place))
            }
            body(result, judgement)
            return CheckOutcome(record, judgement: judgement)
        } catch {
            record.status = .failed
            record.problems.append(
                Problem(
                    .error, code: error.code.rawValue, place: record.place, message: error.message
                ))
            return CheckOutcome(record, isEngineFault: true)
        }
    }

    /// What people answered about a dossier.
    private func answers(about result: DossierReadingResult) -> [Answer] {
        setup.answers?.answers(for: judge.id(of: result.arena)) ?? []
    }

    /// Whether the dossier was exported after the reference date.
    private func isBeforeExport(_ arena: Arena) -> Bool {
        arena.exportDate.map { $0.first > setup.referenceDate.number } ?? false
    }
}
