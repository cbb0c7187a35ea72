import Diagnostics
public import DossierReading
public import Findings
import Frameworks
public import Records

/// Reads inputs into records and problems, without judging them.
///
/// Not to be shared between threads: what comes back holds only until the next input is read.
public final class InputReader {
    private let reader: DossierReader
    private let purpose: ReadingPurpose
    private let showsValues: Bool

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - model: The model of the dossiers.
    ///   - purpose: What dossiers are read for.
    public convenience init(model: RecordModel, purpose: ReadingPurpose) {
        self.init(plan: ReadingPlan(model: model), purpose: purpose)
    }

    /// Makes a reader that shares the plan of others.
    init(plan: ReadingPlan, purpose: ReadingPurpose = .judging, showsValues: Bool = false) {
        self.showsValues = showsValues
        reader = DossierReader(plan: plan)
        self.purpose = purpose
    }

    /// What becomes of an input as far as reading it tells.
    ///
    /// - Parameter input: The input.
    /// - Returns: The record, *refused* when it cannot be used, and what was read, exactly when it can.
    public func read(_ input: Input) -> (record: InputRecord, result: DossierReadingResult?) {
        let place = input.place
        switch input.disposition {
        case .skip(let reason):
            // A file of another kind is only counted: a folder may hold anything.
            let problems = reason == .otherKind ? [] : [InputProblem.skipped(reason, place)]
            return (InputRecord(at: place, .skipped, problems), nil)
        case .missing:
            let problem = input.line == nil ? InputProblem.missing(place) : InputProblem.missingLine(place)
            return (InputRecord(at: place, .failed, [problem]), nil)
        case .unreadable: return (InputRecord(at: place, .failed, [InputProblem.unreadable(place)]), nil)
        case .misnamed: return (InputRecord(at: place, .failed, [InputProblem.misnamed(place)]), nil)
        case .holdsMany(let format):
            return (InputRecord(at: place, .failed, [InputProblem.holdsMany(format, place)]), nil)
        case .faulty(let fault): return (Self.unread(place, fault), nil)
        case .judge: return document(input)
        }
    }

    private func document(_ input: Input) -> (record: InputRecord, result: DossierReadingResult?) {
        let file: DossierFile
        do {
            file = try input.source.document(input.path, .standard)
        } catch {
            return (Self.unread(input.place, error), nil)
        }
        var record = InputRecord(at: input.place, .refused)
        record.sha256 = file.sha256
        let result = reader.read(file.bytes, file: input.path, line: input.line, for: purpose)
        record.format = result.format?.rawValue
        record.kind = result.kind
        record.problems = showsValues ? Self.withExcerpts(result) : result.problems.shown
        if let omission = result.problems.omission {
            record.problems.append(
                Problem(.error, code: "meer-problemen", place: input.place, message: omission))
        }
        if let wanted = input.requiredKind, let kind = result.kind, kind != wanted.rawValue {
            record.problems = [InputProblem.otherKind(input.place, wanted: wanted, found: kind)]
            return (record, nil)
        }
        return (record, result.isUsable ? result : nil)
    }

    /// The problems with the lines of the dossier they stand in.
    private static func withExcerpts(_ result: DossierReadingResult) -> [Problem] {
        result.problems.shown.map { problem in
            guard let place = problem.place, place.line > 0 else { return problem }
            var problem = problem
            problem.excerpt = ProblemRenderer.excerpt(at: place, in: result.text)
            return problem
        }
    }

    /// What becomes of an input whose bytes cannot be had, or must not be.
    private static func unread(_ place: Place, _ fault: DossierReadingFault) -> InputRecord {
        InputRecord(at: place, fault.code.isFailure ? .failed : .refused, [fault.problem(at: place)])
    }
}

extension InputRecord {
    /// What became of an input of which nothing more is known than where it is.
    init(at place: Place, _ status: Status, _ problems: [Problem] = []) {
        self.init(
            file: place.file, line: place.line == 0 ? nil : place.line, status: status, problems: problems)
    }
}
