public import CivilDates
public import Diagnostics
import Feel
public import Frameworks
public import Records

/// Judges dossiers against a framework, without clock, files or network.
///
/// One per worker; it reuses its memory from dossier to dossier. While it judges, the record of a dossier holds what was so
/// on the reference date; afterwards it is as it was.
public final class Judge {
    /// The framework it judges against.
    public let framework: Framework
    private let keepsBasis: Bool
    private let workspace: Workspace

    /// The most facts that the judgements of one dossier may rest on together; beyond it there is no verdict.
    public static var factLimit: Int { FactFinder.limit }

    /// Makes a judge for a framework.
    ///
    /// - Parameters:
    ///   - framework: The framework.
    ///   - keepsBasis: Whether it is wanted what says that requirements apply and are due, beside what decided.
    public init(framework: Framework, keepsBasis: Bool = true) {
        self.framework = framework
        self.keepsBasis = keepsBasis
        workspace = Workspace(program: framework.program)
    }

    /// Judges one file.
    ///
    /// - Parameters:
    ///   - arena: The dossier, institution or network.
    ///   - source: The text it was read from, for lines and columns.
    ///   - referenceDate: The day that decides what is due.
    ///   - answers: What people found; each takes the place of the machine's outcome, and requirements that depend
    ///     on it follow. Of several for one requirement the last counts.
    /// - Returns: What is proposed about every indicator.
    /// - Throws: `JudgingError` when the rules ran out of bounds; never for what a dossier says or lacks.
    public func judge(
        _ arena: Arena, source: SourceText, referenceDate: CivilDay, answers: [Answer] = []
    ) throws(JudgingError) -> DossierJudgement {
        let kind = kind(of: arena)
        let level = RequirementLevel(rawValue: kind)
        let effective = Self.effectiveDate(of: arena, referenceDate)
        let (judgements, derived, agenda, fault) = run(over: arena, on: effective) { frame in
            let facts = FactFinder(arena: arena, source: source, suffixes: framework.program.suffixes)
            let sitting = Sitting(
                framework: framework, facts: facts, referenceDate: effective,
                answers: answers.byCode, keepsBasis: keepsBasis)
            let judgements = sitting.judgements(ofLevel: level, &frame)
            let derived = sitting.derivedValues(ofLevel: level, &frame)
            let agenda = sitting.agenda(ofLevel: level, &frame)
            facts.seal()
            return (judgements, derived, agenda, sitting.fault)
        }
        if let fault { throw fault }
        return DossierJudgement(
            id: id(of: arena), kind: kind, referenceDate: effective, indicators: indicators(of: judgements),
            derived: derived, agenda: agenda)
    }

    /// Runs rules over a file as it was on a day: what came to be later is not there.
    func run<Result>(
        over arena: Arena, on referenceDate: PartialDate, _ body: (inout Frame) -> Result
    ) -> Result {
        arena.asOf(referenceDate) {
            workspace.run(over: arena, referenceDate: .date(referenceDate), body)
        }
    }

    /// The earlier of the reference date and the date of export: nothing that fell due later is held against it.
    public static func effectiveDate(of arena: Arena, _ referenceDate: CivilDay) -> PartialDate {
        let asked = PartialDate(referenceDate)
        guard let export = arena.exportDate else { return asked }
        return export.isBefore(asked) == true ? export : asked
    }

    /// What the file is as a whole: `dossier`, `instelling` or `netwerk`.
    func kind(of arena: Arena) -> String {
        arena.model.roots.first { $0.type == arena.rootType }?.name ?? ""
    }

    /// The pseudonymous id of a file; empty when it has none.
    public func id(of arena: Arena) -> String { text(ofField: FieldName.id, in: arena) }

    private func text(ofField name: String, in arena: Arena) -> String {
        guard let index = arena.cell(ofField: name, inRecord: 0), arena.cells[index].tag == .text else {
            return ""
        }
        return arena.text(of: arena.cells[index])
    }

    /// The indicators of the framework, each with its requirements of this level.
    private func indicators(of judgements: consuming [RequirementJudgement]) -> [IndicatorJudgement] {
        var own: [Int: [RequirementJudgement]] = [:]
        for judgement in judgements { own[judgement.code.indicator, default: []].append(judgement) }
        return framework.source.indicators.map(\.number).sorted().map { number in
            IndicatorJudgement(number: number, requirements: own[number] ?? [])
        }
    }
}
