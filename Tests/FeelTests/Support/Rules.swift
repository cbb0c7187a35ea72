import CivilDates
public import Feel
import Records
public import Testing

/// Compiles and runs expressions over test dossiers.
struct Rules {
    /// The answer to a condition and the paths of the facts it rests on, sorted.
    struct Answer: Hashable {
        var truth: Tri
        var paths: [String]
    }

    /// The names besides those of the model.
    var vocabulary = Vocabulary()
    /// The effective reference date.
    var referenceDate = "2026-09-01"

    /// A condition over a dossier.
    func answer(_ text: String, _ dossier: TestValue = [:]) throws -> Answer {
        let builder = ProgramBuilder()
        let condition = try compiler(builder).condition(text).get()
        return try run(builder.program(), over: Arena.make(dossier)) { frame, arena, program in
            let (truth, traces) = frame.answer(condition)
            #expect(!frame.isExhausted)
            return Answer(truth: truth, paths: Self.paths(traces, arena, program))
        }
    }

    /// A condition over a dossier, without its evidence.
    func truth(_ text: String, _ dossier: TestValue = [:]) throws -> Tri { try answer(text, dossier).truth }

    /// A value over a dossier.
    func value(_ text: String, _ dossier: TestValue = [:]) throws -> Cell { try traced(text, dossier).cell }

    /// A value over a dossier and the paths of the facts it rests on, sorted; a null that is open as any other.
    func traced(_ text: String, _ dossier: TestValue = [:]) throws -> (cell: Cell, paths: [String]) {
        let builder = ProgramBuilder()
        let compiled = try compiler(builder).expression(text).get()
        let locate = try #require(compiled.locate)
        return try run(builder.program(), over: Arena.make(dossier)) { frame, arena, program in
            let (cell, traces) = frame.value(locate)
            return (cell.isOpen ? .null(cell.reasons) : cell, Self.paths(traces, arena, program))
        }
    }

    /// The problems of an expression; none when it compiles.
    func problems(_ text: String) -> [FeelProblem] {
        switch compiler(ProgramBuilder()).expression(text) {
        case .success: []
        case .failure(let found): found.problems
        }
    }

    /// A compiler of these rules.
    func compiler(_ builder: ProgramBuilder) -> Compiler {
        Compiler(model: TestModel.model, root: TestModel.root, vocabulary: vocabulary, builder: builder)
    }

    /// Runs compiled rules over an arena.
    func run<Result>(
        _ program: Program, over arena: Arena, _ body: (inout Frame, Arena, Program) throws -> Result
    ) throws -> Result {
        let day = try #require(PartialDate(iso: referenceDate))
        let outcome = Workspace(program: program).run(over: arena, referenceDate: .date(day)) { frame in
            Swift.Result { try body(&frame, arena, program) }
        }
        return try outcome.get()
    }

    /// The paths of traces, each once, sorted.
    static func paths(_ traces: [Trace], _ arena: Arena, _ program: Program) -> [String] {
        let paths = traces.map { trace in
            let suffix = program.suffixes[Int(trace.suffix)]
            return arena.path(ofCell: Int(trace.cell)) + (suffix.isEmpty ? "" : ".\(suffix)")
        }
        return Set(paths).sorted()
    }
}

extension Rules {
    /// Rules with named expressions besides the standard functions.
    static func make(
        terms: [String: String] = [:], functions: [String: [(String, FeelType)]] = [:],
        constants: [String: Constant] = [:]
    ) throws -> Rules {
        var vocabulary = Vocabulary(constants: constants)
        vocabulary.functions = .standard.adding([
            .narrowing("lid", to: "Lid", manual: ""), .narrowing("betrokkene", to: "Partij", manual: ""),
        ])
        let names = vocabulary.longNames.union(terms.keys.filter { $0.contains(" ") })
        for (name, text) in terms {
            var parser = Parser(text, longNames: names)
            vocabulary.terms[name] = Vocabulary.Term(
                name: name, parameters: (functions[name] ?? []).map { (name: $0.0, type: $0.1) },
                body: try parser.parse().get())
        }
        return Rules(vocabulary: vocabulary)
    }
}

extension Tri: CustomTestStringConvertible {
    /// The truth value as a failing test shows it.
    public var testDescription: String { isUnknown ? "unknown(\(reasons.rawValue))" : isYes ? "yes" : "no" }
}
