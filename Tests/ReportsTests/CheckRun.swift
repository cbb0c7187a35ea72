import Diagnostics
import Findings
import Frameworks
import Judging
import Reports

/// Runs a report over a few inputs, the way a check does.
struct CheckRun {
    /// The inputs in order, with the judgement of those that were judged.
    var inputs: [(input: InputRecord, judgement: DossierJudgement?)]

    /// Judged dossiers, each in a file named after its id.
    init(_ judgements: [DossierJudgement]) {
        inputs = judgements.map { judgement in
            let file = "map/\(judgement.id).xml"
            return (
                InputRecord(file: file, sha256: "ab12", format: "xml", kind: judgement.kind, status: .judged),
                judgement
            )
        }
    }

    /// The same with inputs of every other status behind them.
    func withOthers() -> CheckRun {
        var run = self
        let problem = Problem(
            .error, code: "onbekend-element", place: Place(file: "map/kapot.xml", line: 3, column: 5),
            path: "doelen[2]", message: "element \"Doelstelling\" is hier niet bekend",
            remedy: "bedoelt u \"Doel\"?")
        let warning = Problem(
            .warning, code: "datum-loopt-terug", place: Place(file: "map/d-9.xml", line: 8, column: 11),
            path: "hulp.voorzieningen[1].datumEinde", message: "de einddatum ligt voor de begindatum")
        run.inputs += [
            (
                InputRecord(
                    file: "map/kapot.xml", sha256: "cd34", format: "xml", kind: "dossier", status: .refused,
                    problems: [problem, problem]), nil
            ),
            (
                InputRecord(
                    file: "map/weg.xml", status: .failed,
                    problems: [
                        Problem(
                            .error, code: "niet-te-lezen", place: Place(file: "map/weg.xml"),
                            message: "het bestand is niet te lezen")
                    ]), nil
            ),
            (InputRecord(file: "map/.verborgen", status: .skipped), nil),
        ]
        if !run.inputs.isEmpty { run.inputs[0].input.problems = [warning] }
        return run
    }

    /// The bytes of the whole report.
    func bytes(of report: some CheckReport, _ header: CheckHeader) -> [UInt8] {
        var report = report
        var builder = FindingsBuilder(header.framework)
        var bytes = report.begin(header)
        for (input, judgement) in inputs {
            bytes += report.add(input, judgement)
            if let judgement { builder.add(judgement) }
        }
        return bytes + report.end(builder.summary())
    }
}
