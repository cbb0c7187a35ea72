import CivilDates
public import Diagnostics
public import Frameworks
import Judging
public import Records

/// Judges the examples of a framework and says which do not give the outcome they state.
public enum ExampleRun {
    /// The reference date of an example that names none.
    public static let referenceDate = "2026-09-01"

    /// Judges every example.
    ///
    /// - Parameters:
    ///   - framework: The framework, read with its examples.
    ///   - model: The model the examples are written in.
    ///   - coverage: What the framework was compiled with to see which answers its operands give, or nil.
    /// - Returns: What is wrong, in the order of the files; empty when every example holds.
    public static func problems(
        of framework: Framework, model: RecordModel, coverage: OperandCoverage? = nil
    ) -> [Problem] {
        let judge = Judge(framework: framework)
        let arena = Arena(model: model)
        return framework.source.heldExamples.flatMap { example in
            coverage?.follow(example.requirement.code)
            return problems(of: example, judge, arena)
        }
    }

    /// Reads the dossier and the reference date of every example, and judges none.
    ///
    /// - Parameters:
    ///   - source: The framework, read with its examples.
    ///   - model: The model the examples are written in.
    /// - Returns: What is wrong with them, in the order of the files.
    public static func unreadable(in source: FrameworkSource, model: RecordModel) -> [Problem] {
        let arena = Arena(model: model)
        return source.examples.flatMap { example in faults(of: example, source, arena) }
    }

    /// What is wrong with an example before it is judged; its dossier is in the arena afterwards.
    private static func faults(of example: ExampleSource, _ source: FrameworkSource, _ arena: Arena)
        -> [Problem]
    {
        let code = example.requirement.code
        guard let requirement = source.requirement(code),
            let root = arena.model.root(named: requirement.level.rawValue)
        else { return [] }
        let faults = ExampleDossier.build(example, root: root, in: arena)
        guard day(of: example) == nil else { return faults }
        return faults + [
            problem(
                "voorbeeld-peildatum", example.referenceDate?.place ?? example.place,
                "de peildatum van \"\(example.name)\" is geen dag", remedy: "schrijf jjjj-mm-dd")
        ]
    }

    private static func day(of example: ExampleSource) -> CivilDay? {
        PartialDate(iso: example.referenceDate?.text ?? referenceDate)?.day
    }

    private static func problems(of example: ExampleSource, _ judge: Judge, _ arena: Arena) -> [Problem] {
        let code = example.requirement.code
        let faults = faults(of: example, judge.framework.source, arena)
        guard faults.isEmpty, let day = day(of: example) else { return faults }
        do {
            let judgement = try judge.judge(arena, source: SourceText(""), referenceDate: day)
            guard let outcome = judgement.requirement(code.description)?.outcome.word,
                outcome != example.outcome.rawValue
            else { return [] }
            return [
                problem(
                    "voorbeeld-wijkt-af", example.place,
                    "\(code) komt \(circumstances(judge.framework.source)) uit op \"\(outcome)\" in plaats van \"\(example.outcome.rawValue)\": \(example.name)",
                    remedy: remedy(example, judge.framework.source))
            ]
        } catch {
            return [problem(error.code.rawValue, example.place, error.message, remedy: nil)]
        }
    }

    /// Where an example came out otherwise, in words.
    private static func circumstances(_ source: FrameworkSource) -> String {
        source.region.map { "met regio \($0.id)" } ?? "hier"
    }

    private static func remedy(_ example: ExampleSource, _ source: FrameworkSource) -> String {
        let plain = "pas de voorwaarde aan of de uitkomst van het voorbeeld"
        guard source.region != nil, example.origin == .framework else { return plain }
        return
            "geldt het alleen voor het kader zelf, zet er dan \"alleen zonder regio: ja\" bij; \(plain) als het daar ook afwijkt"
    }

    private static func problem(_ code: String, _ place: Place, _ message: String, remedy: String?) -> Problem
    {
        Problem(.error, code: code, place: place, message: message, remedy: remedy)
    }
}
