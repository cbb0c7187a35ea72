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
        let outcome = read(path) { result in
            turning = judge.turningList(
                ofIndicator: indicator, result.arena, source: result.text, referenceDate: setup.referenceDate)
        }
        return (outcome, turning)
    }

    /// Reads and judges one file.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - body: Gets the dossier once it has been judged.
    /// - Returns: What became of it.
    func read(_ path: String, _ body: (DossierReadingResult) -> Void = { _ in }) -> CheckOutcome {
        let file: DossierFile
        do {
            file = try DossierFile.read(path: path)
        } catch {
            let status: InputRecord.Status = error.code == .unreadableFile ? .failed : .refused
            return CheckOutcome(
                InputRecord(file: path, status: status, problems: [error.problem(at: Place(file: path))]))
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
        _ result: DossierReadingResult, _ record: InputRecord, _ body: (DossierReadingResult) -> Void
    ) -> CheckOutcome {
        var record = record
        do {
            let judgement = try judge.judge(
                result.arena, source: result.text, referenceDate: setup.referenceDate)
            if let repeated = repetition(of: judgement.id, record) { return repeated }
            record.status = .judged
            if isBeforeExport(result.arena) {
                record.problems.append(InputProblem.earlierThanExport(record.file))
            }
            body(result)
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

    /// What becomes of a dossier whose id was met before, or nil when it is new.
    private func repetition(of id: String, _ record: InputRecord) -> CheckOutcome? {
        var record = record
        guard let first = known[id] else {
            known[id] = (record.file, record.sha256 ?? "")
            return nil
        }
        let isSame = first.sha256 == record.sha256
        record.status = isSame ? .skipped : .refused
        record.problems = [
            isSame
                ? InputProblem.repeated(record.file, first: first.file)
                : InputProblem.sameId(record.file, first: first.file)
        ]
        return CheckOutcome(record)
    }
}
