import CivilDates
import Diagnostics
import DossierFactory
import Frameworks
import Records

@testable import Judging

/// A judge with its arena, for judging generated dossiers one after the other.
final class Bench {
    let judge: Judge
    let arena: Arena

    init(_ framework: Framework) {
        judge = Judge(framework: framework)
        arena = Arena(model: framework.model)
    }

    /// Judges a generated dossier.
    func judgement(
        _ dossier: GeneratedDossier, _ day: CivilDay, answers: [Answer] = []
    ) throws -> DossierJudgement {
        ArenaWriter.write(dossier, into: arena)
        return try judge.judge(arena, source: SourceText(""), referenceDate: day, answers: answers)
    }

    /// Judges a dossier; nil when a reference of it points nowhere.
    func valid(
        _ dossier: GeneratedDossier, _ day: CivilDay, answers: [Answer] = []
    ) throws -> DossierJudgement? {
        guard ArenaWriter.write(dossier, into: arena).isEmpty else { return nil }
        return try judge.judge(arena, source: SourceText(""), referenceDate: day, answers: answers)
    }

    /// Judges a generated dossier and gives the requirements and points of all indicators.
    func requirements(_ dossier: GeneratedDossier, _ day: CivilDay) throws -> [RequirementJudgement] {
        try judgement(dossier, day).indicators.flatMap(\.requirements)
    }

    /// What would turn an indicator of a generated dossier.
    func turning(
        _ indicator: Int, _ dossier: GeneratedDossier, _ day: CivilDay, answers: [Answer] = []
    ) -> TurningList {
        ArenaWriter.write(dossier, into: arena)
        return judge.turningList(
            ofIndicator: indicator, arena, source: SourceText(""), referenceDate: day, answers: answers)
    }

    /// The facts behind that, with their values.
    func supposed(
        _ indicator: Int, _ dossier: GeneratedDossier, _ day: CivilDay, answers: [Answer] = []
    ) -> (facts: [Supposed], isEnough: Bool) {
        ArenaWriter.write(dossier, into: arena)
        let found = judge.supposedFacts(
            ofIndicator: indicator, arena, source: SourceText(""), referenceDate: day, answers: answers)
        return (found.facts, found.isEnough)
    }

    /// Whether every new record has what the model wants of it: the file would be refused otherwise.
    func isWhole(_ facts: [Supposed]) -> Bool {
        facts.filter { $0.content == .record }.allSatisfy { record in
            guard let type = recordType(at: record.path) else { return false }
            return arena.model.types[type].fields.filter(\.isRequired).allSatisfy { field in
                facts.contains { $0.path == record.path + [Arena.PathStep(name: field.name)] }
            }
        }
    }

    /// The type of the record at a path of a dossier; nil when there is none.
    private func recordType(at path: [Arena.PathStep]) -> Int? {
        guard var type = arena.model.root(named: "dossier")?.type else { return nil }
        for step in path {
            guard let index = arena.model.types[type].index(ofField: step.name),
                case .record(let next) = arena.model.types[type].fields[index].content
            else { return nil }
            type = next
        }
        return type
    }

    /// Judges a dossier with facts written into it; nil when one of them has no place or points nowhere.
    func judgement(
        _ dossier: GeneratedDossier, with facts: [Supposed], _ day: CivilDay, answers: [Answer] = []
    ) throws -> DossierJudgement? {
        guard isWhole(facts) else { return nil }
        let changed = CarryingOut(model: arena.model).dossier(dossier, with: facts)
        return try changed.flatMap { try valid($0, day, answers: answers) }
    }
}
