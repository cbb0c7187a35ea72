import CivilDates
import Diagnostics
import DossierReading
import Findings
public import Judging
import Records

extension Checker {
    /// Judges one dossier and works out what would turn one of its indicators.
    ///
    /// - Parameters:
    ///   - path: The dossier.
    ///   - indicator: The number of the indicator.
    /// - Returns: What became of it, and the facts that would turn the indicator; nil when it was not judged.
    public func explain(_ path: String, indicator: Int) -> (outcome: CheckOutcome, turning: TurningList?) {
        var turning: TurningList?
        let outcome = read(path) { result, _ in
            turning = judge.turningList(
                ofIndicator: indicator, result.arena, source: result.text, referenceDate: setup.referenceDate)
        }
        return (outcome, turning)
    }

    /// Reads and judges one document.
    ///
    /// - Parameters:
    ///   - path: What it is called by.
    ///   - source: Where its bytes come from.
    ///   - body: Gets the dossier once it has been judged.
    /// - Returns: What became of it.
    func read(
        _ path: String, from source: DocumentSource = .file,
        _ body: (DossierReadingResult, DossierJudgement) -> Void
    ) -> CheckOutcome {
        let file: DossierFile
        do {
            file = try source.document(path, .standard)
        } catch {
            return unread(path, error)
        }
        var record = InputRecord(file: path, sha256: file.sha256, status: .refused)
        let result = reader.read(file.bytes, file: path)
        record.format = result.format?.rawValue
        record.kind = result.kind
        record.problems = result.problems.shown
        if let omission = result.problems.omission {
            record.problems.append(
                Problem(.error, code: "meer-problemen", place: Place(file: path), message: omission))
        }
        guard result.isUsable else { return CheckOutcome(record) }
        return judged(result, record, body)
    }

    private func judged(
        _ result: DossierReadingResult, _ record: InputRecord,
        _ body: (DossierReadingResult, DossierJudgement) -> Void
    ) -> CheckOutcome {
        var record = record
        do {
            let judgement = try judge.judge(
                result.arena, source: result.text, referenceDate: setup.referenceDate)
            record.status = .judged
            if isBeforeExport(result.arena) {
                record.problems.append(InputProblem.earlierThanExport(record.file))
            }
            body(result, judgement)
            return CheckOutcome(record, judgement: judgement)
        } catch {
            record.status = .failed
            record.problems.append(
                Problem(
                    .error, code: error.code.rawValue, place: Place(file: record.file), message: error.message
                ))
            return CheckOutcome(record, isEngineFault: true)
        }
    }

    /// Whether the dossier was exported after the reference date.
    private func isBeforeExport(_ arena: Arena) -> Bool {
        guard let index = arena.cell(ofField: "datumExport", inRecord: 0), arena.cells[index].tag == .date
        else {
            return false
        }
        return arena.cells[index].partialDate.first > setup.referenceDate.number
    }
}
