import CivilDates
import Feel
import Records
import Testing

/// Conditions compiled once, to be put to many dossiers.
struct Prepared {
    private let conditions: [Condition]
    private let workspace: Workspace
    private let program: Program
    private let referenceDate: Cell

    /// Compiles conditions.
    init(_ texts: [String], _ rules: Rules = Rules()) throws {
        let builder = ProgramBuilder()
        let compiler = rules.compiler(builder)
        conditions = try texts.map { try compiler.condition($0).get() }
        program = builder.program()
        workspace = Workspace(program: program)
        referenceDate = .date(try #require(PartialDate(iso: rules.referenceDate)))
    }

    /// The answers over a dossier, with the paths they rest on.
    func answers(_ dossier: TestValue) throws -> [Rules.Answer] { answers(over: try Arena.make(dossier)) }

    /// The answers over a dossier in an arena, with the paths they rest on.
    func answers(over arena: Arena) -> [Rules.Answer] {
        workspace.run(over: arena, referenceDate: referenceDate) { frame in
            conditions.map { condition in
                let (truth, traces) = frame.answer(condition)
                return Rules.Answer(truth: truth, paths: Rules.paths(traces, arena, program))
            }
        }
    }

    /// The answers over a dossier, without evidence.
    func truths(_ dossier: TestValue) throws -> [Tri] { try answers(dossier).map(\.truth) }
}
